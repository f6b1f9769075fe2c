import { type RefObject, useEffect, useRef } from "react";
import type { ArticleId } from "../../shared/article.ts";
import { useApp } from "../state/store.ts";

/** Frames that the list may take to lay out its rows before it is left where it is. */
const patienceFrames = 120;

/** At the start, the row of the article on the page is brought into sight, once it is in the list. */
export function useShowOpened(list: RefObject<HTMLDivElement | null>, rows: readonly { readonly id: ArticleId }[], rowHeight: number): void {
  const isDone = useRef(false);
  useEffect(() => {
    const openId = useApp.getState().session?.id;
    const place = isDone.current ? -1 : rows.findIndex(({ id }) => id === openId);
    if (place < 0) return undefined;
    let left = patienceFrames;
    let frame = 0;
    const show = (): void => {
      const element = list.current;
      if (element === null) return;
      // The list is as high as its rows a few frames after it has them.
      if (element.scrollHeight < (place + 1) * rowHeight && left-- > 0) {
        frame = requestAnimationFrame(show);
        return;
      }
      isDone.current = true;
      const { clientHeight } = element;
      if ((place + 1) * rowHeight > clientHeight) element.scrollTop = (place + 0.5) * rowHeight - clientHeight / 2;
    };
    frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [list, rows, rowHeight]);
}
