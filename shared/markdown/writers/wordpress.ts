import type { Article } from "../../article.ts";
import { parseDocument } from "../document.ts";
import { elementsAmong, hasClass, type HtmlElement, type HtmlNode, readHtml, textAmong } from "./element-tree.ts";
import { encodeUrl } from "../links.ts";
import { type HtmlOptions, writeHtml } from "./html.ts";
import { oneLine, paragraphsOf } from "./title-block.ts";
import { type ShownImage, shownImages } from "./shown-images.ts";
import { block } from "./wordpress-block.ts";
import { escapeText, wordpressInline } from "./wordpress-inline.ts";
import { writeList } from "./wordpress-list.ts";
import { writeTable } from "./wordpress-table.ts";

/**
 * Writes an article as WordPress's block markup, to be pasted into its code
 * editor: surtitre, chapô and signature as paragraphs that bear these classes,
 * then the body. The title has a field of its own there. Each block is written
 * as the block editor itself saves it (`@wordpress/block-library`), so that it
 * opens as valid. `options.image` gives the address that an image will have.
 */
export function writeWordpress(article: Article, options: HtmlOptions): string {
  return writeWordpressPost(article, options).markup;
}

/** An article as WordPress's markup, and the images that it shows. */
export interface WordpressPost {
  readonly markup: string;
  /** In their order; one that comes back is there again. */
  readonly images: readonly (ShownImage & { /** The block of the first level that shows it, from 0. */ readonly block: number })[];
}

/** The same as `writeWordpress`, with a list of the images of the markup. */
export function writeWordpressPost({ fields, body }: Article, options: HtmlOptions): WordpressPost {
  const blocks = [
    titleParagraph("surtitre", fields.surtitre),
    ...paragraphsOf(fields.chapo).map((text) => titleParagraph("chapo", text)),
    titleParagraph("signature", fields.signature),
  ].filter((block) => block !== "");
  const images: WordpressPost["images"][number][] = [];
  for (const element of elementsAmong(readHtml(writeHtml(parseDocument(body), options)))) {
    const written = writeBlocks([element]).filter((block) => block !== "");
    for (const image of shownImages([element])) {
      const at = written.findIndex((block) => block.includes(`<img src="${escapeText(image.src)}"`));
      if (at >= 0) images.push({ ...image, block: blocks.length + at });
    }
    blocks.push(...written);
  }
  return { markup: blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`, images };
}

/**
 * The name that an image of the article has once it is in the media library:
 * that of its file, to be put right there. `null` for an address elsewhere,
 * which readers' browsers would fetch.
 */
export function pastedImage(url: string): string | null {
  const name = /^(?:[^/\\:]+\/)*([^/\\:?#]+\.(?:png|jpe?g|gif|webp|avif))$/i.exec(url)?.[1];
  return name === undefined || name.startsWith("..") ? null : encodeUrl(name);
}

type WriteBlock = (element: HtmlElement) => string | readonly string[];

/** Tag of the article's HTML → block. What is not here is a paragraph. */
const writers: Readonly<Record<string, WriteBlock>> = {
  p: (element) => paragraph(element.children),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading(level)])),
  hr: () => block("separator", '<hr class="wp-block-separator has-alpha-channel-opacity"/>'),
  blockquote: ({ children }) =>
    block("quote", `<blockquote class="wp-block-quote">${writeBlocks(children).join("\n\n")}</blockquote>`),
  ul: writeList,
  ol: writeList,
  pre: (element) => block("code", `<pre class="wp-block-code"><code>${escapeText(textAmong(element.children).replace(/\n$/, ""))}</code></pre>`),
  table: writeTable,
  figure: writeFigure,
  aside: writeAside,
  section: writeNotes,
};

function writeBlocks(nodes: readonly HtmlNode[]): readonly string[] {
  return elementsAmong(nodes).flatMap((element) => (Object.hasOwn(writers, element.tag) ? writers[element.tag] : writers["p"])?.(element) ?? []);
}

function paragraph(children: readonly HtmlNode[], name = "", id = ""): string {
  const html = wordpressInline(children).trim();
  const attributes = `${name === "" ? "" : ` class="${name}"`}${id === "" ? "" : ` id="${id}"`}`;
  return html === "" ? "" : block("paragraph", `<p${attributes}>${html}</p>`, name === "" ? {} : { className: name });
}

function titleParagraph(name: string, field: string): string {
  return paragraph([oneLine(field)], name);
}

function heading(level: number): WriteBlock {
  return ({ children }) =>
    block("heading", `<h${level} class="wp-block-heading">${wordpressInline(children)}</h${level}>`, level === 2 ? {} : { level });
}

/** An image with its légende and crédit; what they say when the image can't be shown. */
function writeFigure({ children }: HtmlElement): string {
  const [shown, caption] = elementsAmong(children);
  const image = shown?.tag === "img" ? shown : undefined;
  const text = caption === undefined ? "" : wordpressInline(caption.children);
  if (image === undefined) return paragraph(elementsAmong(children).flatMap((child, i) => (i === 0 ? child.children : [" — ", ...child.children])));
  const attribute = (name: string) => escapeText(image.attributes.get(name) ?? "");
  const under = text === "" ? "" : `<figcaption class="wp-element-caption">${text}</figcaption>`;
  return block("image", `<figure class="wp-block-image"><img src="${attribute("src")}" alt="${attribute("alt")}"/>${under}</figure>`);
}

/** An exergue is a pull quote, an encadré a group, a relance a paragraph of its class. */
function writeAside(element: HtmlElement): string | readonly string[] {
  const { children } = element;
  if (hasClass(element, "encadre")) {
    const inside = elementsAmong(children).flatMap((child) => (hasClass(child, "titre-encadre") ? heading(3)(child) : writeBlocks([child])));
    const html = `<aside class="wp-block-group encadre">${inside.join("\n\n")}</aside>`;
    return block("group", html, { tagName: "aside", className: "encadre", layout: { type: "constrained" } });
  }
  const paragraphs = elementsAmong(children);
  if (!paragraphs.every(({ tag }) => tag === "p")) return writeBlocks(children);
  const lines = paragraphs.map((child) => wordpressInline(child.children)).join("<br>");
  if (hasClass(element, "relance")) return block("paragraph", `<p class="relance">${lines}</p>`, { className: "relance" });
  return block("pullquote", `<figure class="wp-block-pullquote"><blockquote><p>${lines}</p></blockquote></figure>`);
}

/**
 * The notes, as paragraphs of a group: WordPress's own block keeps their text
 * outside of the content, where a paste does not reach.
 */
function writeNotes({ children }: HtmlElement): readonly string[] {
  const notes = elementsAmong(elementsAmong(children)[0]?.children ?? []).flatMap((note, index) => {
    const [first, ...rest] = elementsAmong(note.children);
    const id = note.attributes.get("id") ?? "";
    const number = `${index + 1}. `;
    const start = first?.tag === "p" ? [number, ...first.children] : [number];
    return [paragraph(start, "", id), ...writeBlocks(first?.tag === "p" ? rest : elementsAmong(note.children))];
  });
  const html = `<div class="wp-block-group notes">${notes.join("\n\n")}</div>`;
  return [block("separator", '<hr class="wp-block-separator has-alpha-channel-opacity"/>'), block("group", html, { className: "notes", layout: { type: "constrained" } })];
}
