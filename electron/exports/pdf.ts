import type { Article } from "../../shared/article.ts";
import { defaultExportOptions, type ExportOptions } from "../../shared/export-options.ts";
import { grids, papers } from "../../shared/export-style/paper.ts";
import { oneLine } from "../../shared/markdown/writers/title-block.ts";
import { writePage } from "../../shared/markdown/writers/page.ts";
import { Failure } from "../../shared/result.ts";
import type { ImageSource } from "./image-data.ts";
import { hyphenatePage } from "./hyphenate.ts";
import { pageFooter } from "./page-footer.ts";
import { pageHeader } from "./page-header.ts";
import { pageStyle } from "./page-style.ts";
import { finishPdf } from "./pdf-finish.ts";
import type { PrintJob } from "./print-job.ts";
import { keepShortParagraphs } from "./whole-paragraphs.ts";
import type { WriterTools } from "./writers.ts";

/**
 * Makes the PDF of an article: the HTML page of the HTML export, its line ends
 * prepared for French, printed, then stripped of what is not the article's.
 * Throws `Failure('cancelled')` as soon as `signal` is aborted.
 */
export async function writePdf(
  article: Article,
  { print, signal, image, options = defaultExportOptions }: WriterTools,
): Promise<Uint8Array> {
  const job = pdfJob(article, options, image);
  const printed = await print(job, signal);
  if (signal?.aborted === true) throw new Failure("cancelled");
  return finishPdf(printed, { title: oneLine(article.fields.titre), author: oneLine(article.fields.signature) });
}

/** What is printed of an article, to a PDF or on paper. */
export function pdfJob(article: Article, options: ExportOptions, image: ImageSource): PrintJob {
  const title = oneLine(article.fields.titre);
  const author = oneLine(article.fields.signature);
  const page = keepShortParagraphs(writePage(article, (html) => pageStyle(html, options), { image }), signesPerLine(options));
  return {
    // On a copy, what is divided is what the writer divided.
    html: grids[options.pdfStyle] === undefined ? hyphenatePage(page) : page,
    header: pageHeader(author, options),
    footer: pageFooter(title, marginsOf(options)),
    paper: options.paper,
  };
}

/** Signes that a line of text holds, about. */
function signesPerLine({ pdfStyle, columns }: ExportOptions): number {
  return pdfStyle === "epreuve" ? (columns === 2 ? 46 : 68) : 60;
}

/** Margins of the text on its paper, in millimetres. */
function marginsOf({ pdfStyle, paper, columns }: ExportOptions): { readonly left: number; readonly right: number } {
  const grid = grids[pdfStyle];
  const { width } = papers[paper];
  if (grid !== undefined) return { left: grid.left, right: width - grid.left - grid.width };
  const side = columns === 2 ? 20 : (width - 124) / 2;
  return { left: side, right: side };
}
