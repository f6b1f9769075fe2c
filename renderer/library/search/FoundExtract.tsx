import { useEffect, useState } from "react";
import type { ArticleId } from "../../../shared/article.ts";
import type { Extract } from "../../../shared/search/extract.ts";
import { extractLater } from "./extract-queue.ts";
import styles from "./FoundExtract.module.css";
import { Marked } from "./Marked.tsx";
import type { SearchResults } from "./use-search.ts";

/** The passage of an article that answers the search; asked for when the row comes on the screen. */
export function FoundExtract({ id, results }: { readonly id: ArticleId; readonly results: SearchResults }) {
  const known = results.extracts.find((extract) => extract.id === id);
  const [late, setLate] = useState<{ readonly extract: Extract; readonly results: SearchResults } | null>(null);
  useEffect(() => {
    if (known !== undefined) return;
    return extractLater(results, id, (extract) => setLate({ extract, results }));
  }, [known, results, id]);
  const extract = known ?? (late?.results === results ? late.extract : undefined);
  return <div className={styles.extract}>{extract === undefined ? null : <Marked text={extract.text} marks={extract.marks} />}</div>;
}
