import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, ArticleId } from "../../../shared/article.ts";
import { readArticleFile, writeArticleFile } from "../../../shared/front-matter.ts";
import { Failure } from "../../../shared/result.ts";
import type { Mark } from "../marks.ts";
import { isLater, mirrorFiles, type MirrorFile } from "./mirror-files.ts";

/** An article, and whether it is put away: when that is not said, it stays as it is. */
export interface KeptArticle extends Article {
  readonly archived?: boolean;
}

/** What mending needs of a library. */
export interface Mendable {
  marks(): readonly Mark[];
  article(id: ArticleId): KeptArticle;
  /** Adds an article under the number that it had, or under a new one. */
  insertAs(id: ArticleId | null, article: KeptArticle, at: number): void;
  /** Gives an article another state; what it was stays in its history. */
  revise(id: ArticleId, article: KeptArticle, at: number): void;
  /** Takes the images that a text names and the library has not from a folder that holds them. */
  takeImages(folder: string, body: string, at: number): void;
  /** Runs several changes as one. */
  together(work: () => void): void;
}

/** The titles of articles that came back, by what was done. */
export interface Mended {
  /** The library did not have them any more. */
  readonly added: readonly string[];
  /** The library had an earlier state. */
  readonly updated: readonly string[];
}

/**
 * Takes from the mirror what is later than the library: after a restored
 * backup, or a journal of SQLite that was lost. A file that can't be read, or
 * says the same, changes nothing.
 */
export function mendFromMirror(library: Mendable, folder: string): Mended {
  const marks = new Map(library.marks().map((mark) => [mark.id, mark]));
  const later = mirrorFiles(folder).filter((file) => isLater(file, marks.get(file.id) ?? null));
  const added: string[] = [];
  const updated: string[] = [];
  if (later.length === 0) return { added, updated };
  library.together(() => {
    for (const file of later) {
      const kept = readMirrorFile(folder, file);
      if (kept === null) continue;
      library.takeImages(folder, kept.body, file.modifiedAt);
      const current = marks.has(file.id) ? readable(library, file.id) : null;
      if (current === null) {
        // An article that is there and can't be read stays as it is, beside the one that comes back.
        library.insertAs(marks.has(file.id) ? null : file.id, kept, file.modifiedAt);
        marks.set(file.id, { id: file.id, seq: 0, updatedAt: file.modifiedAt, archived: kept.archived === true });
        added.push(kept.fields.titre);
      } else if (writeArticleFile(current) !== writeArticleFile(kept)) {
        library.revise(file.id, kept, file.modifiedAt);
        updated.push(kept.fields.titre);
      }
    }
  });
  return { added, updated };
}

function readMirrorFile(folder: string, { name }: MirrorFile): KeptArticle | null {
  try {
    const { fields, body, archived } = readArticleFile(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, name))));
    return { fields, body, archived };
  } catch {
    // No rights, or no text any more: it stays where it is.
    return null;
  }
}

function readable(library: Mendable, id: ArticleId): KeptArticle | null {
  try {
    return library.article(id);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
