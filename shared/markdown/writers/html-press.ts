import type { SyntaxNode } from "@lezer/common";
import { balanced } from "./raw-html.ts";
import { contentRange } from "../inline-nodes.ts";
import { type HtmlContext, escapeHtml } from "./html-context.ts";
import { writeInline } from "./html-inline.ts";
import { withoutPrivateText } from "../private-text.ts";

/** Class of each press block. */
export const pressClasses: Readonly<Record<string, string>> = { Encadre: "encadre", Exergue: "exergue", Relance: "relance" };

/**
 * Writes a press block; `writeBlocks` writes what stands between its two lines.
 *
 *     <aside class="encadre">
 *     <p class="titre-encadre">Le contexte</p>
 */
export function writePress(
  node: SyntaxNode,
  context: HtmlContext,
  writeBlocks: (node: SyntaxNode) => string,
): string {
  const title = titleOf(node.firstChild, context);
  const head = title === "" ? "" : `<p${node.name === "Encadre" ? ' class="titre-encadre"' : ""}>${title}</p>\n`;
  return `<aside class="${pressClasses[node.name] ?? ""}">\n${head}${writeBlocks(node)}</aside>\n`;
}

/** An opening or an end that stands alone is the text that was typed. */
export function writePressLine(node: SyntaxNode, context: HtmlContext): string {
  const mark = node.getChild("PressMark") ?? node;
  const text = `${escapeHtml(withoutPrivateText(context.source.slice(mark.from, mark.to)))} ${titleOf(node, context)}`.trim();
  return text === "" ? "" : `<p>${text}</p>\n`;
}

function titleOf(opening: SyntaxNode | null, context: HtmlContext): string {
  if (opening?.name !== "PressOpen") return "";
  const { from, to } = contentRange(opening, context.source);
  return balanced(writeInline(opening, context, 0, from, to));
}
