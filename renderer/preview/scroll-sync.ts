import type { EditorView } from "@codemirror/view";
import { documentOf } from "../editor/document-field.ts";
import type { ArticleView } from "./article-view.ts";

/** Where in the window the two sides are held together, in CSS pixels from its top. */
const line = 80;
/** So near to its beginning, a side is at its beginning. */
const beginning = 4;
/** Frames in which a place is looked for again: what comes on the screen takes its true height only then. */
const settlingFrames = 6;

/**
 * Holds text and preview together by block, whichever is scrolled. The side
 * that someone last touched leads; the other follows, and what it does by
 * following moves nothing: they can't chase each other. The answer stops it.
 */
export function syncScroll(view: EditorView, page: Window, article: ArticleView): () => void {
  // Titraille and text scroll together, in the sheet that holds both.
  const sheet = view.dom.closest<HTMLElement>("[data-sheet]") ?? view.scrollDOM;
  let leader: "text" | "page" = "text";
  let frame = 0;

  /** Each gives how far the other side had to move, in CSS pixels. */
  const followText = (): number => {
    if (sheet.scrollTop < beginning) return moved(page, -page.scrollY);
    const at = sheet.getBoundingClientRect().top + line - view.documentTop;
    const index = lastBlockBefore(view, view.lineBlockAtHeight(at).from);
    const extent = extentOf(view, index);
    if (extent === null) return 0;
    const share = extent.height > 0 ? Math.min(1, Math.max(0, (at - extent.top) / extent.height)) : 0;
    const top = article.topOf({ index, share });
    return top === null ? 0 : moved(page, top - line);
  };

  const followPage = (): number => {
    if (page.scrollY < beginning) return moved(sheet, -sheet.scrollTop);
    const place = article.placeAt(line);
    const extent = place === null ? null : extentOf(view, place.index);
    if (place === null || extent === null) return 0;
    return moved(sheet, view.documentTop + extent.top + place.share * extent.height - sheet.getBoundingClientRect().top - line);
  };

  const settle = (follow: () => number, frames: number) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (Math.abs(follow()) >= 1 && frames > 0) settle(follow, frames - 1);
    });
  };
  const soon = (side: "text" | "page", follow: () => number) => () => {
    if (leader === side) settle(follow, settlingFrames);
  };
  const stop = new AbortController();
  const options = { passive: true, capture: true, signal: stop.signal };
  for (const gesture of ["wheel", "pointerdown", "keydown"] as const) {
    window.addEventListener(gesture, () => { leader = "text"; }, options);
    page.addEventListener(gesture, () => { leader = "page"; }, options);
  }
  sheet.addEventListener("scroll", soon("text", followText), options);
  page.addEventListener("scroll", soon("page", followPage), options);
  stop.signal.addEventListener("abort", () => cancelAnimationFrame(frame));
  return () => stop.abort();
}

/** Brings what is being written into the preview's window, when it is out of it. */
export function showCaret(view: EditorView, page: Window, article: ArticleView): void {
  const { head } = view.state.selection.main;
  const index = lastBlockBefore(view, head);
  const block = documentOf(view.state).blocks[index];
  if (block === undefined) return;
  const share = block.to > block.from ? Math.min(1, (head - block.from) / (block.to - block.from)) : 0;
  const top = article.topOf({ index, share });
  if (top !== null && (top < line / 2 || top > page.innerHeight - line)) page.scrollBy(0, top - page.innerHeight / 2);
}

function moved(side: Window | HTMLElement, by: number): number {
  side.scrollBy(0, by);
  return by;
}

/** Index of the block that begins at a position, or that begins last before it. */
function lastBlockBefore(view: EditorView, at: number): number {
  const { blocks } = documentOf(view.state);
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a block stands in the editor, in CSS pixels from the beginning of the text. */
function extentOf(view: EditorView, index: number): { readonly top: number; readonly height: number } | null {
  const block = documentOf(view.state).blocks[index];
  if (block === undefined) return null;
  const { length } = view.state.doc;
  const { top } = view.lineBlockAt(Math.min(block.from, length));
  return { top, height: view.lineBlockAt(Math.min(block.to, length)).bottom - top };
}
