import { type RefObject, useEffect, useRef } from "react";
import type { ArticleId } from "../../shared/article.ts";
import { useApp } from "../state/store.ts";

/** At the start, the row of the article on the page is brought into sight, once it is in the list. */
export function useShowOpened(list: RefObject<HTMLDivElement | null>, rows: readonly { readonly id: ArticleId }[], rowHeight: number): void {
  const isDone = useRef(false);
  useEffect(() => {
    const openId = useApp.getState().session?.id;
    if (isDone.current || list.current === null || openId === undefined) return;
    const place = rows.findIndex(({ id }) => id === openId);
    if (place < 0) return;
    isDone.current = true;
    const { clientHeight } = list.current;
    if ((place + 1) * rowHeight > clientHeight) list.current.scrollTop = (place + 0.5) * rowHeight - clientHeight / 2;
  }, [list, rows, rowHeight]);
}
