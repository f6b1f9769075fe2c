import { AlignmentType, BorderStyle, type FileChild, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { elementsAmong, type HtmlElement, textAmong } from "../../../shared/markdown/writers/element-tree.ts";
import type { DocxContext } from "./context.ts";
import { cleanText, runsOf } from "./inline.ts";

/** Cells of a table; beyond, it is text: Word would take minutes to lay it out, and we to write it. */
const maxCells = 2_000;
/** Rows of a paragraph of such a table. */
const rowsTogether = 500;

interface Row {
  readonly isHead: boolean;
  readonly cells: readonly HtmlElement[];
}

/** Writes a table: its head comes back on each page, and no row is cut. */
export function tableOf({ children }: HtmlElement, context: DocxContext): readonly FileChild[] {
  const rows: readonly Row[] = elementsAmong(children).flatMap(({ tag, children: inside }) =>
    elementsAmong(inside).map((row) => ({ isHead: tag === "thead", cells: elementsAmong(row.children) })),
  );
  const count = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  // After a table, a paragraph: two tables that follow each other would be one.
  return count > maxCells ? textOf(rows) : [tableOfRows(rows, context), new Paragraph({ style: "Corps", children: [] })];
}

function textOf(rows: readonly Row[]): readonly FileChild[] {
  return Array.from({ length: Math.ceil(rows.length / rowsTogether) }, (_, i) => {
    const lines = rows.slice(i * rowsTogether, (i + 1) * rowsTogether).map(({ cells }) => cleanText(cells.map(({ children }) => textAmong(children)).join("\t")));
    return new Paragraph({ style: "Tableau", children: lines.map((text, at) => new TextRun(at === 0 ? { text } : { text, break: 1 })) });
  });
}

function tableOfRows(rows: readonly Row[], context: DocxContext): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [...columnWidths(rows)],
    borders: { ...noSides, top: rule, bottom: rule, insideHorizontal: rule },
    rows: rows.map(
      ({ isHead, cells }) =>
        new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((cell) => cellOf(cell, isHead, context)) }),
    ),
  });
}

/** As wide as what they hold is long, within reason: a column of figures needs less than one of words. */
function columnWidths(rows: readonly Row[]): readonly number[] {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const lengths = Array.from({ length: columns }, (_, i) => {
    const longest = Math.max(0, ...rows.map(({ cells }) => textAmong(cells[i]?.children ?? []).length));
    return Math.min(longestCell, Math.max(shortestCell, longest + 3));
  });
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => Math.floor((textWidth * length) / all));
}

/** In signes, with three for the margins: beyond, a cell has several lines; below, a head would be cut. */
const longestCell = 36;
const shortestCell = 10;

/** Width of the text of a page, in twentieths of a point. */
const textWidth = 9_072;

function cellOf({ attributes, children }: HtmlElement, isHead: boolean, context: DocxContext): TableCell {
  const side = sides[attributes.get("align") ?? ""];
  const text = runsOf(children, context);
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ style: isHead ? "TableauTete" : "Tableau", ...(side === undefined ? {} : { alignment: side }), children: text })],
  });
}

const sides: Readonly<Record<string, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

const rule = { style: BorderStyle.SINGLE, size: 4, color: "999999" };
const noRule = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noSides = { left: noRule, right: noRule, insideVertical: noRule };
