import { createHash } from "node:crypto";
import type { Article } from "../../shared/article.ts";
import { defaultExportOptions, type ExportOptions } from "../../shared/export-options.ts";
import type { ExportFormat } from "../../shared/export-profile-schema.ts";
import { forOldSystems } from "../../shared/old-systems.ts";
import { Failure } from "../../shared/result.ts";
import { type WriteOptions, writeWhole } from "./files.ts";
import { writeWithImages } from "./images-folder.ts";
import type { ImagesFolder } from "./wordpress-files.ts";
import type { ImageSource } from "./image-data.ts";
import { type Writer, writers } from "./writers.ts";
import type { Print } from "./print-job.ts";

/** The steps of an export, in their order. */
export type ExportStep = "write" | "print" | "save";

export interface ExportRequest {
  readonly article: Article;
  readonly format: ExportFormat;
  readonly path: string;
  /** Whether a file that stands at `path` may be replaced. */
  readonly overwrite: boolean;
  /** Images that the output carries; none when not said. */
  readonly image?: ImageSource | undefined;
  /** How a page becomes a PDF; in this process's own hidden window when not said. */
  readonly print?: Print | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What is asked besides the format; what is not said is as usual. */
  readonly options?: Partial<ExportOptions> | undefined;
  /** Milliseconds UTC; this instant when not said. */
  readonly now?: number | undefined;
  readonly onProgress?: ((step: ExportStep) => void) | undefined;
}

/** What the history keeps of a file that was written. */
export interface ExportedFile {
  readonly bytes: number;
  /** Fingerprint of the file, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Writes one output of an article to `path`, whole or not at all, and beside it
 * the images that it does not carry within itself. Throws `Failure`
 * `cancelled`, `file-exists`, `file-unwritable`, `disk-full` or `unavailable`;
 * then no output has changed.
 */
export async function exportArticle(request: ExportRequest): Promise<ExportedFile> {
  const { path, overwrite, signal } = request;
  let folder: ImagesFolder | null = null;
  const bytes = await renderArticle(request, (images) => {
    folder = images;
  });
  request.onProgress?.("save");
  await writeFiles(path, bytes, folder, { overwrite, signal });
  return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The bytes of one output of an article, for a file or for standard output. */
export async function renderArticle(
  request: Pick<ExportRequest, "article" | "format" | "image" | "print" | "signal" | "onProgress" | "options" | "now">,
  beside: (folder: ImagesFolder) => void = noMatter,
): Promise<Uint8Array> {
  const { article, format, image = noImage, print = printHere, signal, onProgress, now = Date.now() } = request;
  if (signal?.aborted === true) throw new Failure("cancelled");
  onProgress?.(format === "pdf" ? "print" : "write");
  const writer: Writer = writers[format];
  const options = { ...defaultExportOptions, ...request.options };
  return writer(options.oldSystems ? forOldSystems(article) : article, { print, signal, options, image, now, beside });
}

function writeFiles(path: string, bytes: Uint8Array, folder: ImagesFolder | null, options: WriteOptions): Promise<void> {
  return folder === null ? writeWhole(path, bytes, options) : writeWithImages(path, bytes, folder, options);
}

/** Where one file is asked for, nothing goes beside it. */
const noMatter = () => undefined;

const noImage: ImageSource = () => null;

/** Loaded when first needed: only a process of Electron has windows. */
const printHere: Print = async (job, signal) => {
  const { printInWindow } = await import("./print-window.ts");
  return printInWindow(job, signal);
};
