import type { SyntaxNode } from "@lezer/common";
import { type HtmlContext, maxDepth } from "./html-context.ts";
import { writeInline } from "./html-inline.ts";
import { balanced } from "./raw-html.ts";

/** Missing cells are filled in up to this many in a table: a wide header over many short rows would not end. */
const maxFilledCells = 5_000;

/** Writes a GFM table: alignment from its second line, rows as wide as the header. */
export function writeTable(table: SyntaxNode, context: HtmlContext, depth: number): string {
  if (depth > maxDepth) return "";
  const header = table.getChild("TableHeader");
  if (header === null) return "";
  const alignments = alignmentsOf(table, context.source);
  const rows = table.getChildren("TableRow");
  let filled = 0;
  const row = (node: SyntaxNode, tag: "th" | "td"): string => {
    const cells = cellsOf(node, context.source).slice(0, alignments.length);
    const missing = Math.min(alignments.length - cells.length, maxFilledCells - filled);
    filled += missing;
    const contents = [
      ...cells.map((cell) => (cell === null ? "" : writeCell(cell, context, depth))),
      ...Array.from({ length: missing }, () => ""),
    ];
    return `<tr>\n${contents.map((content, i) => `<${tag}${alignments[i] ?? ""}>${content}</${tag}>\n`).join("")}</tr>\n`;
  };
  const head = `<thead>\n${row(header, "th")}</thead>\n`;
  const body = rows.length === 0 ? "" : `<tbody>\n${rows.map((node) => row(node, "td")).join("")}</tbody>\n`;
  return `<table>\n${head}${body}</table>\n`;
}

function writeCell(cell: SyntaxNode, context: HtmlContext, depth: number): string {
  const html = writeInline(cell, context, depth + 1).trim();
  return context.options.commonmark === true ? html : balanced(html);
}

/**
 * The cells of a row; `null` for an empty one, which the tree does not hold.
 *
 *     | a |  | c |
 *     ^   ^  ^   ^  delimiters
 */
export function cellsOf(row: SyntaxNode, source: string): readonly (SyntaxNode | null)[] {
  const cells: (SyntaxNode | null)[] = [];
  let pending: SyntaxNode | null = null;
  let begun = false;
  for (let child = row.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === "TableCell") {
      pending = child;
      begun = true;
    } else if (child.name === "TableDelimiter") {
      const leading = !begun && cells.length === 0 && source.slice(row.from, child.from).trim() === "";
      if (!leading) cells.push(pending);
      pending = null;
      begun = true;
    }
  }
  if (pending !== null) cells.push(pending);
  return cells;
}

/** The `align` attribute of each column, from the line of dashes. */
function alignmentsOf(table: SyntaxNode, source: string): readonly string[] {
  const line = table.getChildren("TableDelimiter").at(0);
  if (line === undefined) return [];
  return source
    .slice(line.from, line.to)
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((dashes) => {
      const bare = dashes.trim();
      const left = bare.startsWith(":");
      const right = bare.endsWith(":");
      const side = left && right ? "center" : left ? "left" : right ? "right" : "";
      return side === "" ? "" : ` align="${side}"`;
    });
}
