import { paletteDeclarations, printPalette } from "./tokens.ts";

/**
 * The article on A4 paper. Text of 11 points on a 15.5-point line, justified:
 * hyphenation must have been prepared (soft hyphens), or the lines would gape.
 * Margins leave a column of 124 mm, about 66 characters.
 */
export const printCss = `
@page { size: A4; margin: 27mm 43mm 30mm; }
@media print {
  :root {
    color-scheme: light;
    ${paletteDeclarations(printPalette)}
    --article-size: 11pt;
    --article-line: 1.41;
    --article-measure: none;
  }
  html { background: none; }
  body { padding: 0; background: none; }
  article { margin: 0; orphans: 2; widows: 2; hanging-punctuation: none;
    -webkit-print-color-adjust: exact; print-color-adjust: exact; }

  .titraille { margin-bottom: 26pt; }
  .surtitre, .signature { font-size: 9pt; }
  .titre { font-size: 27pt; line-height: 1.1; }
  .titraille .chapo { font-size: 13pt; line-height: 1.38; margin-top: 10pt; hyphens: none; }
  .titraille .signature { margin-top: 12pt; }

  article > p { margin: 0; text-align: justify; }
  article > p + p { text-indent: 1.3em; }
  article > :is(ul, ol, blockquote, pre, table, figure, .table) { margin-block: 0.75em; }
  article > aside { margin-block: 1.1em; }
  article > :is(ul, ol, blockquote, pre, table, figure, hr, aside, .table) + p { text-indent: 0; }
  .encadre { padding: 9pt 11pt; border-block-start-width: 1.5pt; }
  .encadre.long { break-inside: auto; }
  .notes { font-size: 8.8pt; margin-top: 18pt; padding-top: 8pt; }
  .notes a[href^="#"] { display: none; }
  li, blockquote p { text-align: justify; }
  /* A note is a line or two: justified, it would gape. */
  .notes li { text-align: start; }
  h1 { font-size: 20pt; line-height: 1.15; }
  h2 { font-size: 15pt; margin: 20pt 0 5pt; }
  h3 { font-size: 12.5pt; margin: 15pt 0 4pt; }
  h4, h5, h6 { font-size: 11pt; margin: 12pt 0 3pt; }

  .titraille, h1, h2, h3, h4, h5, h6 { break-inside: avoid; break-after: avoid; }
  figure, tr, img, pre, blockquote, aside { break-inside: avoid; }
  pre.long, blockquote:has(> p + p) { break-inside: auto; }
  thead { display: table-header-group; }
  li { break-inside: avoid-page; }
  /* Marked by electron/exports/whole-paragraphs.ts: Chromium lets the last of three lines go. */
  p.entier { break-inside: avoid; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; overflow: visible; padding: 8pt 10pt; }
  pre { line-height: 1.4; }
  pre code { font-size: 8.2pt; }
  /* A taller one leaves a hole before it, or a page to itself. */
  img { max-height: 110mm; }
  table { font-size: 9.6pt; }
  a { text-decoration-thickness: 0.5pt; }
}
`.trim();
