import type { SyntaxNode } from "@lezer/common";
import { perBlock } from "../markdown/blocks.ts";
import { criticSpansOf } from "../markdown/critic-spans.ts";
import type { MarkdownDocument } from "../markdown/document.ts";
import type { Range } from "../markdown/reread.ts";
import { readSigned, type SignedRemark } from "./signature.ts";

export type ReviewKind = "insertion" | "deletion" | "substitution" | "comment" | "passage";

/** A mark of CriticMarkup, with what signs it; offsets are of the whole text. */
export interface ReviewMark extends Range, SignedRemark {
  readonly kind: ReviewKind;
  /** The text that stands when the change is refused; `null` when that is none. */
  readonly before: Range | null;
  /** The text that stands when it is accepted. */
  readonly after: Range | null;
}

/** The marks of a text, in order, none inside of another. */
export function reviewMarksOf({ parsed, text }: MarkdownDocument): readonly ReviewMark[] {
  const wide = criticSpansOf(parsed, text).map(({ name, from, to, turn }) => markOf(name, from, to, turn));
  const within = ({ from, to }: Range) => wide.some((span) => span.from < to && from < span.to);
  const marks = parsed.flatMap((block) =>
    marksIn(block, text).flatMap((mark) => {
      const placed = moved(mark, block.from);
      return within(placed) ? [] : [placed];
    }),
  );
  const all = wide.length === 0 ? marks : [...marks, ...wide].sort((a, b) => a.from - b.from);
  return signed(all, (from, to) => text.slice(from, to));
}

/** Whether the mark changes the text, which a comment does not. */
export function isChange({ kind }: ReviewMark): boolean {
  return kind === "insertion" || kind === "deletion" || kind === "substitution";
}

/** The marks of one block, unsigned, at its own offsets. */
const marksIn = perBlock((tree, source): readonly ReviewMark[] => {
  if (!/\{[+\-~=>]/.test(source)) return [];
  const marks: ReviewMark[] = [];
  tree.iterate({
    enter({ name, node }) {
      if (kinds[name] === undefined) return name !== "Remark";
      marks.push(markOf(name, node.from, node.to, turnOf(node)));
      return false;
    },
  });
  return marks;
});

const kinds: Readonly<Record<string, ReviewKind>> = {
  Insertion: "insertion",
  Deletion: "deletion",
  Substitution: "substitution",
  Marked: "passage",
  CriticComment: "comment",
};

function turnOf(node: SyntaxNode): number {
  return node.name === "Substitution" ? (node.getChildren("CriticMark")[1]?.from ?? -1) : -1;
}

function markOf(name: string, from: number, to: number, turn: number): ReviewMark {
  const kind = kinds[name] ?? "comment";
  const inside = { from: from + 3, to: to - 3 };
  const plain = { kind, from, to, author: "", date: "", remark: "" };
  if (kind === "insertion") return { ...plain, before: null, after: inside };
  if (kind === "deletion") return { ...plain, before: inside, after: null };
  if (kind === "substitution") return { ...plain, before: { from: from + 3, to: turn }, after: { from: turn + 2, to: to - 3 } };
  return kind === "comment" ? { ...plain, before: null, after: null } : { ...plain, before: inside, after: inside };
}

function moved(mark: ReviewMark, by: number): ReviewMark {
  const range = (one: Range | null) => (one === null ? null : { from: one.from + by, to: one.to + by });
  return { ...mark, from: mark.from + by, to: mark.to + by, before: range(mark.before), after: range(mark.after) };
}

/** Gives each comment its author, and joins to a mark the comment that follows it when it signs it or speaks of its passage. */
function signed(marks: readonly ReviewMark[], slice: (from: number, to: number) => string): readonly ReviewMark[] {
  const joined: ReviewMark[] = [];
  for (const mark of marks) {
    const said = mark.kind === "comment" ? readSigned(slice(mark.from + 3, mark.to - 3)) : null;
    const last = joined.at(-1);
    if (said === null) joined.push(mark);
    else if (last?.to === mark.from && last.kind === "passage") joined[joined.length - 1] = { ...last, ...said, kind: "comment", to: mark.to };
    else if (last?.to === mark.from && isChange(last) && last.author === "" && said.remark === "") joined[joined.length - 1] = { ...last, ...said, to: mark.to };
    else joined.push({ ...mark, ...said });
  }
  return joined;
}
