import type { Database } from "better-sqlite3";
import { z } from "zod";
import { type ArticleId, articleIdSchema } from "../../../shared/article.ts";
import { writeArticleFile } from "../../../shared/front-matter.ts";
import { imageNamesIn } from "../../../shared/image-names.ts";
import { Failure } from "../../../shared/result.ts";
import { articlesTable } from "../articles.ts";
import { copyInMemory } from "../copy-in-memory.ts";
import { judge } from "../inspect.ts";
import { currentText } from "../journal-protocol.ts";
import { imagesTable, type WholeImage } from "../images.ts";
import { journalTable } from "../journal.ts";
import type { Library } from "../library.ts";
import { marksTable } from "../marks.ts";
import { currentVersion, migrate } from "../migrate.ts";
import { storageFailure } from "../storage-failure.ts";
import { textsTable } from "../texts.ts";
import { storedBytes, storeOf } from "./image-store.ts";
import type { KeptArticle, Mendable } from "./mend.ts";
import { openCopy } from "./verify.ts";

/** A copy, opened to be read. */
export interface OpenedBackup {
  articles(): readonly { readonly id: ArticleId; readonly titre: string; readonly updatedAt: number }[];
  /** Throws `Failure` `not-found` or `damaged`. */
  article(id: ArticleId): KeptArticle;
  /** An image that an article of it shows; `null` when it has none of this name, or not its bytes any more. */
  image(name: string): WholeImage | null;
  close(): void;
}

const rows = z.array(z.object({ id: articleIdSchema, titre: z.string() }));

/**
 * Opens a copy to read its articles; one of an older version is brought up to
 * date in memory, its file untouched. Throws `Failure` `damaged` or `newer-library`.
 */
export function openBackup(path: string): OpenedBackup {
  try {
    const db = upToDate(path);
    const articles = articlesTable(db);
    const tables = { texts: textsTable(db), journal: journalTable(db) };
    const images = imagesTable(db);
    const list = db.prepare("SELECT id, titre FROM articles ORDER BY id");
    return {
      articles() {
        const marks = new Map(marksTable(db).all().map((mark) => [mark.id, mark.updatedAt]));
        return rows.parse(list.all()).map((row) => ({ ...row, updatedAt: marks.get(row.id) ?? 0 }));
      },
      article(id) {
        try {
          return { fields: articles.fields(id), body: currentText(tables, id).body, archived: articles.summary(id).archivedAt !== null };
        } catch (error) {
          throw storageFailure(error);
        }
      },
      image(name) {
        try {
          const image = images.whole(name);
          const content = image.content.length > 0 ? image.content : storedBytes(storeOf(path), image);
          return content === null ? null : { ...image, content };
        } catch (error) {
          if (error instanceof Failure && error.code === "not-found") return null;
          throw storageFailure(error);
        }
      },
      close: () => void db.close(),
    };
  } catch (error) {
    throw storageFailure(error);
  }
}

function upToDate(path: string): Database {
  const db = openCopy(path);
  const verdict = judge(db);
  if (verdict.kind === "ours" && verdict.version === currentVersion) return db;
  db.close();
  if (verdict.kind !== "ours") throw new Failure("damaged");
  if (verdict.version > currentVersion) throw new Failure("newer-library");
  const copy = copyInMemory(path);
  migrate(copy, () => undefined);
  return copy;
}

/**
 * Gives an article of a copy, once the library has the images that it shows;
 * one that the library has under another name is shown by that name.
 */
export function takeArticle(library: RestoredLibrary, backup: OpenedBackup, id: ArticleId): KeptArticle {
  const { body, ...kept } = backup.article(id);
  const renamed = new Map<string, string>();
  for (const name of new Set(imageNamesIn(body))) {
    if (library.images.has(name)) continue;
    const image = backup.image(name);
    if (image !== null) renamed.set(name, library.images.adopt(image));
  }
  const text = [...renamed].reduce((before, [name, here]) => (name === here ? before : before.replaceAll(name, here)), body);
  return { ...kept, body: text };
}

/** What bringing articles back needs of a library. */
export type RestoredLibrary = Mendable & { readonly images: Pick<Library["images"], "has" | "adopt"> };

/** How an article of a copy compares with the library's. */
export type Comparison = "same" | "different" | "missing";

/** Compares by what a file of the article would hold. */
export function compare(library: Pick<Mendable, "article">, id: ArticleId, kept: KeptArticle): Comparison {
  try {
    return writeArticleFile(library.article(id)) === writeArticleFile(kept) ? "same" : "different";
  } catch (error) {
    if (error instanceof Failure && error.code === "not-found") return "missing";
    if (error instanceof Failure && error.code === "damaged") return "different";
    throw error;
  }
}

/** How many articles were brought back, by what was done. */
export interface RestoredAll {
  readonly added: number;
  readonly revised: number;
}

/** Between two articles the page may be answered: this many at a time. */
const slice = 20;

/**
 * Brings every article of a copy back, with its images: those that the library lost under their
 * numbers, the others as a change that can be undone. What was begun since then
 * stays. A cancel leaves what was done; each article is whole.
 */
export async function restoreAll(
  library: RestoredLibrary,
  path: string,
  { now, signal, onProgress }: { readonly now: number; readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<RestoredAll> {
  const backup = openBackup(path);
  try {
    let added = 0;
    let revised = 0;
    const all = backup.articles();
    for (let at = 0; at < all.length; at += slice) {
      if (signal.aborted) throw new Failure("cancelled");
      library.together(() => {
        for (const { id, updatedAt } of all.slice(at, at + slice)) {
          const kept = takeArticle(library, backup, id);
          const comparison = compare(library, id, kept);
          if (comparison === "missing") {
            library.insertAs(id, kept, updatedAt);
            added += 1;
          } else if (comparison === "different") {
            library.revise(id, kept, now);
            revised += 1;
          }
        }
      });
      onProgress((at + slice) / Math.max(slice, all.length));
      await new Promise((resolve) => setImmediate(resolve));
    }
    return { added, revised };
  } finally {
    backup.close();
  }
}
