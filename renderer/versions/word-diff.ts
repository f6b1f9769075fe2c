import { type Gap, gapsBetween } from "./same-parts.ts";

/** A stretch of text that both have, or one of the two. */
export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/**
 * Words as French cuts them: `l’` and `été` are two, so that an article changed
 * leaves the word alone. Spaces and signs are each an item of their own.
 */
const item = /\p{L}[\p{L}\p{M}]*[’']?|\p{N}+|[ \t\u00a0\u202f\n]+|[^]/gu;

/** Beyond this many words and signs two paragraphs are shown whole. */
const maxItems = 20_000;

/** Two paragraphs word by word; `timeout` in ms bounds the search, beyond it fewer words are recognised. */
export function wordDiff(before: string, after: string, timeout: number): readonly Piece[] {
  const a = before.match(item) ?? [];
  const b = after.match(item) ?? [];
  const gaps = a.length + b.length > maxItems ? null : gapsBetween(a, b, { scanLimit: 2_000, timeout });
  if (gaps === null) return [{ kind: "removed", text: before }, { kind: "added", text: after }];
  return piecesOf(a, b, joined(gaps, a));
}

/** Changes that only a space parts are one change: « le chat » for « la chatte » reads better whole. */
function joined(gaps: readonly Gap[], a: readonly string[]): readonly Gap[] {
  const all: Gap[] = [];
  for (const gap of gaps) {
    const last = all.at(-1);
    const between = last === undefined ? "" : a.slice(last.toA, gap.fromA).join("");
    if (last !== undefined && /^[ \u00a0\u202f]$/.test(between)) all[all.length - 1] = { ...last, toA: gap.toA, toB: gap.toB };
    else all.push(gap);
  }
  return all;
}

function piecesOf(a: readonly string[], b: readonly string[], gaps: readonly Gap[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (kind: Piece["kind"], items: readonly string[]) => {
    if (items.length > 0) pieces.push({ kind, text: items.join("") });
  };
  for (const { fromA, toA, fromB, toB } of gaps) {
    add("same", a.slice(at, fromA));
    add("removed", a.slice(fromA, toA));
    add("added", b.slice(fromB, toB));
    at = toA;
  }
  add("same", a.slice(at));
  return pieces;
}
