import type { SyntaxNode } from "@lezer/common";
import { outputSentences as say } from "../../fr/outputs.ts";
import { sourceOf } from "../blocks.ts";
import type { MarkdownDocument } from "../document.ts";
import { definitionAt, footnoteKey, footnotesOf } from "../footnotes.ts";
import { resolvedTree } from "../resolve.ts";
import { escapeHtml, type HtmlContext, type HtmlOptions, lookUp } from "./html-context.ts";

/**
 * The call of a note. Its first one in a page keeps an `id`, for the way back
 * (`withUniqueCalls`). A call that nothing defines does not come here: it is text.
 */
export function writeCall(node: SyntaxNode, context: HtmlContext): string {
  const call = context.source.slice(node.from, node.to);
  const note = lookUp(context, footnoteKey(call))?.note ?? 0;
  if (note === 0) return escapeHtml(call);
  return isInLink(node) ? `<sup>${note}</sup>` : `<sup><a href="#note-${note}" id="appel-${note}">${note}</a></sup>`;
}

/** What to write where a note is defined: nothing when it has a number, else its text as it was typed. */
export function writeDefinition(node: SyntaxNode, context: HtmlContext, writeBlocks: (node: SyntaxNode) => string): string {
  const label = node.getChild("FootnoteLabel");
  if (label === null) return "";
  const mark = context.source.slice(label.from, label.to);
  if ((lookUp(context, footnoteKey(mark.slice(0, -1)))?.note ?? 0) > 0) return "";
  const inside = writeBlocks(node);
  return inside.startsWith("<p>") ? `<p>${escapeHtml(mark)} ${inside.slice(3)}` : `<p>${escapeHtml(mark)}</p>\n${inside}`;
}

/** The list of the notes that a text calls, in their order; `writeBlocks` writes what a definition holds. */
export function writeNotes(
  document: MarkdownDocument,
  options: HtmlOptions,
  writeBlocks: (definition: SyntaxNode, context: HtmlContext) => string,
): string {
  const { text, references } = document;
  // Most texts have none, and this follows each key.
  if (![...references.values()].some(({ note }) => note > 0)) return "";
  const entries = footnotesOf(document, references).map(({ number, texts }) => {
    const inside = texts.map(({ block, from }) => {
      const definition = definitionAt(resolvedTree(block, text, references).topNode, from);
      const context: HtmlContext = { source: sourceOf(block, text), indent: "", references, options, used: new Map() };
      return definition === null ? "" : writeBlocks(definition, context);
    });
    return writeNote(number, inside.join(""));
  });
  return `<section class="notes" aria-label="${say.notes}">\n<ol>\n${entries.join("")}</ol>\n</section>\n`;
}

function writeNote(note: number, inside: string): string {
  const back = `<a href="#appel-${note}" aria-label="${say.backToText(note)}">↑</a>`;
  const end = "</p>\n";
  const text = inside.endsWith(end) ? `${inside.slice(0, -end.length)} ${back}${end}` : `${inside}<p>${back}</p>\n`;
  return `<li id="note-${note}">\n${text}</li>\n`;
}

/** Leaves one `id` for each note: a page can't have two. What is typed has no such attribute: its quotes are escaped. */
export function withUniqueCalls(html: string): string {
  const seen = new Set<string>();
  return html.replace(/ id="appel-(\d+)"/g, (attribute, note: string) => {
    if (seen.has(note)) return "";
    seen.add(note);
    return attribute;
  });
}

function isInLink(node: SyntaxNode): boolean {
  for (let at = node.parent; at !== null; at = at.parent) if (at.name === "Link") return true;
  return false;
}
