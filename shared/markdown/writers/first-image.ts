import { readHtml } from "./element-tree.ts";
import type { HtmlBlock } from "./html.ts";
import { type ShownImage, shownImages } from "./shown-images.ts";

/** The first image that an article shows, which stands for it where it is announced; `null` when it shows none. */
export function firstImage(blocks: readonly Pick<HtmlBlock, "html">[]): ShownImage | null {
  const found = blocks.find(({ html }) => html.includes("<img "));
  return found === undefined ? null : (shownImages(readHtml(found.html))[0] ?? null);
}
