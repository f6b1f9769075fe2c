import type { ImageSource } from "./image-data.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../shared/article.ts";
import { exportName } from "../../shared/export-profile.ts";
import type { ExportFormat, ExportProfile } from "../../shared/export-profile-schema.ts";
import type { ExportReportRow } from "../../shared/ipc.ts";
import { oneLine } from "../../shared/markdown/writers/title-block.ts";
import { Failure } from "../../shared/result.ts";
import { safeFileName } from "../file-name.ts";
import { exportArticle } from "./export-article.ts";
import { imagesFolderOf } from "./images-folder.ts";
import type { Print } from "./print-job.ts";
import { extensions } from "./writers.ts";

export interface Batch {
  /** Ids, in the order in which they are written. */
  readonly articles: readonly number[];
  readonly profile: ExportProfile;
  /** Milliseconds UTC. */
  readonly now: () => number;
}

/** What a batch needs of the library and of who watches it. */
export interface BatchPorts {
  /** The article as it may leave, and its revision. Throws `Failure`. */
  readonly leaving: (id: number) => { readonly article: Article; readonly seq: number };
  /** Keeps a file that was written in the history. */
  readonly keep: (row: {
    readonly article: number;
    readonly format: ExportFormat;
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly revision: number;
    readonly createdAt: number;
  }) => void;
  /** Images that an output carries within itself; none without it. */
  readonly image?: ImageSource;
  /** Says how many articles are done. */
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal;
  readonly print?: Print | undefined;
}

/**
 * Writes each article in each format of a profile. One that can't be written
 * does not stop the others: the report says of each file where it is, or why
 * there is none. A file that stands there is never replaced: the new one takes
 * another name. A cancel leaves what is written and reports the rest.
 */
export async function runBatch({ articles, profile, now }: Batch, ports: BatchPorts): Promise<ExportReportRow[]> {
  const report: ExportReportRow[] = [];
  for (const [done, id] of articles.entries()) {
    ports.progress(done);
    for (const format of profile.formats) report.push(await exportOne(id, format, profile, now, ports));
  }
  ports.progress(articles.length);
  return report;
}

async function exportOne(
  id: number,
  format: ExportFormat,
  profile: ExportProfile,
  now: () => number,
  { leaving, keep, image, signal, print }: BatchPorts,
): Promise<ExportReportRow> {
  try {
    if (signal.aborted) throw new Failure("cancelled");
    const { article, seq } = leaving(id);
    const name = safeFileName("", oneLine(exportName(profile.pattern, article.fields, now())));
    const path = freePath(profile.folder, name, extensions[format]);
    const written = await exportArticle({ article, format, path, overwrite: false, options: profile.options, ...(image === undefined ? {} : { image }), signal, print });
    keep({ article: id, format, path, ...written, revision: seq, createdAt: now() });
    return { article: id, format, path, problem: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { article: id, format, path: "", problem: error.code };
  }
}

/** The first name that no file has, nor a folder of images: `titre.pdf`, `titre 2.pdf`… */
function freePath(folder: string, name: string, extension: string): string {
  for (let i = 1; ; i++) {
    const path = join(folder, `${name}${i === 1 ? "" : ` ${i}`}.${extension}`);
    if (!existsSync(path) && !existsSync(imagesFolderOf(path))) return path;
  }
}
