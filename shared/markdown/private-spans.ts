import type { SyntaxNode } from "@lezer/common";
import { type Block, perBlock } from "./blocks.ts";
import { criticSpansOf, hiddenBy } from "./critic-spans.ts";
import { hiddenIn } from "./hide.ts";
import type { Range } from "./reread.ts";
import { indexIn, type SourceText } from "./source-text.ts";

/**
 * Keeps private what runs over the end of its paragraph: a `%%` left alone in
 * its paragraph hides all up to the next one that is left alone, and a `<!--`
 * all up to the next `-->`, whatever stands between. Without an end, `%%` is
 * text. What a paragraph hides by itself is never shown by this; and « 50 %% »
 * is a percentage. Marks of CriticMarkup that run over it are hidden too.
 *
 *     Le ministre %%à vérifier
 *                 ^-----------
 *
 *     auprès de Luc%% l’a dit.
 *     ------------^
 *
 * Gives back the list itself when nothing runs over.
 */
export function withPrivateSpans(blocks: readonly Block[], text: SourceText): readonly Block[] {
  const spans = merged([...spansOf(blocks, text), ...criticSpansOf(blocks, text).flatMap(hiddenBy)]);
  if (spans.length === 0) return blocks;
  let next = 0;
  return blocks.map((block) => {
    while ((spans[next]?.to ?? Number.POSITIVE_INFINITY) <= block.from) next++;
    const inside: Range[] = [];
    for (let i = next; (spans[i]?.from ?? Number.POSITIVE_INFINITY) < block.to; i++) {
      const { from, to } = spans[i] ?? block;
      inside.push({ from: Math.max(from, block.from) - block.from, to: Math.min(to, block.to) - block.from });
    }
    return inside.length === 0 ? block : { ...block, tree: hiddenIn(block.tree, text.slice(block.from, block.to), inside) };
  });
}

/** What is hidden beyond its own paragraph, in order. */
function spansOf(blocks: readonly Block[], text: SourceText): readonly Range[] {
  const marks: Mark[] = [];
  for (const block of blocks) {
    for (const { kind, from, to } of loneMarks(block, text)) marks.push({ kind, from: from + block.from, to: to + block.from });
  }
  const spans: Range[] = [];
  let hiddenTo = 0;
  let open: Mark | null = null;
  let noMoreComments = false;
  for (const mark of marks) {
    if (mark.from < hiddenTo) continue;
    let span: Range | null = null;
    if (mark.kind === "comment") {
      const close: number = noMoreComments ? -1 : indexIn(text, "-->", mark.to);
      if (close >= 0) span = { from: mark.from, to: close + 3 };
      noMoreComments = close < 0;
    } else if (open === null) open = mark;
    else span = { from: open.from, to: mark.to };
    if (span === null) continue;
    // A comment inside of a remark: the remark that waited is still open.
    if (mark.kind === "remark") open = null;
    spans.push(span);
    hiddenTo = span.to;
  }
  return spans;
}

/** Ranges in order, those that touch made one. */
function merged(spans: readonly Range[]): readonly Range[] {
  const made: Range[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = made.at(-1);
    if (last !== undefined && span.from <= last.to) made[made.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else made.push(span);
  }
  return made;
}

interface Mark extends Range {
  readonly kind: "remark" | "comment";
}

/** The marks of a block that their own paragraphs do not pair, in order. */
const loneMarks = perBlock((tree, source): readonly Mark[] => {
  if (!source.includes("%%") && !source.includes("<!--")) return [];
  const marks: Mark[] = [];
  tree.iterate({
    enter({ name, node }) {
      if (name === "HTMLBlock") marks.push(...loneInRaw(source, node.from, node.to));
      else if (name === "Comment" && !source.endsWith("-->", node.to)) marks.push({ kind: "comment", from: node.from, to: node.to });
      else if (holders.has(name)) marks.push(...loneInText(node, source));
      return !opaque.has(name);
    },
  });
  return marks.sort((a, b) => a.from - b.from);
});

/** Nodes with text of their own between those that they hold. */
const holders: ReadonlySet<string> = new Set([
  "Paragraph", "Task", "TableCell", "PressOpen", "Emphasis", "StrongEmphasis", "Strikethrough", "Link", "Image",
  "Insertion", "Deletion", "Marked", "ForeignText",
  "ATXHeading1", "ATXHeading2", "ATXHeading3", "ATXHeading4", "ATXHeading5", "ATXHeading6", "SetextHeading1", "SetextHeading2",
]);
const opaque: ReadonlySet<string> = new Set(["FencedCode", "CodeBlock", "HTMLBlock", "NotePrivee", "RemarkBlock"]);

/** `%%` in the text of a node: its own parser would have made a remark of two. */
function loneInText(node: SyntaxNode, source: string): Mark[] {
  const marks: Mark[] = [];
  let at = node.from;
  const look = (to: number) => {
    for (let found = source.indexOf("%%", at); found >= 0 && found + 2 <= to; found = source.indexOf("%%", found + 2)) {
      if (!isPercentage(source, found)) marks.push({ kind: "remark", from: found, to: found + 2 });
    }
  };
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    look(child.from);
    at = child.to;
  }
  look(node.to);
  return marks;
}

/** Raw HTML is cut at a blank line, whatever is open in it. */
function loneInRaw(source: string, from: number, to: number): Mark[] {
  const raw = source.slice(from, to);
  const comment = raw.lastIndexOf("<!--");
  if (comment >= 0 && !raw.includes("-->", comment + 4)) return [{ kind: "comment", from: from + comment, to }];
  const remarks = [...raw.matchAll(/%%/g)].filter(({ index }) => !isPercentage(source, from + index));
  const last = remarks.length % 2 === 1 ? remarks.at(-1) : undefined;
  return last === undefined ? [] : [{ kind: "remark", from: from + last.index, to: from + last.index + 2 }];
}

function isPercentage(source: string, at: number): boolean {
  return /\d[ \t\u00a0\u202f]?$/.test(source.slice(Math.max(0, at - 2), at));
}
