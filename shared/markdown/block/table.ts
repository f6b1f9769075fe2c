import { tags } from "@lezer/highlight";
import type { BlockContext, Element, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from "@lezer/markdown";

/**
 * GFM's tables, in linear time: the parser's own looks at a long run of spaces
 * again from each of them.
 *
 *     | Modèle | Prix |
 *     |:-------|-----:|
 *     | A      |  100 |
 */
export const tables: MarkdownConfig = {
  defineNodes: [
    { name: "Table", block: true },
    { name: "TableHeader", style: { "TableHeader/...": tags.heading } },
    "TableRow",
    { name: "TableCell", style: tags.content },
    { name: "TableDelimiter", style: tags.processingInstruction },
  ],
  parseBlock: [
    {
      name: "Table",
      before: "SetextHeading",
      leaf: (_, leaf) => (hasPipe(leaf.content) ? new TableParser() : null),
      // A line that the next makes the head of a table ends the paragraph before it.
      endLeaf(context, line, leaf) {
        if (leaf.parsers.some((parser) => parser instanceof TableParser)) return false;
        const head = line.text.slice(line.pos);
        if (!hasPipe(head)) return false;
        const columns = columnsOf(context.peekLine().replace(/^[>\s]+/, ""));
        return columns > 0 && columns === cellsOf(head).length;
      },
    },
  ],
};

class TableParser implements LeafBlockParser {
  private rows: Element[] = [];
  /** Whether the leaf is one: known at its second line. */
  private isTable: boolean | null = null;

  nextLine(context: BlockContext, line: Line, leaf: LeafBlock): boolean {
    const { lineStart } = context;
    if (this.isTable === null) {
      const columns = columnsOf(line.text.slice(line.pos));
      this.isTable = columns > 0 && columns === cellsOf(leaf.content).length;
      if (!this.isTable) return false;
      const to = leaf.start + leaf.content.length;
      this.rows = [
        context.elt("TableHeader", leaf.start, to, rowOf(context, leaf.content, leaf.start)),
        context.elt("TableDelimiter", lineStart + line.pos, lineStart + line.text.length),
      ];
    } else if (this.isTable) {
      const from = lineStart + line.pos;
      const row = rowOf(context, line.text.slice(line.pos), from);
      this.rows.push(context.elt("TableRow", from, lineStart + line.text.length, row));
    }
    return false;
  }

  finish(context: BlockContext, leaf: LeafBlock): boolean {
    if (this.isTable !== true) return false;
    context.addLeafElement(leaf, context.elt("Table", leaf.start, leaf.start + leaf.content.length, this.rows));
    return true;
  }
}

/** The bars and the cells of a row, at offsets of the document. */
function rowOf(context: BlockContext, row: string, offset: number): Element[] {
  const parts = [...cellsOf(row).filter(({ from, to }) => to > from), ...barsOf(row)];
  return parts
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, isBar }) =>
      isBar
        ? context.elt("TableDelimiter", offset + from, offset + to)
        : context.elt("TableCell", offset + from, offset + to, context.parser.parseInline(row.slice(from, to), offset + from)),
    );
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly isBar: boolean;
}

/** The cells of a row without the spaces around them; one outside of the outer bars is none. */
function cellsOf(row: string): Part[] {
  const cells: Part[] = [];
  const bars = barsOf(row);
  const edges = [{ from: 0, to: 0 }, ...bars, { from: row.length, to: row.length }];
  for (let i = 0; i + 1 < edges.length; i++) {
    let from = edges[i]?.to ?? 0;
    let to = edges[i + 1]?.from ?? 0;
    while (from < to && isBlank(row.charCodeAt(from))) from++;
    while (to > from && isBlank(row.charCodeAt(to - 1))) to--;
    const isOuter = (i === 0 || i + 2 === edges.length) && bars.length > 0;
    if (to > from || !isOuter) cells.push({ from, to, isBar: false });
  }
  return cells;
}

/** The bars of a row that no backslash escapes. */
function barsOf(row: string): Part[] {
  const bars: Part[] = [];
  for (let at = 0; at < row.length; at++) {
    const code = row.charCodeAt(at);
    if (code === 92 /* \ */) at++;
    else if (code === 124 /* | */) bars.push({ from: at, to: at + 1, isBar: true });
  }
  return bars;
}

/** Number of columns of a line of dashes, 0 for another line. */
function columnsOf(line: string): number {
  if (!/^[-:| \t]*$/.test(line) || !line.includes("|") || !line.includes("-")) return 0;
  const cells = cellsOf(line);
  return cells.every(({ from, to }) => /^:?-+:?$/.test(line.slice(from, to))) ? cells.length : 0;
}

function hasPipe(text: string): boolean {
  return text.includes("|") && barsOf(text).length > 0;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
