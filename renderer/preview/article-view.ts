import type { Fields } from "../../shared/article.ts";
import type { MarkdownDocument } from "../../shared/markdown/document.ts";
import { type HtmlBlock, writeHtmlBlocks } from "../../shared/markdown/writers/html.ts";
import { writeTitleBlock } from "../../shared/markdown/writers/title-block.ts";
import { elementsOf } from "./trusted-html.ts";

/** A block on the page. */
interface Shown {
  readonly html: string;
  readonly elements: readonly Element[];
}

/** Blocks put on the page at once; the rest of a long article follows, a part per frame. */
const blocksPerFrame = 200;

/**
 * The article in the preview's document. Only blocks that changed are touched:
 * the cost of a keystroke is that of its block.
 */
export class ArticleView {
  private readonly article: HTMLElement;
  private readonly page: Document;
  private titleHtml = "";
  private title: readonly Element[] = [];
  private shown: Shown[] = [];
  private blocks: readonly HtmlBlock[] = [];
  private pending = 0;

  constructor(page: Document) {
    this.page = page;
    this.article = page.createElement("article");
    page.body.replaceChildren(this.article);
  }

  /** Shows the titraille. */
  showTitle(fields: Fields): void {
    const html = writeTitleBlock(fields);
    if (html === this.titleHtml) return;
    this.titleHtml = html;
    for (const element of this.title) element.remove();
    this.title = elementsOf(html).map((element) => this.page.adoptNode(element));
    this.article.prepend(...this.title);
  }

  /** Shows a text: what it shares with the one before stays where it is. */
  showText(document: MarkdownDocument): void {
    cancelAnimationFrame(this.pending);
    this.blocks = writeHtmlBlocks(document);
    this.patch();
  }

  /** Forgets the article: the next one shares nothing with it. */
  clear(): void {
    for (const { elements } of this.shown) for (const element of elements) element.remove();
    this.shown = [];
    this.page.defaultView?.scrollTo(0, 0);
  }

  /** Index of the block that stands at a height of the page, in CSS pixels from its top, and how far into it (0 to 1). */
  blockAt(top: number): { readonly index: number; readonly share: number } | null {
    let low = 0;
    let high = this.shown.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.rectOf(middle)?.top ?? Number.POSITIVE_INFINITY) <= top) low = middle;
      else high = middle - 1;
    }
    const rect = this.rectOf(low);
    if (rect === null) return null;
    return { index: low, share: rect.height === 0 ? 0 : Math.min(1, Math.max(0, (top - rect.top) / rect.height)) };
  }

  /** Height of the page at which a place of a block stands, relative to what is on the screen. */
  topOf(index: number, share: number): number | null {
    const rect = this.rectOf(index);
    return rect === null ? null : rect.top + share * rect.height;
  }

  /** The block that an element of the page belongs to; -1 for the titraille. */
  indexOf(target: Node): number {
    return this.shown.findIndex(({ elements }) => elements.some((element) => element.contains(target)));
  }

  /** Place of a block in the text. */
  rangeOf(index: number): { readonly from: number; readonly to: number } | null {
    const block = this.blocks[index]?.block;
    return block === undefined ? null : { from: block.from, to: block.to };
  }

  private patch(): void {
    const { blocks, shown } = this;
    let start = 0;
    while (start < shown.length && start < blocks.length && shown[start]?.html === blocks[start]?.html) start++;
    let end = 0;
    while (
      end < shown.length - start &&
      end < blocks.length - start &&
      shown[shown.length - 1 - end]?.html === blocks[blocks.length - 1 - end]?.html
    ) {
      end++;
    }
    const wanted = blocks.slice(start, blocks.length - end);
    const now = wanted.slice(0, blocksPerFrame);
    const removed = shown.slice(start, shown.length - end);
    const before = firstElement(shown.slice(shown.length - end));
    const added = now.map(({ html }) => ({ html, elements: elementsOf(html).map((element) => this.page.adoptNode(element)) }));
    for (const { elements } of removed) for (const element of elements) element.remove();
    const all = added.flatMap(({ elements }) => elements);
    if (before === null) this.article.append(...all);
    else before.before(...all);
    this.shown = [...shown.slice(0, start), ...added, ...shown.slice(shown.length - end)];
    if (now.length < wanted.length) this.pending = requestAnimationFrame(() => this.patch());
  }

  private rectOf(index: number): { readonly top: number; readonly height: number } | null {
    // A block that shows nothing stands where the one before it ends.
    for (let at = index; at >= 0; at--) {
      const elements = this.shown[at]?.elements ?? [];
      const [first] = elements;
      const last = elements.at(-1);
      if (first === undefined || last === undefined) continue;
      const { top } = first.getBoundingClientRect();
      const { bottom } = last.getBoundingClientRect();
      return at === index ? { top, height: bottom - top } : { top: bottom, height: 0 };
    }
    return this.shown.length > 0 ? { top: 0, height: 0 } : null;
  }
}

function firstElement(shown: readonly Shown[]): Element | null {
  for (const { elements } of shown) if (elements[0] !== undefined) return elements[0];
  return null;
}
