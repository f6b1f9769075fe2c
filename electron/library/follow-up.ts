import type { Database } from "better-sqlite3";
import { z } from "zod";
import { type ArticleId, type Status, statusSchema } from "../../shared/article.ts";
import type { FollowUp } from "../../shared/ipc.ts";
import { embargoOverrideSchema } from "../../shared/ipc.ts";

/** The tables `status_changes` and `embargo_overrides`: what happened to an article, in order. */
export interface FollowUpTables {
  /** Oldest first. */
  read(article: ArticleId): FollowUp;
  addStatus(article: ArticleId, statut: Status, at: number): void;
  addOverride(article: ArticleId, override: FollowUp["overrides"][number]): void;
}

const statusRow = z.object({ statut: statusSchema.catch("en-ecriture"), at: z.number() });

/** Changes of mind within this time are one change, in ms: a hand that looks for the right line of a menu. */
const sameChangeMs = 60_000;

export function followUpTables(db: Database): FollowUpTables {
  const statuses = db.prepare("SELECT statut, changed_at AS at FROM status_changes WHERE article = ? ORDER BY id");
  const addStatus = db.prepare("INSERT INTO status_changes (article, statut, changed_at) VALUES (?, ?, ?)");
  const dropLast = db.prepare(
    "DELETE FROM status_changes WHERE id = (SELECT max(id) FROM status_changes WHERE article = ?) AND changed_at > ? AND changed_at <= ?",
  );
  const overrides = db.prepare("SELECT embargo, reason, format, left_at AS at FROM embargo_overrides WHERE article = ? ORDER BY id");
  const addOverride = db.prepare("INSERT INTO embargo_overrides (article, embargo, reason, format, left_at) VALUES (@article, @embargo, @reason, @format, @at)");
  return {
    read: (article) => ({
      statuses: z.array(statusRow).parse(statuses.all(article)),
      overrides: z.array(embargoOverrideSchema).parse(overrides.all(article)),
    }),
    addStatus(article, statut, at) {
      dropLast.run(article, at - sameChangeMs, at);
      addStatus.run(article, statut, at);
    },
    addOverride(article, override) {
      addOverride.run({ article, ...override });
    },
  };
}
