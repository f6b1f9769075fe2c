import type { Database } from "better-sqlite3";
import { z } from "zod";

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

/** Deletes articles from a copy and leaves no trace of them in its pages. */
export function deleteFrom(copy: Database, ids: readonly number[]): void {
  copy.pragma("foreign_keys = ON");
  copy.pragma("secure_delete = ON");
  const remove = copy.prepare("DELETE FROM articles WHERE id = ?");
  copy.transaction(() => {
    for (const id of ids) remove.run(id);
  })();
  copy.exec("VACUUM");
}
