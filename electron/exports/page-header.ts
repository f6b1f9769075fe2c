import { faces, fontFaceCss } from "../../shared/export-style/faces.ts";
import { gridTop, grids } from "../../shared/export-style/paper.ts";
import { printPalette } from "../../shared/export-style/tokens.ts";
import type { ExportOptions } from "../../shared/export-options.ts";
import { escapeHtml } from "../../shared/markdown/writers/html-context.ts";
import { dataUrl } from "./page-style.ts";

/** Lines between two numbers. */
const step = 5;

/**
 * The head of each page, in Chromium's template language, which renders it
 * over the whole page and apart from it: the byline, and on a page of counted
 * lines a number every five of them.
 */
export function pageHeader(byline: string, { pdfStyle, paper }: ExportOptions): string {
  const grid = grids[pdfStyle];
  if (grid === undefined) return "<span></span>";
  const top = gridTop(grid, paper);
  const height = (grid.line * 25.4) / 72;
  const numbers = Array.from({ length: Math.floor(grid.lines / step) }, (_, i) => (i + 1) * step)
    .map((line) => `<div class="number" style="top: ${(top + (line - 1) * height).toFixed(3)}mm">${line}</div>`)
    .join("");
  return [
    "<style>",
    fontFaceCss(faces.filter((face) => face.family === "Source Sans 3"), dataUrl),
    `#header { padding: 0; }
    .head { position: absolute; top: 8mm; left: ${grid.left}mm; font: 600 7.5pt/1.3 "Source Sans 3"; color: ${printPalette.grey}; }
    .number { position: absolute; left: ${grid.left - 12}mm; width: 8mm; text-align: right;
      font: 600 7.5pt/${grid.line}pt "Source Sans 3"; color: ${printPalette.grey}; }`,
    "</style>",
    `<div class="head">${escapeHtml(byline)}</div>${numbers}`,
  ].join("\n");
}
