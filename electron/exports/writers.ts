import type { Article } from "../../shared/article.ts";
import type { ExportOptions } from "../../shared/export-options.ts";
import type { ExportFormat } from "../../shared/export-profile-schema.ts";
import { writePublicMarkdown } from "../../shared/markdown/writers/markdown.ts";
import { writeFragment, writePage } from "../../shared/markdown/writers/page.ts";
import { writePlain } from "../../shared/markdown/writers/plain.ts";
import { longBody, writeDocxApart } from "./docx/docx-apart.ts";
import type { ImageSource } from "./image-data.ts";
import { pageStyle } from "./page-style.ts";
import type { Print } from "./print-job.ts";
import { type ImagesFolder, writeWordpressFiles } from "./wordpress-files.ts";

/** What a writer may need besides the article. */
export interface WriterTools {
  readonly print: Print;
  readonly signal: AbortSignal | undefined;
  readonly options: ExportOptions;
  readonly image: ImageSource;
  /** Milliseconds UTC: the day of changes that nobody has dated. */
  readonly now: number;
  /** Takes the images that go beside the output, when there are any. */
  readonly beside: (folder: ImagesFolder) => void;
}

export type Writer = (article: Article, tools: WriterTools) => Promise<Uint8Array>;

const text =
  (write: (article: Article, tools: WriterTools) => string): Writer =>
  async (article, tools) =>
    new TextEncoder().encode(write(article, tools));

/** Loaded when first needed, as the next: a window waits for neither, and their libraries are the heaviest of all. */
const writePdfFile: Writer = async (article, tools) => {
  const { writePdf } = await import("./pdf.ts");
  return writePdf(article, tools);
};

const writeDocxFile: Writer = async (article, { image, options: { tracked }, now, signal }) => {
  const review = { tracked, day: new Date(now).toISOString().slice(0, 10) };
  if (article.body.length >= longBody) return writeDocxApart(article, image, review, signal);
  const { writeDocx } = await import("./docx/docx.ts");
  return writeDocx(article, image, review);
};

/** How each output is written. */
export const writers: Readonly<Record<ExportFormat, Writer>> = {
  html: text((article, { image }) => writePage(article, (html) => pageStyle(html), { image })),
  fragment: text((article, { options: { headingOffset } }) => writeFragment(article, { headingOffset })),
  wordpress: text((article, { image, beside }) => {
    const { markup, folder } = writeWordpressFiles(article, image);
    if (folder !== null) beside(folder);
    return markup;
  }),
  docx: writeDocxFile,
  pdf: writePdfFile,
  txt: text(writePlain),
  md: text(writePublicMarkdown),
};

/** The usual end of a file's name, without its dot. */
export const extensions: Readonly<Record<ExportFormat, string>> = {
  html: "html",
  fragment: "html",
  wordpress: "html",
  pdf: "pdf",
  docx: "docx",
  txt: "txt",
  md: "md",
};
