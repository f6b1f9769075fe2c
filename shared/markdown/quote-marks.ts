import type { SyntaxNode } from "@lezer/common";

/**
 * Source of a stretch of a node, with the marks of the quotations that it stands in made spaces.
 *
 *     > [un
 *     > label]
 *     ^ not part of it
 */
export function withoutQuoteMarks(node: SyntaxNode, source: string, from: number, to: number): string {
  let text = "";
  let at = from;
  node.cursor().iterate((inner) => {
    if (inner.name !== "QuoteMark" || inner.from < at || inner.to > to) return;
    text += `${source.slice(at, inner.from)} `;
    at = inner.to;
  });
  return text + source.slice(at, to);
}
