import { type SyntaxNode, Tree } from "@lezer/common";
import { grammar } from "./grammar.ts";
import type { IsDefined } from "./inline/brackets.ts";
import { contentRange } from "./inline-nodes.ts";
import { parseInline } from "./inline/parse.ts";
import { nest, type Span, type SpanTree } from "./inline/span.ts";

/** A stretch of a block, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the text of a leaf again, its structure (marks of quotations, rows of
 * a table…) as it was. What stands in `hidden`, or was hidden before, is one
 * `Hidden` node and is not read.
 */
export function rereadLeaf(leaf: Tree, source: string, isDefined: IsDefined, hidden: readonly Range[] = []): Tree {
  return treeOf(leaf, nest(spansOf(leaf.topNode, source, isDefined, hidden)));
}

function spansOf(leaf: SyntaxNode, source: string, isDefined: IsDefined, hidden: readonly Range[]): Span[] {
  const spans: Span[] = hidden.map(({ from, to }) => ({ name: "Hidden", from, to }));
  let unmarked = "";
  leaf.cursor().iterate((node) => {
    if (node.name === "QuoteMark") {
      unmarked += source.slice(unmarked.length, node.from) + " ".repeat(node.to - node.from);
    }
    if (structure.has(node.name)) spans.push({ name: node.name, from: node.from, to: node.to });
  });
  unmarked += source.slice(unmarked.length);
  const unread = spans.filter(({ name }) => name === "Hidden").sort((a, b) => a.from - b.from);
  const texts = leaf.name === "Table" ? cellsIn(leaf) : [contentRange(leaf, source)];
  for (const { from, to } of texts.flatMap((text) => outside(text, unread))) {
    for (const span of parseInline(unmarked.slice(from, to), isDefined)) {
      spans.push({ name: span.name, from: span.from + from, to: span.to + from });
    }
  }
  return spans;
}

/** What is left of a range without others, which are in order. */
function outside(range: Range, others: readonly Range[]): readonly Range[] {
  const left: Range[] = [];
  let at = range.from;
  for (const { from, to } of others) {
    if (from > at) left.push({ from: at, to: Math.min(from, range.to) });
    at = Math.max(at, to);
  }
  if (at < range.to) left.push({ from: at, to: range.to });
  return left.filter(({ from, to }) => from < to);
}

function cellsIn(table: SyntaxNode): readonly Range[] {
  return [...table.getChildren("TableHeader"), ...table.getChildren("TableRow")].flatMap((row) =>
    row.getChildren("TableCell").map(({ from, to }) => ({ from, to })),
  );
}

function treeOf(leaf: Tree, spans: readonly SpanTree[]): Tree {
  const buffer: number[] = [];
  const write = ({ name, from, to, children }: SpanTree): void => {
    const start = buffer.length;
    for (const child of children) write(child);
    buffer.push(idOf(name), from, to, buffer.length - start + 4);
  };
  for (const span of spans) write(span);
  return Tree.build({ buffer, nodeSet: grammar.nodeSet, topID: leaf.type.id, length: leaf.length });
}

function idOf(name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`no node is called ${name}`);
  return id;
}

const ids: ReadonlyMap<string, number> = new Map(grammar.nodeSet.types.map(({ name, id }) => [name, id]));

/** Nodes of a leaf that come from its lines, not from its text. */
const structure: ReadonlySet<string> = new Set([
  "QuoteMark", "HeaderMark", "TaskMarker", "TableHeader", "TableRow", "TableCell", "TableDelimiter", "PressMark", "Hidden",
]);
