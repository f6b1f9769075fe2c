import type { SyntaxNode } from "@lezer/common";
import { withoutQuoteMarks } from "./quote-marks.ts";
import { destinationOf, titleOf, type Reference } from "./references.ts";

/** A stretch of a node's content, and what a line's end in it becomes. */
export interface Stretch {
  readonly node: SyntaxNode;
  readonly source: string;
  readonly from: number;
  readonly to: number;
  readonly lineEnd: string;
}

/**
 * Writes a stretch as its text and its nodes in turn. Spaces around a line's
 * end mean nothing in Markdown and are left out, as are those after the marks
 * of a quotation, and one of the two around what is private.
 */
export function writeChildren(
  { node, source, from, to, lineEnd }: Stretch,
  writeText: (text: string) => string,
  writeNode: (child: SyntaxNode) => string,
): string {
  let written = "";
  let at = from;
  let lineStart = false;
  const text = (end: number) => {
    const raw = source.slice(at, end);
    const start = lineStart ? raw.replace(/^[ \t]+/, "") : raw;
    return writeText(start.includes("\n") ? joinLines(start, lineEnd) : start);
  };
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.to <= from) continue;
    if (child.from >= to) break;
    if (child.from > at) written += text(child.from);
    lineStart = child.name === "QuoteMark" || child.name === "HardBreak" || (lineStart && child.from === at);
    const shown = writeNode(child);
    written += shown;
    at = child.to;
    if (shown !== "" || !privateNodes.has(child.name)) continue;
    // What is not shown leaves one space where it stood between two, and none at an edge.
    if ((written === "" || written.endsWith(" ")) && source[at] === " ") at++;
    else if (at >= to) written = written.replace(/ $/, "");
  }
  return at < to ? written + text(to) : written;
}

/** Inline nodes that outputs do not show. */
const privateNodes: ReadonlySet<string> = new Set(["Remark", "Comment", "Hidden", "CriticComment"]);

/** Lines without the blanks at their ends; by hand, since an expression would look at long runs again and again. */
function joinLines(text: string, lineEnd: string): string {
  const lines = text.split("\n");
  return lines
    .map((line, i) => {
      let from = 0;
      let to = line.length;
      if (i > 0) while (from < to && isBlank(line.charCodeAt(from))) from++;
      if (i < lines.length - 1) while (to > from && isBlank(line.charCodeAt(to - 1))) to--;
      return line.slice(from, to);
    })
    .join(lineEnd);
}

/** The content of a code span: no marks, lines joined, one space of padding taken off. */
export function codeOf(node: SyntaxNode, source: string): string {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  const first = children[0];
  const last = children.at(-1);
  if (first === undefined || last === undefined || first === last) return source.slice(node.from, node.to);
  let code = "";
  let at = first.to;
  for (const child of children.slice(1)) {
    code += source.slice(at, child.from);
    at = child.to;
  }
  const joined = code.replace(/\n[ \t]*/g, " ");
  const inTable = node.parent?.name === "TableCell" ? joined.replaceAll("\\|", "|") : joined;
  const padded = inTable.startsWith(" ") && inTable.endsWith(" ") && inTable.trim() !== "";
  return padded ? inTable.slice(1, -1) : inTable;
}

/** Address and title of a link or an image, or `undefined` when its label is not defined. */
export function targetOf(
  node: SyntaxNode,
  source: string,
  find: (label: string) => Reference | undefined,
): Reference | undefined {
  const marks = node.getChildren("LinkMark");
  const close = marks[1];
  const url = node.getChild("URL");
  const title = node.getChild("LinkTitle");
  if (close === undefined) return undefined;
  const inline = source.charCodeAt(close.to) === 40 && marks.length > 2;
  if (inline || url !== null) {
    return {
      url: url === null ? "" : destinationOf(source.slice(url.from, url.to)),
      title: title === null ? "" : titleOf(source.slice(title.from, title.to)),
      note: 0,
    };
  }
  const label = node.getChild("LinkLabel");
  const open = marks[0];
  if (open === undefined) return undefined;
  const isFull = label !== null && label.to - label.from > 2;
  return find(
    isFull
      ? withoutQuoteMarks(label, source, label.from + 1, label.to - 1)
      : withoutQuoteMarks(node, source, open.to, close.from),
  );
}

/** Where the text of a block begins and ends: after its marks, without the spaces around it. */
export function contentRange(node: SyntaxNode, source: string): { from: number; to: number } {
  const first = node.firstChild;
  const last = node.lastChild;
  let from = first !== null && edgeMarks.has(first.name) && first.from === node.from ? first.to : node.from;
  let to = last !== null && last.name === "HeaderMark" && last.from >= from ? last.from : node.to;
  while (from < to && isBlank(source.charCodeAt(from))) from++;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
  return { from, to };
}

const edgeMarks: ReadonlySet<string> = new Set(["HeaderMark", "TaskMarker", "PressMark"]);

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}

/** Source of a raw block without the marks of quotations; nested ones keep the spaces before them. */
export function rawSource(node: SyntaxNode, source: string): string {
  let at = node.from;
  while (at > 0 && source.charCodeAt(at - 1) === 32) at--;
  if (at === 0 || source.charCodeAt(at - 1) !== 10) at = node.from;
  let raw = "";
  for (const mark of node.getChildren("QuoteMark")) {
    raw += source.slice(at, mark.from);
    at = source.charCodeAt(mark.to) === 32 ? mark.to + 1 : mark.to;
  }
  return raw + source.slice(at, node.to);
}
