import type { Fields } from "../../shared/article.ts";
import { previewSentences } from "../../shared/fr/preview.ts";
import type { Block } from "../../shared/markdown/blocks.ts";
import type { MarkdownDocument } from "../../shared/markdown/document.ts";
import type { References } from "../../shared/markdown/references.ts";
import { type HtmlOptions, writeHtmlBlocks, writeHtmlNotes } from "../../shared/markdown/writers/html.ts";
import { writeTitleBlock } from "../../shared/markdown/writers/title-block.ts";
import { type BlockList, blockDiff } from "../editor/block-diff.ts";
import { commonEnds } from "../../shared/common-ends.ts";
import { ArticleParts } from "./article-parts.ts";
import { type BlockPlace, placeAt, topOf } from "./block-places.ts";
import { elementsOf } from "./trusted-html.ts";

/** Longest time that writing blocks may take in one frame; the rest of a long article follows. */
const frameMs = 8;
/** Blocks written between two looks at the clock. */
const blocksPerLook = 50;

/**
 * The article in the preview's document. Only blocks that changed are written
 * and touched: the cost of a keystroke is that of its block.
 */
export class ArticleView {
  readonly #page: Document;
  readonly #title: HTMLElement;
  readonly #body: HTMLElement;
  readonly #notes: HTMLElement;
  readonly #parts: ArticleParts;
  #titleHtml = "";
  #notesHtml = "";
  #references: References | null = null;
  #options: HtmlOptions = {};
  /** Blocks that are on the page, one for each of `#parts.shown`. */
  #written: BlockList = nothing;
  #pending = 0;

  constructor(page: Document) {
    this.#page = page;
    const article = page.createElement("article");
    this.#title = page.createElement("div");
    this.#title.style.display = "contents";
    this.#body = page.createElement("div");
    this.#notes = page.createElement("div");
    this.#notes.style.display = "contents";
    article.append(this.#title, this.#body, this.#notes);
    page.body.replaceChildren(article);
    this.#parts = new ArticleParts(page, this.#body);
  }

  /** Shows the titraille. */
  showTitle(fields: Fields): void {
    const html = writeTitleBlock(fields);
    if (html === this.#titleHtml) return;
    this.#titleHtml = html;
    this.#title.replaceChildren(...elementsOf(html).map((element) => this.#page.adoptNode(element)));
  }

  /** How images are shown from the next text on; the same object for the same images. */
  showImages(options: HtmlOptions): void {
    if (options === this.#options) return;
    this.#options = options;
    // Blocks that did not change may show other images: their HTML tells.
    if (this.#written !== nothing) this.#references = null;
  }

  /** Shows a text, in this frame: what it shares with the one before stays as it is. */
  showText(document: MarkdownDocument): void {
    cancelAnimationFrame(this.#pending);
    // A definition that changed may change the links of any block: their HTML tells.
    if (document.references === this.#references) this.#patchByIdentity(document);
    else this.#patchByHtml(document);
    this.#showNotes(document);
  }

  /** Forgets the article: the next one shares nothing with it. */
  clear(): void {
    cancelAnimationFrame(this.#pending);
    this.#parts.replace(0, this.#parts.shown.length, []);
    this.#written = nothing;
    this.#page.defaultView?.scrollTo(0, 0);
  }

  /** What stands at a height of the window, in CSS pixels from its top. */
  placeAt(top: number): BlockPlace | null {
    return placeAt(this.#parts.shown, this.#body, top);
  }

  /** Height of the window at which a place stands, in CSS pixels from its top. */
  topOf(place: BlockPlace): number | null {
    return topOf(this.#parts.shown, place);
  }

  /** The block that a node of the page belongs to; `null` for the titraille. */
  blockOf(target: Node): { readonly block: Block; readonly elements: readonly Element[] } | null {
    const index = this.#parts.shown.findIndex(({ elements }) => elements.some((element) => element.contains(target)));
    const block = this.#written.blocks[index];
    return block === undefined ? null : { block, elements: this.#parts.shown[index]?.elements ?? [] };
  }

  /** The notes come last, whatever the place where they are typed. */
  #showNotes(document: MarkdownDocument): void {
    const html = writeHtmlNotes(document, this.#options);
    if (html === this.#notesHtml) return;
    this.#notesHtml = html;
    this.#notes.replaceChildren(...elementsOf(html).map((element) => this.#page.adoptNode(element)));
  }

  #patchByIdentity(document: MarkdownDocument): void {
    const endsAt = performance.now() + frameMs;
    const { start, end } = blockDiff(this.#written, document);
    const wanted = document.blocks.slice(start, document.blocks.length - end);
    const html: string[] = [];
    do {
      const blocks = wanted.slice(html.length, html.length + blocksPerLook);
      html.push(...writeHtmlBlocks({ ...document, blocks }, this.#options).map(bounded));
    } while (html.length < wanted.length && performance.now() < endsAt);
    this.#parts.replace(start, this.#written.blocks.length - start - end, html);
    const { blocks, text } = document;
    this.#written = { blocks: [...blocks.slice(0, start + html.length), ...blocks.slice(blocks.length - end)], text };
    if (html.length < wanted.length) this.#pending = requestAnimationFrame(() => this.#patchByIdentity(document));
  }

  #patchByHtml(document: MarkdownDocument): void {
    const isFirst = this.#written === nothing;
    this.#references = document.references;
    if (isFirst) {
      this.#patchByIdentity(document);
      return;
    }
    const html = writeHtmlBlocks(document, this.#options).map(bounded);
    const { start, end } = commonEnds(this.#parts.shown, html, (shown, wanted) => shown.html === wanted);
    this.#parts.replace(start, this.#parts.shown.length - start - end, html.slice(start, html.length - end));
    this.#written = document;
  }
}

/** Longest HTML of one block that is shown, in UTF-16 units: a table of a thousand rows. Laying out more would keep keys waiting. */
const longestBlock = 200_000;

/** What is shown of a block: all of it, or why it is not. */
function bounded({ html }: { readonly html: string }): string {
  return html.length <= longestBlock ? html : `<p class="image">${previewSentences.tooLongToShow}</p>`;
}

const nothing: BlockList = { blocks: [], text: "" };
