import type { Editor } from "../editor/editor.ts";
import { documentOf } from "../editor/document-field.ts";
import type { ArticleView } from "./article-view.ts";
import { sourcePlace } from "./source-place.ts";

/**
 * A click in the preview: on a link, asks for it to be opened, and never goes
 * there; anywhere else, puts the caret where the word that was clicked is written.
 */
export function followClick(event: MouseEvent, article: ArticleView, editor: Editor, openLink: (url: string) => void): void {
  event.preventDefault();
  // The frame's nodes are of another realm, where `instanceof` knows none of ours;
  // a click's target is always an element.
  const target = event.target as Element;
  const page = target.ownerDocument;
  const address = target.closest("a[href]")?.getAttribute("href") ?? "";
  if (/^(?:https?|mailto):/i.test(address)) {
    openLink(address);
    return;
  }
  // Words that were selected to be copied stay selected.
  if (event.button !== 0 || page.getSelection()?.isCollapsed === false) return;
  const found = article.blockOf(target);
  if (found === null) return;
  const { text } = documentOf(editor.view.state);
  const caret = page.caretRangeFromPoint(event.clientX, event.clientY);
  const before = caret === null ? null : textBefore(page, found.elements, caret);
  const shown = found.elements.map(({ textContent }) => textContent ?? "").join("");
  editor.goTo(before === null ? found.block.from : sourcePlace(found.block, text, shown, before));
}

/** Length of the text of a block's elements up to a place; `null` when it is in none of them. */
function textBefore(page: Document, elements: readonly Element[], { startContainer, startOffset }: Range): number | null {
  const index = elements.findIndex((element) => element.contains(startContainer));
  const element = elements[index];
  if (element === undefined) return null;
  const range = page.createRange();
  range.setStart(element, 0);
  range.setEnd(startContainer, startOffset);
  const earlier = elements.slice(0, index).reduce((length, { textContent }) => length + (textContent ?? "").length, 0);
  return earlier + range.toString().length;
}
