import type { SyntaxNode } from "@lezer/common";
import { type Block, perBlock } from "./blocks.ts";
import type { Range } from "./reread.ts";
import { indexIn, type SourceText } from "./source-text.ts";

/** A mark of CriticMarkup that runs over the end of its paragraph. */
export interface CriticSpan extends Range {
  readonly name: "Insertion" | "Deletion" | "Substitution" | "Marked" | "CriticComment";
  /** Where `~>` stands in a substitution; elsewhere -1. */
  readonly turn: number;
}

/**
 * Marks that their own paragraphs leave open and that a later one closes; what
 * nothing closes is text.
 *
 *     {++Une phrase.
 *     ^-------------
 *
 *     Une autre.++} Suite.
 *     ------------^
 */
export function criticSpansOf(blocks: readonly Block[], text: SourceText): readonly CriticSpan[] {
  const marks = blocks.flatMap((block) => loneMarks(block, text).map(({ mark, at }) => ({ mark, at: at + block.from })));
  const closeAfter = closings(marks);
  const turnAfter = lookingAhead((from) => indexIn(text, "~>", from));
  const endAfter = lookingAhead((from) => indexIn(text, "<<}", from));
  const spans: CriticSpan[] = [];
  let reached = 0;
  for (const { mark, at } of marks) {
    const kind = kinds.get(mark);
    if (kind === undefined || at < reached) continue;
    // What is private is hidden whatever closes it: the end may stand in code or in a table.
    const close = kind.name === "CriticComment" ? endAfter(at + 3) : closeAfter(kind.close, at + 3);
    const turn = kind.name === "Substitution" ? turnAfter(at + 3) : -1;
    if (close < 0 || (kind.name === "Substitution" && (turn < 0 || turn + 2 > close))) continue;
    reached = close + 3;
    spans.push({ name: kind.name, from: at, to: reached, turn });
  }
  return spans;
}

interface LoneMark {
  readonly mark: string;
  readonly at: number;
}

/** Where the next mark of a kind is, asked with growing positions; -1 when there is none. */
function closings(marks: readonly LoneMark[]): (mark: string, from: number) => number {
  const places = new Map<string, number[]>();
  for (const { mark, at } of marks.toReversed()) {
    const known = places.get(mark);
    if (known === undefined) places.set(mark, [at]);
    else known.push(at);
  }
  return (mark, from) => {
    const left = places.get(mark) ?? [];
    while ((left.at(-1) ?? from) < from) left.pop();
    return left.at(-1) ?? -1;
  };
}

/** A search that is not made again before what it found is passed. */
function lookingAhead(search: (from: number) => number): (from: number) => number {
  let known: number | null = null;
  return (from) => {
    if (known === null || (known >= 0 && known < from)) known = search(from);
    return known;
  };
}

/** What of such a mark no output shows: comments, what is cut, and the marks themselves. */
export function hiddenBy({ name, from, to, turn }: CriticSpan): readonly Range[] {
  if (name === "CriticComment" || name === "Deletion") return [{ from, to }];
  return [{ from, to: name === "Substitution" ? turn + 2 : from + 3 }, { from: to - 3, to }];
}

const kinds: ReadonlyMap<string, { readonly name: CriticSpan["name"]; readonly close: string }> = new Map([
  ["{++", { name: "Insertion", close: "++}" }],
  ["{--", { name: "Deletion", close: "--}" }],
  ["{~~", { name: "Substitution", close: "~~}" }],
  ["{==", { name: "Marked", close: "==}" }],
  ["{>>", { name: "CriticComment", close: "<<}" }],
]);

const anyMark = /\{(?:\+\+|--|~~|==|>>)|(?:\+\+|--|~~|==)\}/g;

/** Marks in the text of a block's paragraphs and headings that are not part of a node. */
const loneMarks = perBlock((tree, source): readonly LoneMark[] => {
  if (!/\{[+\-~=>]|[+\-~=]\}/.test(source)) return [];
  const found: LoneMark[] = [];
  const look = (node: SyntaxNode) => {
    let at = node.from;
    const text = (to: number) => {
      for (const { 0: mark, index } of source.slice(at, to).matchAll(anyMark)) found.push({ mark, at: at + index });
    };
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      text(child.from);
      at = child.to;
    }
    text(node.to);
  };
  tree.iterate({
    enter({ name, node }) {
      if (holders.has(name)) look(node);
      return !opaque.has(name);
    },
  });
  return found.sort((a, b) => a.at - b.at);
});

const holders: ReadonlySet<string> = new Set([
  "Paragraph", "Task", "PressOpen", "Emphasis", "StrongEmphasis", "Strikethrough", "Insertion", "Deletion", "Marked", "ForeignText",
  "ATXHeading1", "ATXHeading2", "ATXHeading3", "ATXHeading4", "ATXHeading5", "ATXHeading6", "SetextHeading1", "SetextHeading2",
]);
const opaque: ReadonlySet<string> = new Set(["FencedCode", "CodeBlock", "HTMLBlock", "NotePrivee", "RemarkBlock", "Table", "Link", "Image"]);
