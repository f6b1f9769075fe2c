import { useMemo, useState } from "react";
import type { Selection } from "react-aria-components";
import type { ArticleId, ArticleSummary } from "../../shared/article.ts";
import { useApp } from "../state/store.ts";

/** What is chosen in the list: the article on the page, or several. */
export interface Choice {
  readonly keys: Selection;
  readonly choose: (keys: Selection) => void;
  /** The articles that are chosen together, in the order of the list; none when only one is. */
  readonly many: readonly ArticleSummary[];
  readonly clear: () => void;
}

/** One article chosen is opened; several wait for what is done to them, and the page stays. */
export function useChoice(shown: readonly ArticleSummary[], open: (id: ArticleId) => void): Choice {
  const openId = useApp(({ session }) => session?.id ?? null);
  const [chosen, setChosen] = useState<{ readonly keys: Selection; readonly openId: ArticleId | null }>({ keys: new Set(), openId });
  const { keys } = chosen;
  // Another article came on the page by another way: it is the one that is chosen.
  const isStale = chosen.openId !== openId && keys !== "all" && openId !== null && !keys.has(openId);
  const isMany = !isStale && (keys === "all" || keys.size > 1);
  const many = useMemo(() => (isMany ? shown.filter(({ id }) => keys === "all" || keys.has(id)) : []), [isMany, keys, shown]);
  const isSeveral = many.length > 1;
  return {
    // The very set that the list gave is given back: it remembers where a stretch began.
    keys: useMemo(() => (isSeveral || (keys !== "all" && openId !== null && keys.has(openId)) ? keys : openId === null ? new Set<number>() : new Set([openId])), [isSeveral, keys, openId]),
    choose(next) {
      setChosen({ keys: next, openId });
      const [only, ...others] = next === "all" ? shown.map(({ id }) => id) : [...next];
      if (others.length === 0 && typeof only === "number") open(only);
    },
    many,
    clear: () => setChosen({ keys: openId === null ? new Set() : new Set([openId]), openId }),
  };
}
