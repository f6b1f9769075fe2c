import type { ExportOptions, PaperSize } from "../export-options.ts";

/**
 * What a PDF's options add to the stylesheet of print. On a « copie » and a
 * « feuillet », every line of text stands on one grid, so that the numbers in
 * the margin (every five lines, drawn with the head of the page) are those of
 * the lines: one size, one line height, spaces of whole lines.
 */
export function paperCss({ pdfStyle, paper, columns }: ExportOptions): string {
  const grid = grids[pdfStyle];
  if (grid !== undefined) return gridCss(grid, paper);
  const { width } = papers[paper];
  if (columns === 2) return `@page { size: ${paper}; margin: 22mm 20mm 24mm; }\n${columnsCss}`;
  // The measure stays: the paper's width goes to its margins.
  return paper === "A4" ? "" : `@page { size: ${paper}; margin: 24mm ${(width - 124) / 2}mm 27mm; }`;
}

/** A page of lines: how many, how far apart, and where they begin. */
export interface LineGrid {
  readonly lines: number;
  /** Height of a line, in points. */
  readonly line: number;
  /** In points. */
  readonly size: number;
  readonly font: string;
  /** From the left edge of the paper to the text, and width of the text, in millimetres. */
  readonly left: number;
  readonly width: number;
}

/** The grids of the styles that have one. */
export const grids: Readonly<Partial<Record<ExportOptions["pdfStyle"], LineGrid>>> = {
  copie: { lines: 28, line: 24, size: 12, font: "var(--article-text)", left: 30, width: 115 },
  // 25 lines of 60 signes: IBM Plex Mono is 0.6 em wide, so that 60 make 36 em.
  feuillet: { lines: 25, line: 27, size: 11.5, font: "var(--article-code)", left: 32, width: (36 * 11.5 * 25.4) / 72 + 0.5 },
};

/** Paper sizes in millimetres. */
export const papers: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
};

/** From the top of the paper to the first line, in millimetres. */
export function gridTop({ lines, line }: LineGrid, paper: PaperSize): number {
  return (papers[paper].height - (lines * line * 25.4) / 72) / 2;
}

function gridCss(grid: LineGrid, paper: PaperSize): string {
  const { width } = papers[paper];
  const top = gridTop(grid, paper);
  // No page has this id: it lends its weight, so that a grid wins over every rule of the article.
  const any = ":is(article, #grille)";
  return `
@page { size: ${paper}; margin: ${top.toFixed(3)}mm ${(width - grid.left - grid.width).toFixed(3)}mm ${(top - 0.2).toFixed(3)}mm ${grid.left}mm; }
@media print {
  ${any}, ${any} :is(p, h1, h2, h3, h4, h5, h6, li, th, td, pre, code, figcaption, blockquote, span, sup, sub, aside, section) {
    font-family: ${grid.font}; font-size: ${grid.size}pt; line-height: ${grid.line}pt; letter-spacing: 0; }
  ${any} :is(sup, sub) { font-size: 0.75em; line-height: 0; }
  ${any} :is(p, ul, ol, li, blockquote, pre, table, figure, figcaption, aside, section, header) {
    margin: 0; padding-block: 0; border-width: 0; text-align: start; hyphens: manual; background: none; color: inherit; }
  ${any} > p + p { text-indent: 2em; }
  ${any} :is(h1, h2, h3, h4, h5, h6, hr, aside, section) { margin-block: ${grid.line}pt 0; }
  ${any} header { margin-block: 0 ${grid.line}pt; }
  ${any} header h1 { margin-block: 0; }
  ${any} :is(h1, h2, h3, h4, h5, h6, th) { font-weight: 700; }
  ${any} :is(.chapo, .titre-encadre) { font-weight: 700; }
  ${any} :is(ul, ol) { padding-inline-start: 3em; }
  ${any} aside { padding-inline: 2em; break-inside: auto; }
  ${any} :is(th, td) { padding: 0 1em 0 0; border: 0; }
  ${any} :is(thead, tr) { border: 0; }
  ${any} code { padding: 0; background: none; }
  ${any} img { display: none; }
  ${any} li::marker, ${any} sup a { color: inherit; }
  ${any} hr { height: 0; border: 0; }
  ${any} { hanging-punctuation: none; text-wrap: wrap; }
}`;
}

const columnsCss = `
@media print {
  article { columns: 2; column-gap: 8mm; }
  .titraille { column-span: all; }
  .notes { column-span: all; }
  img { max-height: 80mm; }
  /* Four columns and more need the page; fewer must hold in theirs, whatever words they have. */
  article > :is(table, .table):has(tr > :nth-child(4)),
  article > :is(h1, h2, h3, h4, h5, h6):has(+ :is(table, .table) tr > :nth-child(4)) { column-span: all; }
  th, td { min-width: 0; padding-inline-end: 0.7em; overflow-wrap: anywhere; }
}`;
