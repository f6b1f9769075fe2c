import type { ArticleId } from "../../../shared/article.ts";
import type { Extract } from "../../../shared/search/extract.ts";
import { ask } from "../../bridge.ts";
import { attempt } from "../../state/attempt.ts";
import type { SearchResults } from "./use-search.ts";

type Listener = (extract: Extract) => void;

/** Rows that wait for their extract, for each search that they answer. */
const waiting = new Map<SearchResults, Map<ArticleId, Listener>>();

/** Most extracts of one request. */
const batch = 50;

/** Asks for the extract of a row; rows that come on the screen together are asked for together. The answer stops it. */
export function extractLater(results: SearchResults, id: ArticleId, listener: Listener): () => void {
  const rows = waiting.get(results) ?? new Map<ArticleId, Listener>();
  if (rows.size === 0) requestAnimationFrame(() => void attempt(() => answer(results)));
  waiting.set(results, rows.set(id, listener));
  return () => void rows.delete(id);
}

async function answer(results: SearchResults): Promise<void> {
  const rows = waiting.get(results);
  waiting.delete(results);
  if (rows === undefined || rows.size === 0) return;
  // The last rows to come are those on the screen.
  const ids = [...rows.keys()].slice(-batch);
  for (const extract of await ask("searchExtracts", { text: results.text, typing: true, ids })) rows.get(extract.id)?.(extract);
}
