import { extname, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Article, ArticleId } from "../../shared/article.ts";
import { transferSentences as say } from "../../shared/fr/transfer.ts";
import { Failure, type FailureCode } from "../../shared/result.ts";
import type { ImportLine, ImportReport, Refusal } from "../../shared/transfer.ts";
import { articleFingerprint, fingerprint } from "../library/imports.ts";
import type { Library } from "../library/library.ts";
import { type FoundFile, foundFiles } from "./found-files.ts";
import { takeImages } from "./import-images.ts";
import { readPiece } from "./read-piece.ts";
import { safeRead } from "./safe-read.ts";

export interface ImportOptions {
  readonly library: Library;
  readonly paths: readonly string[];
  /** Texts that are in no file: what a command reads on its standard input, as Markdown. */
  readonly given?: readonly GivenText[];
  /** Milliseconds UTC. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

/**
 * Imports files and folders, a few in each transaction, and tells what became of
 * every one. A file that the library knows is never imported twice: the same
 * bytes or the same article are left alone, the same file or slug brings its
 * article up to date unless it was changed here meanwhile. Files are only read.
 * Throws `Failure` when the library can't be written at all.
 */
export async function importFiles({ library, paths, given = [], now, signal, onProgress }: ImportOptions): Promise<ImportReport> {
  const { files, refused, ignored } = foundFiles(paths);
  const lines: ImportLine[] = refused.map(({ name, reason }) => refusal(name, reason));
  const known = knownArticles(library);
  for (const { name, bytes } of given) lines.push(takeBytes(library, known, { name, path: unnamed, key: fingerprint(bytes), bytes, changedAt: now() }, now()));
  let done = 0;
  /** Word documents that are no review of an article of the library. */
  const seen = new Set<string>();
  while (done < files.length && !isStopped(signal)) {
    onProgress?.(done, files.length, files[done]?.name ?? "");
    if (isStopped(signal)) break;
    const returned = files[done];
    if (returned !== undefined && extname(returned.path).toLowerCase() === ".docx" && !seen.has(returned.path)) {
      seen.add(returned.path);
      const taken = await importReview(library, returned, now());
      if (taken !== null) {
        lines.push(taken);
        done++;
      }
      continue;
    }
    const end = performance.now() + batchMs;
    const batch: ImportLine[] = [];
    library.together(() => {
      for (const file of files.slice(done, done + batchFiles)) {
        // A document that may be a review is looked at before, out of the transaction.
        if (extname(file.path).toLowerCase() === ".docx" && !seen.has(file.path)) break;
        batch.push(importFile(library, known, file, now()));
        if (performance.now() >= end) break;
      }
    });
    lines.push(...batch);
    done += batch.length;
    // Keystrokes of the article on the screen go to the disk meanwhile.
    await setImmediate();
  }
  onProgress?.(done, files.length, "");
  return { lines, ignored, cancelled: done < files.length };
}

/** Asked anew each time: it changes while the import waits. */
function isStopped(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** Files of one transaction: as many as this, or as are read in this time (ms); the keys that are typed wait no longer. */
const batchFiles = 25;
const batchMs = 40;

/** Takes a document that is the review of an article; `null` for any other, which is then imported as it is. */
async function importReview(library: Library, { path, name }: FoundFile, now: number): Promise<ImportLine | null> {
  try {
    const { bytes } = safeRead(path);
    const mark = { path: fingerprint(resolve(path)), source: fingerprint(bytes) };
    const known = library.imports.bySource(mark.source);
    if (known !== undefined) return null;
    const { takeReview } = await import("./take-review.ts");
    return await takeReview(library, { name, bytes, mark }, now);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return refused(name, error);
  }
}

/** Articles of the library by what a file can be known by. */
interface Known {
  readonly byTitle: Map<string, ArticleId[]>;
  readonly bySlug: Map<string, ArticleId>;
}

function knownArticles(library: Library): Known {
  const known: Known = { byTitle: new Map(), bySlug: new Map() };
  for (const { id, titre, slug } of library.imports.named()) remember(known, id, titre, slug);
  return known;
}

function remember({ byTitle, bySlug }: Known, id: ArticleId, titre: string, slug: string): void {
  byTitle.set(titre, [...(byTitle.get(titre) ?? []), id]);
  if (slug !== "" && !bySlug.has(slug)) bySlug.set(slug, id);
}

/** What a text that has neither file nor title is called. */
const unnamed = "Sans titre.md";

/** A text and the name that it has in the report. */
export interface GivenText {
  readonly name: string;
  readonly bytes: Buffer;
}

function importFile(library: Library, known: Known, { path, name }: FoundFile, now: number): ImportLine {
  try {
    const taken = takeBytes(library, known, { ...safeRead(path), path, key: resolve(path), name }, now);
    if (taken.id === null) return taken;
    return { ...taken, notes: [...taken.notes, ...takeImages(library, path, library.article(taken.id).body, now)] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return refused(name, error);
  }
}

interface Bytes extends GivenText {
  /** Its end says what it is. */
  readonly path: string;
  /** What the same text has again when it comes back changed: the path of a file. */
  readonly key: string;
  readonly changedAt: number;
}

function takeBytes(library: Library, known: Known, { name, path, key, bytes, changedAt }: Bytes, now: number): ImportLine {
  try {
    const mark = { path: fingerprint(key), source: fingerprint(bytes) };
    const same = library.imports.bySource(mark.source);
    if (same !== undefined) return line(library, name, "known", same.article);
    const { notes, pictures, ...piece } = readPiece(path, bytes, library.images.nameFor);
    const takePictures = () => {
      for (const { image, file } of pictures) library.images.add(image, file, now);
    };
    const at = changedAt > 0 && changedAt <= now ? changedAt : now;
    const equal = equalArticle(library, known, piece);
    if (equal !== undefined) {
      library.imports.mark(equal, mark, now);
      return line(library, name, "known", equal);
    }
    const previous = library.imports.byPath(mark.path);
    const id = previous?.article ?? known.bySlug.get(piece.fields.slug);
    if (id !== undefined) {
      const here = library.article(id);
      const summary = library.summary(id);
      if (previous !== undefined && articleFingerprint(here) !== previous.taken) return line(library, name, "kept", id, [say.changedHere]);
      if (previous === undefined && summary.updatedAt >= changedAt) return line(library, name, "kept", id, [say.newerHere]);
      takePictures();
      library.imports.update(id, piece, mark, now);
      return line(library, name, "updated", id, notes);
    }
    takePictures();
    const created = library.imports.add(piece, mark, at, now);
    remember(known, created, piece.fields.titre, piece.fields.slug);
    return line(library, name, "imported", created, notes);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return refused(name, error);
  }
}

/** What one file can't do is told of it; what nothing can do ends the import. */
function refused(name: string, error: Failure): ImportLine {
  if (["read-only", "disk-full", "locked"].includes(error.code)) throw error;
  return refusal(name, reasons[error.code] ?? "not-written");
}

const reasons: Partial<Record<FailureCode, Refusal>> = {
  "file-unreadable": "unreadable",
  "too-large": "too-large",
  refused: "no-file",
  invalid: "no-text",
};

function equalArticle(library: Library, { byTitle }: Known, piece: Article): ArticleId | undefined {
  const wanted = articleFingerprint(piece);
  return byTitle.get(piece.fields.titre)?.find((id) => articleFingerprint(library.article(id)) === wanted);
}

function line(library: Library, name: string, outcome: ImportLine["outcome"], id: ArticleId, notes: readonly string[] = []): ImportLine {
  const inTrash = library.summary(id).trashedAt !== null;
  return { name, outcome, id, notes: inTrash ? [...notes, say.inTrash] : notes };
}

function refusal(name: string, reason: Refusal): ImportLine {
  return { name, outcome: "refused", id: null, notes: [say.refusals[reason]] };
}
