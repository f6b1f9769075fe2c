import type { Database } from "better-sqlite3";
import { z } from "zod";
import { type ArticleId, articleIdSchema } from "../../shared/article.ts";

/** Where an article stands: it has changed when its mark has. */
export interface Mark {
  readonly id: ArticleId;
  /** Sequence number of its text: grows with each batch, whatever the clock says. */
  readonly seq: number;
  /** When its text or a field last changed, in ms UTC. */
  readonly updatedAt: number;
}

/** What tells, cheaply, that something may have changed. */
export interface MarksTable {
  /** The mark of every article, those of the trash included. */
  all(): readonly Mark[];
  /** Another value after any change, of this process or of another. */
  pulse(): string;
}

const marks = z.array(z.tuple([articleIdSchema, z.number(), z.number()]));

export function marksTable(db: Database): MarksTable {
  const all = db
    .prepare(
      `SELECT id, coalesce((SELECT max(seq) FROM journal WHERE article = id), base_seq, 0),
         max(updated_at, coalesce((SELECT saved_at FROM journal WHERE article = id ORDER BY seq DESC LIMIT 1), 0))
       FROM articles LEFT JOIN texts ON article = id ORDER BY id`,
    )
    .raw();
  const changes = db.prepare("SELECT total_changes()").pluck();
  return {
    all: () => marks.parse(all.all()).map(([id, seq, updatedAt]) => ({ id, seq, updatedAt })),
    pulse: () => `${String(changes.get())}.${String(db.pragma("data_version", { simple: true }))}`,
  };
}
