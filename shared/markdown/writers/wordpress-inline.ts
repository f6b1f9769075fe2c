import { type HtmlNode, textAmong } from "./element-tree.ts";
import { escapeHtml } from "./html-context.ts";

/**
 * Inline HTML as WordPress keeps it. A `[` is written as a character reference
 * everywhere: WordPress would run `[gallery]` as a command of its own.
 */
export function wordpressInline(nodes: readonly HtmlNode[]): string {
  return nodes.map(writeNode).join("").replaceAll("<br> ", "<br>");
}

/** A text or the value of an attribute. */
export function escapeText(text: string): string {
  return escapeHtml(text).replaceAll("[", "&#91;");
}

function writeNode(node: HtmlNode): string {
  // A line end of the source is a space; WordPress would make a break of it.
  if (typeof node === "string") return escapeText(node.replaceAll("\n", " "));
  const { tag, attributes, children } = node;
  if (tag === "br") return "<br>";
  // Where a very long word may be cut: pages have their own ways.
  if (tag === "wbr") return "";
  if (tag === "input") return attributes.has("checked") ? "☑" : "☐";
  if (tag === "img") return escapeText(attributes.get("alt") ?? "");
  if (tag === "span" && !attributes.has("lang")) return wordpressInline(children);
  if (tag === "code") return `<code>${escapeText(textAmong(children))}</code>`;
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeText(value)}"`).join("");
  return `<${renamed[tag] ?? tag}${written}>${wordpressInline(children)}</${renamed[tag] ?? tag}>`;
}

/** The block editor's own names. */
const renamed: Readonly<Record<string, string>> = { del: "s" };
