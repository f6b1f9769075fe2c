import type { Article } from "../../article.ts";
import { parseDocument } from "../document.ts";
import { escapeHtml } from "./html-context.ts";
import { writeHtml } from "./html.ts";
import { oneLine, writeTitleBlock } from "./title-block.ts";

/** The stylesheet that a page carries within itself. */
export interface PageStyle {
  readonly css: string;
  /** How the page's policy names that stylesheet: `'sha256-…'`. */
  readonly cspSource: string;
}

/** Writes the body of an article alone, to be pasted into a site: HTML without titraille or page. */
export function writeFragment(article: Article): string {
  return writeHtml(parseDocument(article.body));
}

/** Writes the `article` element: titraille, then body. */
export function writeArticleElement(article: Article): string {
  return `<article>\n${writeTitleBlock(article.fields)}${writeFragment(article)}</article>\n`;
}

/**
 * Writes a page that needs nothing else: no script, no address is ever
 * fetched, and its own policy says so to the browser. It names its author and
 * its title, never the program, the machine or the hour. `style` is given the
 * article, to embed the faces that it uses.
 */
export function writePage(article: Article, style: (html: string) => PageStyle): string {
  const body = writeArticleElement(article);
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
    `<title>${escapeHtml(title || untitled)}</title>`,
    meta("name", "description", description),
    meta("name", "author", oneLine(fields.signature)),
    meta("property", "og:type", "article"),
    meta("property", "og:locale", "fr_FR"),
    meta("property", "og:title", social),
    meta("property", "og:description", description),
  ].filter((line) => line !== "");
}

/** HTML asks for a title; this one is shown by no other output. */
const untitled = "Sans titre";

function meta(key: "name" | "property", name: string, content: string): string {
  return content === "" ? "" : `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
}
