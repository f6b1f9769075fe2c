import type { SyntaxNode } from "@lezer/common";
import { captionOf, onlyImageOf } from "../images.ts";
import { targetOf } from "../inline-nodes.ts";
import { escapeHtml, lookUp, type HtmlContext } from "./html-context.ts";
import { writeInline } from "./html-inline.ts";

/**
 * Writes a paragraph that holds an image and nothing else as a figure, with
 * its légende and crédit; `null` for any other paragraph.
 *
 *     ![Un routeur](routeur.jpg "Le modèle de 2026 | Jeanne Roy")
 *                                ^----légende----^   ^-crédit-^
 */
export function writeFigure(paragraph: SyntaxNode, context: HtmlContext): string | null {
  if (context.options.commonmark === true) return null;
  const image = onlyImageOf(paragraph, context.source);
  if (image === null) return null;
  const target = targetOf(image, context.source, (label) => lookUp(context, label));
  if (target === undefined) return null;
  const { legende, credit } = captionOf(target.title);
  const parts = [
    legende === "" ? "" : `<span class="legende">${escapeHtml(legende)}</span>`,
    credit === "" ? "" : `<span class="credit">(${escapeHtml(credit)})</span>`,
  ].filter((part) => part !== "");
  const caption = parts.length === 0 ? "" : `<figcaption>${parts.join(" ")}</figcaption>\n`;
  return `<figure>\n${writeInline(paragraph, context, 0).trim()}\n${caption}</figure>\n`;
}
