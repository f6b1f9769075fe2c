import { parseDocument } from "../markdown/document.ts";
import type { Range } from "../markdown/reread.ts";
import { isChange, type ReviewMark, reviewMarksOf } from "./marks.ts";

export type Verdict = "accept" | "refuse";

/** What is written in place of a stretch. */
export interface Decision extends Range {
  readonly insert: string;
}

/**
 * What a decision on one mark makes of the text. A comment goes either way, its
 * passage stays. A block that would be left without a word goes with the blank
 * line that set it apart, so that a paragraph that was added leaves no trace.
 */
export function decide(text: string, mark: ReviewMark, verdict: Verdict): Decision {
  const kept = verdict === "accept" ? mark.after : mark.before;
  const insert = kept === null ? "" : text.slice(kept.from, kept.to);
  return insert === "" ? removal(text, mark.from, mark.to, mark.kind === "comment") : { from: mark.from, to: mark.to, insert };
}

/**
 * The text with all its changes accepted or refused. The remarks that somebody
 * signed go with them; those that nobody signed belong to the text and stay,
 * unless `all` are to go.
 */
export function decideAll(text: string, verdict: Verdict, comments: "signed" | "all" = "signed"): string {
  let decided = text;
  // A change may hold others, of other kinds: what is inside is decided next.
  for (let depth = 0; depth < deepest && /\{[+\-~=>]/.test(decided); depth++) {
    const marks = reviewMarksOf(parseDocument(decided)).filter((mark) => isChange(mark) || comments === "all" || mark.author !== "");
    if (marks.length === 0) break;
    // From the end, so that what stands before each is as it was read.
    for (const mark of marks.toReversed()) {
      const { from, to, insert } = decide(decided, mark, verdict);
      decided = decided.slice(0, from) + insert + decided.slice(to);
    }
  }
  return decided;
}

/** Kinds of mark, each of which can hold the others. */
const deepest = 6;

/** What begins a line before its words. */
const lead = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:\[[ xX]\][ \t]+)?(?:#{1,6}[ \t]+)?$/;
const blank = /^[ \t>]*$/;

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

function removal(text: string, from: number, to: number, isComment: boolean): Decision {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const line = endOfLine(text, to);
  // The line under a heading goes with it: alone, it would be a rule.
  const under = line < text.length && text.slice(start, from).trim() === "" && /^(?:=+|-+)[ \t]*$/.test(text.slice(line + 1, endOfLine(text, line + 1)));
  const end = under && text.slice(to, line).trim() === "" ? endOfLine(text, line + 1) : line;
  if (!lead.test(text.slice(start, from)) || text.slice(to, line).trim() !== "") {
    // Of two spaces around a remark one is its own.
    const isBetween = isComment && text[from - 1] === " " && text[to] === " ";
    return { from, to: isBetween ? to + 1 : to, insert: "" };
  }
  const lineBefore = start === 0 ? null : start === 1 ? 0 : text.lastIndexOf("\n", start - 2) + 1;
  const isApart = lineBefore === null || blank.test(text.slice(lineBefore, start - 1));
  const after = text.slice(end + 1, endOfLine(text, end + 1));
  // Right after the opening of a press block, the blank line that sets a paragraph apart is below it.
  const isFirst = lineBefore !== null && /^[ \t>]*:::/.test(text.slice(lineBefore, start)) && end < text.length && blank.test(after);
  if (lineBefore !== null && !isApart && !isFirst) return { from: start - 1, to: end, insert: "" };
  // A line of the same block follows: the blank line before is its own.
  if (end < text.length && !blank.test(after)) return { from: start, to: end + 1, insert: "" };
  if (lineBefore !== null && lineBefore > 0 && !isFirst) return { from: lineBefore - 1, to: end, insert: "" };
  return { from: start, to: end === text.length ? end : Math.min(text.length, end + 1 + after.length + 1), insert: "" };
}
