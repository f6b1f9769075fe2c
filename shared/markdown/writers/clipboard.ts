import type { Article } from "../../article.ts";
import type { CopyTarget } from "../../export-options.ts";
import { writeArticleElement } from "./page.ts";
import { writePlain } from "./plain.ts";
import { pastedImage, writeWordpress } from "./wordpress.ts";

/** What goes on the clipboard: each program takes the one that it understands. */
export interface ClipboardFlavours {
  readonly html: string;
  readonly text: string;
}

/**
 * An article to be pasted elsewhere. WordPress takes its blocks from either
 * flavour; Word and mail take HTML whose tags say all (classes mean nothing
 * there), and a mail the plain text where HTML is off.
 */
export function clipboardFlavours(article: Article, target: CopyTarget): ClipboardFlavours {
  if (target === "wordpress") {
    const blocks = writeWordpress(article, { image: pastedImage });
    return { html: blocks, text: blocks };
  }
  const html = writeArticleElement(article)
    .replace(/<(p|header|h1|span|section|aside) class="([a-z-]+)"/g, (_, tag: string, name: string) => (strong.has(name) ? `<${tag} style="font-weight: bold"` : `<${tag}`))
    .replace(/ <a href="#appel-\d+"[^>]*>↑<\/a>/g, "");
  return { html: `<meta charset="utf-8">${html}`, text: writePlain(article) };
}

/** Parts of an article that stand out by their class alone. */
const strong: ReadonlySet<string> = new Set(["chapo", "titre-encadre", "exergue", "relance"]);
