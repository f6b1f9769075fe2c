import type { Article } from "../../shared/article.ts";
import { oneLine } from "../../shared/markdown/writers/title-block.ts";
import { writePage } from "../../shared/markdown/writers/page.ts";
import { Failure } from "../../shared/result.ts";
import { hyphenatePage } from "./hyphenate.ts";
import { pageFooter } from "./page-footer.ts";
import { pageStyle } from "./page-style.ts";
import { finishPdf } from "./pdf-finish.ts";
import type { Print } from "./print-job.ts";

/**
 * Makes the PDF of an article: the HTML page of the HTML export, its line ends
 * prepared for French, printed, then stripped of what is not the article's.
 * Throws `Failure('cancelled')` as soon as `signal` is aborted.
 */
export async function writePdf(
  article: Article,
  print: Print,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const title = oneLine(article.fields.titre);
  const job = { html: hyphenatePage(writePage(article, pageStyle)), footer: pageFooter(title) };
  const printed = await print(job, signal);
  if (signal?.aborted === true) throw new Failure("cancelled");
  return finishPdf(printed, { title, author: oneLine(article.fields.signature) });
}
