import { inlineMarkdown, lineBreak } from "./inline-markdown.ts";
import type { Element, Node } from "./tree.ts";

/** A bigger table is a layout or an attack: it is read as paragraphs. */
const maxCells = 5_000;

/**
 * A table in GFM; `null` for one that lays out a page (a single cell or
 * column, tables inside), which is read as the blocks that it holds.
 */
export function tableMarkdown(table: Element): string[] | null {
  const rows = rowsOf(table.children);
  const width = Math.max(0, ...rows.map(({ children }) => cellsOf(children).length));
  const isLayout = width < 2 || rows.length * width > maxCells || table.children.some(holdsTable);
  if (isLayout) return null;
  const [head = "", ...others] = rows.map(({ children }) => {
    const cells = cellsOf(children).map(({ children: inner }) => inlineMarkdown(spaced(inner), true).replaceAll(lineBreak, " ").replace(/ +/g, " ").trim());
    return `| ${Array.from({ length: width }, (_, index) => cells[index] ?? "").join(" | ")} |`;
  });
  return [[head, `|${" --- |".repeat(width)}`, ...others].join("\n")];
}

function rowsOf(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    if (node.name === "tr") return [node];
    return ["thead", "tbody", "tfoot"].includes(node.name) ? rowsOf(node.children) : [];
  });
}

function cellsOf(nodes: readonly Node[]): Element[] {
  return nodes.filter((node): node is Element => typeof node !== "string" && (node.name === "td" || node.name === "th"));
}

function holdsTable(node: Node): boolean {
  return typeof node !== "string" && (node.name === "table" || node.children.some(holdsTable));
}

/** Paragraphs of a cell stand on one line: a blank keeps their words apart. */
function spaced(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => (typeof node !== "string" && /^(?:p|div|li|ul|ol|h[1-6])$/.test(node.name) ? [" ", ...spaced(node.children), " "] : [node]));
}
