import type { PaperSize } from "../../shared/export-options.ts";

/** What the printing window needs to know; plain data, so that it can cross a process. */
export interface PrintJob {
  /** A whole page that fetches nothing. */
  readonly html: string;
  /** HTML of the foot of each page, in Chromium's template language; it brings its own faces. */
  readonly footer: string;
  /** The same of the head. */
  readonly header: string;
  readonly paper: PaperSize;
}

/**
 * Prints a page to PDF as Chromium makes it. Throws `Failure('cancelled')`
 * when `signal` is aborted, `Failure('unavailable')` when nothing can print.
 */
export type Print = (job: PrintJob, signal: AbortSignal | undefined) => Promise<Uint8Array>;
