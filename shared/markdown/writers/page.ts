import type { Article } from "../../article.ts";
import { outputSentences as say } from "../../fr/outputs.ts";
import { parseDocument } from "../document.ts";
import { escapeHtml } from "./html-context.ts";
import { type HtmlOptions, writeHtml } from "./html.ts";
import { newsArticle } from "./news-article.ts";
import { oneLine, writeTitleBlock } from "./title-block.ts";

/** The stylesheet that a page carries within itself. */
export interface PageStyle {
  readonly css: string;
  /** How the page's policy names that stylesheet: `'sha256-…'`. */
  readonly cspSource: string;
}

/** Writes the body of an article alone, to be pasted into a site: HTML without titraille or page. */
export function writeFragment(article: Article, options?: HtmlOptions): string {
  return writeHtml(parseDocument(article.body), options);
}

/** Writes the `article` element: titraille, then body. */
export function writeArticleElement(article: Article, options?: HtmlOptions): string {
  return `<article>\n${writeTitleBlock(article.fields)}${writeFragment(article, options)}</article>\n`;
}

/**
 * Writes a page that needs nothing else: no script runs, no address is ever
 * fetched, and its own policy says so to the browser. It names its author and
 * its title, never the program, the machine or the hour. What engines and
 * networks read (schema.org, Open Graph) is in its head, where no-break spaces
 * are references: those of the file are those of the article, counted once. `style` is given the
 * article, to embed the faces that it uses.
 */
export function writePage(article: Article, style: (html: string) => PageStyle, options?: HtmlOptions): string {
  const body = asDocument(writeArticleElement(article, options));
  const { css, cspSource } = style(body);
  return [
    "<!DOCTYPE html>",
    '<html lang="fr">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(cspSource))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    ...metadata(article),
    newsArticle(article.fields),
    `<style>${css}</style>`,
    "</head>",
    "<body>",
    `${body}</body>`,
    "</html>",
    "",
  ].join("\n");
}

function policy(cspSource: string): string {
  return [
    "default-src 'none'",
    `style-src ${cspSource}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Title, description, author and Open Graph; a field left empty says nothing. */
function metadata({ fields }: Article): readonly string[] {
  const title = oneLine(fields.titreWeb) || oneLine(fields.titre);
  const social = oneLine(fields.titreReseaux) || title;
  const description = oneLine(fields.metaDescription) || oneLine(fields.chapo);
  return [
    `<title>${escapeHead(title || untitled)}</title>`,
    meta("name", "description", description),
    meta("name", "author", oneLine(fields.signature)),
    meta("property", "og:type", "article"),
    meta("property", "og:locale", "fr_FR"),
    meta("property", "og:title", social),
    meta("property", "og:description", description),
  ].filter((line) => line !== "");
}

/**
 * What HTML's standard asks of a page and a fragment may do without: a class
 * in place of a column's `align`, and a name for each box of a task.
 */
function asDocument(html: string): string {
  return html
    .replace(/(<t[hd]) align="(left|center|right)">/g, '$1 class="$2">')
    .replace(/<input( checked="")? disabled="" type="checkbox" \/>/g, (_, checked: string | undefined) =>
      checked === undefined
        ? `<input disabled="" type="checkbox" aria-label="${say.toDo}" />`
        : `<input checked="" disabled="" type="checkbox" aria-label="${say.done}" />`,
    );
}

function escapeHead(text: string): string {
  return escapeHtml(text).replaceAll("\u00a0", "&#160;").replaceAll("\u202f", "&#8239;");
}

/** HTML asks for a title; this one is shown by no other output. */
const untitled = "Sans titre";

function meta(key: "name" | "property", name: string, content: string): string {
  return content === "" ? "" : `<meta ${key}="${name}" content="${escapeHead(content)}">`;
}
