import type { Database } from "better-sqlite3";
import { z } from "zod";
import { imageNamesIn } from "../../shared/image-names.ts";
import { imagesTable } from "./images.ts";

/** An article that was deleted for good: enough to know it again in a copy, and nothing of what it said. */
export interface Purged {
  readonly id: number;
  readonly createdAt: number;
}

/** The table `purged`, which a trigger fills: whatever deletes an article, it is known. */
export interface PurgedTable {
  all(): readonly Purged[];
}

const rows = z.array(z.object({ id: z.number(), createdAt: z.number() }));

export function purgedTable(db: Database): PurgedTable {
  const all = db.prepare("SELECT article AS id, created_at AS createdAt FROM purged ORDER BY article");
  return { all: () => rows.parse(all.all()) };
}

/** Articles of a copy, of whatever version, that were deleted for good since. */
export function purgedIn(copy: Database, purged: readonly Purged[]): readonly number[] {
  const found = copy.prepare("SELECT id FROM articles WHERE id = ? AND created_at = ?").pluck();
  return purged.filter(({ id, createdAt }) => found.get(id, createdAt) !== undefined).map(({ id }) => id);
}

/** Deletes articles from a copy, with the images that they alone show, and leaves no trace of them in its pages. */
export function deleteFrom(copy: Database, ids: readonly number[]): void {
  copy.pragma("foreign_keys = ON");
  copy.pragma("secure_delete = ON");
  const remove = copy.prepare("DELETE FROM articles WHERE id = ?");
  copy.transaction(() => {
    const shown = imagesOf(copy, ids);
    for (const id of ids) remove.run(id);
    forgetImages(copy, shown);
  })();
  copy.exec("VACUUM");
}

/** Names of images that articles of a copy show; none in a copy of before images. */
function imagesOf(copy: Database, ids: readonly number[]): ReadonlySet<string> {
  if (copy.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'images'").get() === undefined) return new Set();
  const texts = copy.prepare("SELECT body FROM texts WHERE article = @id UNION ALL SELECT changes FROM journal WHERE article = @id").pluck();
  return new Set(ids.flatMap((id) => texts.all({ id }).flatMap((text) => imageNamesIn(String(text)))));
}

function forgetImages(copy: Database, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  const images = imagesTable(copy);
  for (const name of names) if (!images.isNamed(name)) images.delete(name);
}
