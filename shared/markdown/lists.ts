import type { SyntaxNode } from "@lezer/common";

/**
 * Whether a list is loose, in CommonMark's sense: two of its items, or two
 * blocks directly in one of its items, have a blank line between them.
 */
export function isLoose(list: SyntaxNode, source: string): boolean {
  let before: SyntaxNode | null = null;
  for (let item = list.firstChild; item !== null; item = item.nextSibling) {
    if (item.name !== "ListItem") continue;
    if (before !== null && hasBlankLine(source, before, item)) return true;
    if (hasLooseContent(item, source)) return true;
    before = item;
  }
  return false;
}

function hasLooseContent(item: SyntaxNode, source: string): boolean {
  let before: SyntaxNode | null = null;
  for (let block = item.firstChild; block !== null; block = block.nextSibling) {
    if (block.name === "ListMark" || block.name === "QuoteMark") continue;
    if (before !== null && hasBlankLine(source, before, block)) return true;
    before = block;
  }
  return false;
}

function hasBlankLine(source: string, before: SyntaxNode, after: SyntaxNode): boolean {
  // An indented or fenced block may end with the line end that a blank line begins with.
  const from = source.charCodeAt(before.to - 1) === 10 ? before.to - 1 : before.to;
  return /\n[ \t>]*\n/.test(source.slice(from, after.from));
}
