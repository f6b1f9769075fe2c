import { type BatchChange, changedFields } from "../../shared/article-change.ts";
import type { ArticleId, ArticleSummary, Fields } from "../../shared/article.ts";
import type { FollowUp } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import type { ArticlesTable } from "./articles.ts";
import type { FollowUpTables } from "./follow-up.ts";

/** What the changes of many articles need of the library around them. */
export interface Surroundings {
  readonly articles: ArticlesTable;
  readonly followUp: FollowUpTables;
  readonly change: <T>(work: () => T) => T;
  /** Writes fields of one article and what follows from them, inside a change. */
  readonly writeFields: (id: ArticleId, changes: Partial<Fields>, at: number) => void;
  /** Records what an article was and what a change makes of it, inside a change. */
  readonly recorded: (id: ArticleId, at: number, work: () => void) => void;
  /** Deletes the rows of one article, inside a change. */
  readonly remove: (id: ArticleId) => void;
  /** After articles were removed for good: what is kept elsewhere goes too. */
  readonly forget: (ids: readonly ArticleId[]) => void;
}

/** What is done to articles by the dozen, and what is kept of what happened to each. */
export function manyArticles({ articles, followUp, change, writeFields, recorded, remove, forget }: Surroundings) {
  const apply = (id: ArticleId, asked: BatchChange, at: number): void => {
    if (asked.kind === "trash") articles.setTrashed(id, at);
    else if (asked.kind === "restore") articles.setTrashed(id, null);
    else if (asked.kind === "archive") articles.setArchived(id, asked.archived ? at : null);
    else {
      const fields = changedFields(articles.fields(id), asked);
      if (fields !== null) recorded(id, at, () => writeFields(id, fields, at));
    }
  };
  let deadlinesMoved = (): void => undefined;
  return {
    /** Calls `listener` when a bouclage, or what is due, may have changed. */
    watchDeadlines(listener: () => void): void {
      deadlinesMoved = listener;
    },
    /** Does a change of fields or of settings, and tells who watches when it may have moved a notice. */
    told<T>(changes: object, work: () => T): T {
      const value = work();
      if (["bouclage", "statut", "deadlineNotice"].some((name) => Object.hasOwn(changes, name))) deadlinesMoved();
      return value;
    },
    dueAfter: (instant: number) => articles.dueAfter(instant),
    /** The freshest articles outside the trash. */
    freshest: (count: number) => articles.freshest(count),
    /** Changes articles, all or none. Throws `Failure("not-found")`. */
    changeMany(ids: readonly ArticleId[], asked: BatchChange, at: number): ArticleSummary[] {
      const rows = change(() => {
        for (const id of ids) apply(id, asked, at);
        return ids.map((id) => articles.summary(id));
      });
      deadlinesMoved();
      return rows;
    },
    /** Removes for good all that is in the trash; gives how many articles. */
    emptyTrash(): number {
      const ids = articles.trashed();
      if (ids.length === 0) return 0;
      change(() => {
        for (const id of ids) remove(id);
      });
      forget(ids);
      return ids.length;
    },
    /** What happened to an article, oldest first. Throws `Failure("not-found")`. */
    followUp(id: ArticleId): FollowUp {
      articles.summary(id);
      return followUp.read(id);
    },
    /** Keeps the reason for which an article left before the end of its embargo. */
    logOverride: (id: ArticleId, override: FollowUp["overrides"][number]) =>
      change(() => {
        if (override.reason.trim() === "") throw new Failure("invalid");
        followUp.addOverride(id, override);
      }),
  };
}
