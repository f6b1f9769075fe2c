import type { Database } from "better-sqlite3";
import type { Article, ArticleId } from "../../shared/article.ts";
import { Failure } from "../../shared/result.ts";
import { type Extract, extractOf } from "../../shared/search/extract.ts";
import { isEmptyQuery, type Query } from "../../shared/search/query.ts";
import { type Found, searchIndex } from "./search-index.ts";

/** What a search found. */
export interface Findings {
  /** Best first. */
  readonly found: readonly Found[];
  /** Whether there are more than `found` holds. */
  readonly more: boolean;
  /** Articles whose latest words were not searched yet. */
  readonly pending: number;
}

/** Most articles that one search gives. */
export const maxFound = 1_000;

/** How many articles are read between two looks at the clock. */
const slice = 10;

/** What the search needs of the library around it. */
export interface Surroundings {
  readonly db: Database;
  readonly isWritable: boolean;
  readonly article: (id: ArticleId) => Article & { readonly seq: number };
  readonly change: <T>(work: () => T) => T;
  readonly look: <T>(work: () => T) => T;
}

/**
 * Full-text search. Words are indexed when the library has nothing better to do
 * (`keepUp`), and at the latest when something is searched: text that was saved
 * is found, folded or not.
 */
export function librarySearch({ db, isWritable, article, change, look }: Surroundings) {
  const index = searchIndex(db);
  /** Sequence number at which an article with a journal was last indexed. */
  const indexedAt = new Map<ArticleId, number>();

  const put = (id: ArticleId): void => {
    try {
      const current = article(id);
      index.put(id, current);
      indexedAt.set(id, current.seq);
    } catch (error) {
      // One article that can't be read must not keep the others from being found.
      if (!(error instanceof Failure && ["damaged", "not-found"].includes(error.code))) throw error;
      index.unqueue(id);
      indexedAt.set(id, Number.MAX_SAFE_INTEGER);
    }
  };

  /** Indexes what is out of date for about `ms` milliseconds; gives how many articles are left. */
  const keepUp = (ms: number): number => {
    if (!isWritable || !db.open) return 0;
    const end = performance.now() + ms;
    let left = index.queuedCount();
    while (left > 0) {
      change(() => index.queued(slice).forEach(put));
      left = index.queuedCount();
      if (performance.now() >= end) break;
    }
    return left;
  };

  const takeUnfolded = (): void => {
    const late = index.unfolded().filter(({ id, seq }) => seq > (indexedAt.get(id) ?? -1));
    if (late.length > 0) change(() => late.map(({ id }) => id).forEach(put));
  };

  /** A library that can't be written at this moment is searched as it is. */
  const prepare = (ms: number): number => {
    if (!isWritable) return 0;
    try {
      const left = keepUp(ms);
      takeUnfolded();
      return left;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return index.queuedCount();
    }
  };

  return {
    keepUp,

    /** Finds articles, in the trash or out of it; spends at most about `ms` milliseconds on words out of date. */
    find(query: Query, trashed: boolean, ms: number): Findings {
      if (isEmptyQuery(query)) return { found: [], more: false, pending: 0 };
      const pending = prepare(ms);
      const found = look(() => index.find(query, trashed, maxFound + 1));
      return { found: found.slice(0, maxFound), more: found.length > maxFound, pending };
    },

    /** The passage of each article that answers a query; articles that are gone are left out. */
    extracts: (query: Query, ids: readonly ArticleId[]): (Extract & { readonly id: ArticleId })[] =>
      look(() =>
        ids.flatMap((id) => {
          try {
            return [{ id, ...extractOf(article(id), query.terms) }];
          } catch (error) {
            if (!(error instanceof Failure)) throw error;
            return [];
          }
        }),
      ),
  };
}
