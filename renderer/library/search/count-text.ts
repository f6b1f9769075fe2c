import { searchSentences as say } from "../../../shared/fr/search.ts";
import { formatInteger } from "../../../shared/markdown/measure.ts";
import type { SearchResults } from "./use-search.ts";

/** How many articles a search has found, and what is still to come or was not understood. */
export function countText(results: SearchResults | null, shown: number): string {
  if (results === null) return say.searching;
  if (results.problem !== "") return results.problem;
  if (results.pending > 0) return say.indexing(formatInteger(results.pending));
  return results.more ? say.moreThan(formatInteger(results.ids.length)) : say.count(formatInteger(shown), shown > 1);
}
