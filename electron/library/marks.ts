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
  readonly archived: boolean;
}

/** What tells, cheaply, that something may have changed. */
export interface MarksTable {
  /** The mark of every article, those of the trash included. */
  all(): readonly Mark[];
  one(id: ArticleId): Mark | undefined;
  /** Another value after any change, of this process or of another. */
  pulse(): string;
}

const markRow = z
  .tuple([articleIdSchema, z.number(), z.number(), z.literal([0, 1])])
  .transform(([id, seq, updatedAt, archived]): Mark => ({ id, seq, updatedAt, archived: archived === 1 }));

export function marksTable(db: Database): MarksTable {
  const select = `SELECT id, coalesce((SELECT max(seq) FROM journal WHERE article = id), base_seq, 0),
      max(updated_at, coalesce((SELECT saved_at FROM journal WHERE article = id ORDER BY seq DESC LIMIT 1), 0)),
      archived_at IS NOT NULL
    FROM articles LEFT JOIN texts ON article = id`;
  const all = db.prepare(`${select} ORDER BY id`).raw();
  const one = db.prepare(`${select} WHERE id = ?`).raw();
  const changes = db.prepare("SELECT total_changes()").pluck();
  return {
    all: () => z.array(markRow).parse(all.all()),
    one: (id) => markRow.optional().parse(one.get(id)),
    pulse: () => `${String(changes.get())}.${String(db.pragma("data_version", { simple: true }))}`,
  };
}
