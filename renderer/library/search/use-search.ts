import { useEffect, useMemo, useRef, useState } from "react";
import type { ArticleId, ArticleSummary } from "../../../shared/article.ts";
import type { RequestOutput } from "../../../shared/ipc.ts";
import { parseQuery, type Term } from "../../../shared/search/query.ts";
import { ask } from "../../bridge.ts";
import { attempt } from "../../state/attempt.ts";

/** What a search has found, and for which text. */
export interface SearchResults extends RequestOutput<"search"> {
  readonly text: string;
  /** What was searched, to mark it in titles and in the opened text. */
  readonly terms: readonly Term[];
}

/** How soon a search is asked again while articles are still to be indexed, in ms. */
const againMs = 400;

/**
 * The results for a text, as it is typed: `null` when nothing is searched or
 * nothing has been answered yet. Once a frame at most, one request at a time;
 * an answer to an older text is shown until the next one comes, never after it.
 * Asked again when `list`, which holds what is searched, has changed.
 */
export function useSearch(text: string, trashed: boolean, list: readonly ArticleSummary[]): SearchResults | null {
  const [results, setResults] = useState<(SearchResults & { readonly trashed: boolean }) | null>(null);
  const isSearch = text.trim() !== "";
  const [turn, setTurn] = useState(0);
  const busy = useRef<Promise<void>>(Promise.resolve());
  const last = useRef<readonly unknown[]>([]);
  last.current = [text, trashed, list, turn];

  useEffect(() => {
    const wanted = [text, trashed, list, turn];
    if (text.trim() === "") {
      setResults(null);
      return;
    }
    const isStale = () => wanted.some((part, index) => part !== last.current[index]);
    let again: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      busy.current = busy.current.then(() =>
        isStale()
          ? undefined
          : attempt(async () => {
              const answer = await ask("search", { text, typing: true, trashed });
              if (isStale()) return;
              setResults({ ...answer, text, trashed, terms: parseQuery(text, Date.now(), { typing: true }).terms });
              if (answer.pending > 0) again = setTimeout(() => setTurn(turn + 1), againMs);
            }),
      );
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(again);
    };
  }, [text, trashed, list, turn]);

  return isSearch && results?.trashed === trashed ? results : null;
}

/** The articles of a list that were found, best first. */
export function useFound(list: readonly ArticleSummary[], results: SearchResults | null): readonly ArticleSummary[] {
  return useMemo(() => {
    if (results === null) return list;
    const byId = new Map<ArticleId, ArticleSummary>(list.map((article) => [article.id, article]));
    return results.ids.flatMap((id) => byId.get(id) ?? []);
  }, [list, results]);
}
