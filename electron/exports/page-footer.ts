import { faces, fontFaceCss } from "../../shared/export-style/faces.ts";
import { printPalette } from "../../shared/export-style/tokens.ts";
import { escapeHtml } from "../../shared/markdown/writers/html-context.ts";
import { dataUrl } from "./page-style.ts";

/**
 * The foot of each page: running title, then page and number of pages.
 * `left` and `right` are the page's margins, in millimetres. Chromium renders this template apart from the page, in its margin: it sees
 * none of the page's stylesheet.
 */
export function pageFooter(title: string, { left, right } = { left: 43, right: 43 }): string {
  const label = faces.filter((face) => face.family === "Source Sans 3");
  return [
    "<style>",
    fontFaceCss(label, dataUrl),
    `.foot { display: flex; justify-content: space-between; gap: 8mm; width: 100%;
      margin: 0 ${right}mm 3mm ${left}mm; font: 600 7.5pt/1.3 "Source Sans 3"; color: ${printPalette.grey}; }
    .foot span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .foot span:last-child { white-space: nowrap; font-variant-numeric: tabular-nums; }`,
    "</style>",
    `<div class="foot"><span>${escapeHtml(title)}</span>`,
    '<span><i class="pageNumber" style="font-style: normal"></i> / ' +
      '<i class="totalPages" style="font-style: normal"></i></span></div>',
  ].join("\n");
}
