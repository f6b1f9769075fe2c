import type { SyntaxNode, Tree } from "@lezer/common";
import { type Block, sourceOf } from "./blocks.ts";
import { type MarkdownDocument, parseDocument } from "./document.ts";
import { countPiece, countsOf, type Measures, measuresOf } from "./measure.ts";
import { resolvedTree } from "./resolve.ts";
import { type PlainPiece, plainOf } from "./writers/plain.ts";

/** Two characters of no text, which stand where a selection begins and ends while it is written. */
const begin = "\ue000";
const end = "\ue001";

/**
 * Measures a part of a document: what it gives of the plain text, spaces at
 * its edges included. Whole blocks are those of the document's own count; a
 * block that is selected in part is written whole, and the part taken from it:
 *
 *     un **mot** gras      4 signes: « ot g »
 *          ^------^
 */
export function measureSelection(document: MarkdownDocument, from: number, to: number): Measures {
  const counts = document.blocks
    .filter((block) => block.from < to && block.to > from)
    .flatMap((block) =>
      from <= block.from && block.to <= to
        ? countsOf(block, document.text, document.references)
        : partOf(document, block, from, to).map(countPiece),
    );
  return measuresOf(counts);
}

/** The plain text of a part of a block. */
function partOf(document: MarkdownDocument, block: Block, from: number, to: number): readonly PlainPiece[] {
  const source = sourceOf(block, document.text);
  const tree = resolvedTree(block, document.text, document.references);
  const start = startIn(tree, source, Math.max(0, from - block.from));
  const stop = endIn(tree, source, Math.min(source.length, to - block.from));
  if (start >= stop || source.includes(begin) || source.includes(end)) return [];
  const marked = source.slice(0, start) + begin + source.slice(start, stop) + end + source.slice(stop);
  return between(parseDocument(marked).blocks.flatMap((one) => plainOf(one, marked, document.references)));
}

/** What stands between the two signs, piece by piece. */
function between(pieces: readonly PlainPiece[]): readonly PlainPiece[] {
  const first = pieces.findIndex(({ text }) => text.includes(begin));
  if (first < 0) return [];
  const last = pieces.findIndex(({ text }) => text.includes(end));
  return pieces.slice(first, last < 0 ? undefined : last + 1).map(({ zone, text }) => {
    const after = text.includes(begin) ? text.slice(text.indexOf(begin) + 1) : text;
    return { zone, text: after.includes(end) ? after.slice(0, after.indexOf(end)) : after };
  });
}

/** Signs of Markdown: an edge that stands in one goes past it, to the words. */
const signs: ReadonlySet<string> = new Set([
  "EmphasisMark", "StrikethroughMark", "HeaderMark", "QuoteMark", "ListMark", "TaskMarker", "LinkMark", "CodeMark", "CodeInfo",
  "TableDelimiter", "LinkTitle", "LinkLabel", "Remark", "Comment", "CommentBlock", "HardBreak", "LinkReference",
  "CriticMark", "CriticComment", "Deletion",
]);
/** What a reader sees as a whole: an edge that stands inside takes all of it. */
const atoms: ReadonlySet<string> = new Set(["URL", "Autolink", "Entity", "Escape", "HTMLTag"]);

function startIn(tree: Tree, source: string, from: number): number {
  let at = from;
  for (;;) {
    if (isBlank(source.slice(lineStart(source, at), at))) at = afterBlanks(source, at);
    const node = tree.resolveInner(at, 1);
    // At the end of a line, only a paragraph goes on: elsewhere the next line is what begins.
    if (source[at] === "\n" && !isInParagraph(node)) {
      at++;
      continue;
    }
    const sign = signAround(node, (span) => span.from <= at && at < span.to);
    if (sign === null) return at;
    if (sign.isAtom) return Math.min(at, sign.from);
    // The spaces after the mark of an item, a heading, a cell belong to the mark.
    at = sign.takesBlanks ? afterBlanks(source, sign.to) : sign.to;
  }
}

function endIn(tree: Tree, source: string, to: number): number {
  let at = to;
  while (at > 0) {
    const sign = signAround(tree.resolveInner(at, -1), (span) => span.from < at && at <= span.to);
    if (sign?.isAtom === true) return Math.max(at, sign.to);
    if (sign !== null) at = sign.takesBlanks ? beforeBlanks(source, sign.from) : sign.from;
    // Before the first word of a line nothing can stand: the line before ends there.
    else if (isBlank(source.slice(lineStart(source, at), at))) at = lineStart(source, at) - 1;
    else return at;
  }
  return at;
}

function isInParagraph(node: SyntaxNode): boolean {
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) if (at.name === "Paragraph" || at.name === "Task") return true;
  return false;
}

interface Sign {
  readonly from: number;
  readonly to: number;
  readonly isAtom: boolean;
  readonly takesBlanks: boolean;
}

/** The sign, or the end of a link after its words, that an edge stands in. */
function signAround(node: SyntaxNode, holds: (span: { from: number; to: number }) => boolean): Sign | null {
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) {
    const { name, from, to } = at;
    const close = name === "Link" || name === "Image" ? at.getChildren("LinkMark")[1] : undefined;
    const tail = close === undefined ? null : { from: close.from, to };
    if (tail !== null && holds(tail)) return { ...tail, isAtom: false, takesBlanks: false };
    // The address of a link is in its tail; one that stands in the text is seen.
    const isAtom = atoms.has(name) && !(name === "URL" && at.parent !== null && /^(?:Link|Image)/.test(at.parent.name));
    if ((isAtom || signs.has(name)) && holds({ from, to })) return { from, to, isAtom, takesBlanks: blankTakers.has(name) };
  }
  return null;
}

const blankTakers: ReadonlySet<string> = new Set(["ListMark", "HeaderMark", "QuoteMark", "TaskMarker", "TableDelimiter"]);

function afterBlanks(source: string, from: number): number {
  let at = from;
  while (source[at] === " " || source[at] === "\t") at++;
  return at;
}

function beforeBlanks(source: string, to: number): number {
  let at = to;
  while (source[at - 1] === " " || source[at - 1] === "\t") at--;
  return at;
}

const lineStart = (source: string, at: number) => source.lastIndexOf("\n", at - 1) + 1;
const isBlank = (text: string) => /^[ \t]*$/.test(text);
