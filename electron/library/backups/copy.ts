import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Failure } from "../../../shared/result.ts";
import { syncFile, syncFolder } from "../../durable.ts";
import { guardConnection, numberPragma } from "../pragmas.ts";
import { storageFailure } from "../storage-failure.ts";
import { apart } from "../apart.ts";
import { countArticles } from "./verify.ts";

export interface CopyOptions {
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Folder that the images go to, once for all copies; without one, the copy stands alone. */
  readonly images?: string | undefined;
}

/** How long one step may keep the process from answering the page, in ms. */
const stepMs = 8;

/**
 * Copies an open library to a new file while it is written to: SQLite's online
 * copy, in steps, under a temporary name; then, in a thread, it is checked, on the disk, and
 * given its name. Throws `Failure` `file-exists`, `damaged`, `cancelled`,
 * `disk-full` or `file-unwritable`; then nothing is left behind.
 */
export async function writeBackup(db: Database.Database, path: string, { signal, onProgress, images }: CopyOptions = {}): Promise<void> {
  if (existsSync(path)) throw new Failure("file-exists");
  const draft = `${path}.en-cours`;
  rmSync(draft, { force: true });
  try {
    let [pages, startedAt] = [100, performance.now()];
    await db.backup(draft, {
      progress({ totalPages, remainingPages }) {
        if (signal?.aborted === true) throw new Failure("cancelled");
        onProgress?.(totalPages === 0 ? 0 : (totalPages - remainingPages) / totalPages);
        const now = performance.now();
        pages = Math.min(2_000, Math.max(10, Math.round((pages * stepMs) / Math.max(1, now - startedAt))));
        startedAt = now;
        return pages;
      },
    });
    // Nothing has run since the last step: the copy and the library must have the same articles.
    const articles = countArticles(db);
    standAlone(draft);
    if (images !== undefined) await apart("shareImages", [draft, images], signal);
    const found = await apart("inspectBackup", [draft], signal);
    if (found.lostImages > 0) throw new Failure("damaged");
    if (!found.isSound || found.articles !== articles || found.version !== numberPragma(db, "user_version")) throw new Failure("damaged");
    await syncFile(draft);
    if (signal?.aborted === true) throw new Failure("cancelled");
    renameSync(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    throw storageFailure(error);
  } finally {
    for (const suffix of ["", "-journal", "-wal", "-shm"]) rmSync(draft + suffix, { force: true });
  }
}

/** A copy is one file: it must be read from a place where nothing can be written beside it. */
function standAlone(path: string): void {
  const copy = new Database(path);
  try {
    guardConnection(copy);
    // All of it goes to the disk at the end, where nobody waits for it.
    copy.pragma("synchronous = OFF");
    copy.pragma("journal_mode = DELETE");
  } finally {
    copy.close();
  }
}
