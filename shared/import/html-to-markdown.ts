import { blocksMarkdown } from "./block-markdown.ts";
import { parseHtml } from "./parse-html.ts";
import { namePictures, noPictures, type PictureNames } from "./pictures.ts";
import { firstNamed, type Node, textOf } from "./tree.ts";

/**
 * A web page or a rich clipboard as clean Markdown: titles, paragraphs,
 * emphasis, links, lists, quotations, tables and code; nothing that runs, no
 * style, no address but http, https and mailto.
 */
export function htmlToMarkdown(html: string): string {
  const nodes = parseHtml(html);
  namePictures(nodes, noPictures);
  return markdownOf(nodes);
}

/** The title that a page gives itself (`<title>`, else its only `<h1>`), and its text without that; the pictures of the text that `nameOf` takes are in it. */
export function pageToMarkdown(html: string, nameOf: PictureNames = noPictures): { readonly title: string; readonly body: string } {
  const nodes = parseHtml(html);
  const head = firstNamed(nodes, "title");
  const named = head === undefined ? "" : textOf(head.children);
  const article = firstNamed(nodes, "article") ?? firstNamed(nodes, "main") ?? firstNamed(nodes, "body");
  const heading = firstNamed(article?.children ?? nodes, "h1");
  const title = oneLine(heading === undefined ? named : textOf(heading.children));
  namePictures(article?.children ?? nodes, nameOf);
  const body = markdownOf(article?.children ?? nodes, heading);
  return { title, body };
}

function markdownOf(nodes: readonly Node[], without?: Node): string {
  const blocks = blocksMarkdown(nodes, without);
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
