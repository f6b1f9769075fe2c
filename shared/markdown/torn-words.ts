import type { SyntaxNode } from "@lezer/common";
import type { Range } from "./reread.ts";

/**
 * The pieces of words that a tracked change cuts in the middle: neither half is
 * a word, so that nobody should look it up.
 *
 *     un chev{~~al~>aux~~} blanc
 *        ^--^       ^-^
 */
export function tornWords(change: SyntaxNode, source: string): readonly Range[] {
  const inside = textsOf(change);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return [];
  let end = change.to;
  for (let next = change.nextSibling; next !== null && next.from === end && next.name === "CriticComment"; next = next.nextSibling) end = next.to;
  const torn: Range[] = [];
  if (isLetter(source, change.from - 1) && inside.some(({ from }) => isLetter(source, from))) {
    torn.push(lettersBefore(source, change.from), ...inside.map(({ from, to }) => lettersAfter(source, from, to)));
  }
  if (isLetter(source, end) && inside.some(({ to }) => isLetter(source, to - 1))) {
    torn.push(lettersAfter(source, end, source.length), ...inside.map(({ to }) => lettersBefore(source, to)));
  }
  return torn.filter(({ from, to }) => from < to);
}

/** What was and what comes, between the marks. */
function textsOf(change: SyntaxNode): readonly Range[] {
  const marks = change.getChildren("CriticMark");
  return marks.slice(1).map((mark, i) => ({ from: marks[i]?.to ?? mark.from, to: mark.from }));
}

const letter = /[\p{L}\p{M}\p{N}’'-]/u;
const isLetter = (source: string, at: number) => letter.test(source[at] ?? "");

function lettersBefore(source: string, to: number): Range {
  let from = to;
  while (from > 0 && isLetter(source, from - 1)) from--;
  return { from, to };
}

function lettersAfter(source: string, from: number, limit: number): Range {
  let to = from;
  while (to < limit && isLetter(source, to)) to++;
  return { from, to };
}
