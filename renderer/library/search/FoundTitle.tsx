import { useMemo } from "react";
import { findMatches } from "../../../shared/search/matches.ts";
import { Marked } from "./Marked.tsx";
import type { SearchResults } from "./use-search.ts";

/** A title with what the search has found in it marked. */
export function FoundTitle({ title, results }: { readonly title: string; readonly results: SearchResults | null }) {
  const marks = useMemo(() => findMatches(title, results?.terms ?? []).map(({ from, to }) => [from, to] as const), [title, results]);
  return <Marked text={title} marks={marks} />;
}
