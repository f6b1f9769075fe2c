import type { SyntaxNode } from "@lezer/common";
import { decodeEntity } from "../entities.ts";
import { codeOf, writeChildren } from "../inline-nodes.ts";
import { withoutPrivateText } from "../private-text.ts";
import { maxDepth } from "./html-context.ts";

const dropped: ReadonlySet<string> = new Set([
  "EmphasisMark", "StrikethroughMark", "HeaderMark", "QuoteMark", "TaskMarker", "Remark", "Hidden", "Comment",
  "PressMark", "FootnoteLabel", "CriticMark", "CriticComment", "Deletion", "ForeignMark",
]);

/**
 * Writes inline Markdown as the text that a reader reads: no marks, no
 * addresses, nothing private; a line that continues is a space, a forced line
 * break a line end. An image gives its alternative text, and the call of a note what
 * `writeCall` makes of it: nothing where there are no notes. The node is of a
 * resolved tree: in another, brackets are not settled.
 */
export function writePlainInline(
  node: SyntaxNode,
  source: string,
  from = node.from,
  to = node.to,
  depth = 0,
  writeCall: (call: string) => string = nothing,
): string {
  if (depth > maxDepth) return withoutPrivateText(source.slice(from, to));
  return writeChildren({ node, source, from, to, lineEnd: " " }, asIs, (child) =>
    writeNode(child, source, depth + 1, writeCall),
  );
}

const asIs = (text: string) => text;
const nothing = () => "";

function writeNode(node: SyntaxNode, source: string, depth: number, writeCall: (call: string) => string): string {
  const { name } = node;
  if (dropped.has(name)) return "";
  if (name === "HardBreak") return "\n";
  if (name === "Escape") return source.slice(node.from + 1, node.to);
  if (name === "Entity") return decodeEntity(source.slice(node.from, node.to));
  if (name === "InlineCode") return codeOf(node, source);
  if (name === "Autolink") return source.slice(node.from + 1, node.to - 1);
  if (name === "HTMLTag") return plainTag(withoutPrivateText(source.slice(node.from, node.to)));
  if (name === "FootnoteReference") return writeCall(source.slice(node.from, node.to));
  if (name === "Link") return plainLink(node, source, depth, writeCall);
  if (name === "Image") return plainLink(node, source, depth, nothing);
  return writePlainInline(node, source, node.from, node.to, depth, writeCall);
}

function plainLink(node: SyntaxNode, source: string, depth: number, writeCall: (call: string) => string): string {
  const [open, close] = node.getChildren("LinkMark");
  if (open === undefined || close === undefined) return source.slice(node.from, node.to);
  return writePlainInline(node, source, open.to, close.from, depth, writeCall);
}

/** The few tags that outputs understand are marks; the others are text. */
function plainTag(tag: string): string {
  if (/^<br ?\/?>$/i.test(tag)) return "\n";
  return /^<\/?(?:sub|sup|kbd|mark|abbr)>$|^<abbr title=(?:"[^"<>]*"|'[^'<>]*')>$/i.test(tag) ? "" : tag;
}
