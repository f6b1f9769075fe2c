import type { EditorView } from "@codemirror/view";
import { documentOf } from "../editor/document-field.ts";
import type { ArticleView } from "./article-view.ts";

/** A side that was moved by the other does not answer for this long, in ms. */
const quietMs = 120;
/** Where in the window the two sides are held together, in CSS pixels from its top. */
const line = 80;

/**
 * Holds text and preview together by block, whichever is scrolled. The side
 * that follows is silent for a moment, so that they never chase each other.
 * The answer stops it.
 */
export function syncScroll(view: EditorView, page: Window, article: ArticleView): () => void {
  // Titraille and text scroll together, in the sheet that holds both.
  const sheet = view.dom.closest<HTMLElement>("[data-sheet]") ?? view.scrollDOM;
  let quietText = 0;
  let quietPage = 0;
  let frame = 0;

  const followText = () => {
    if (performance.now() < quietText) return;
    const { blocks } = documentOf(view.state);
    const top = sheet.getBoundingClientRect().top + line - view.documentTop;
    const at = view.lineBlockAtHeight(top);
    const index = blocks.findLastIndex(({ from }) => from <= at.from);
    const block = blocks[index];
    if (block === undefined) return;
    const start = view.lineBlockAt(block.from).top;
    const end = view.lineBlockAt(Math.min(block.to, view.state.doc.length)).bottom;
    const target = article.topOf(index, end > start ? Math.min(1, Math.max(0, (top - start) / (end - start))) : 0);
    if (target === null) return;
    quietPage = performance.now() + quietMs;
    page.scrollBy(0, sheet.scrollTop < 4 ? -page.scrollY : target - line);
  };

  const followPage = () => {
    if (performance.now() < quietPage) return;
    const place = article.blockAt(line);
    const range = place === null ? null : article.rangeOf(place.index);
    if (place === null || range === null) return;
    const start = view.lineBlockAt(Math.min(range.from, view.state.doc.length)).top;
    const end = view.lineBlockAt(Math.min(range.to, view.state.doc.length)).bottom;
    quietText = performance.now() + quietMs;
    const wanted = view.documentTop + start + place.share * (end - start) - sheet.getBoundingClientRect().top - line;
    sheet.scrollTop = page.scrollY < 4 ? 0 : sheet.scrollTop + wanted;
  };

  const soon = (follow: () => void) => () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(follow);
  };
  const onText = soon(followText);
  const onPage = soon(followPage);
  sheet.addEventListener("scroll", onText, { passive: true });
  page.addEventListener("scroll", onPage, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    sheet.removeEventListener("scroll", onText);
    page.removeEventListener("scroll", onPage);
  };
}
