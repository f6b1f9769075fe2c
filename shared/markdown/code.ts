import type { SyntaxNode } from "@lezer/common";
import { unescapeMarkdown } from "./entities.ts";

/**
 * The lines of a code block, without the marks of what contains it; ends with a line
 * end unless empty. `indent` is the number of spaces before a block at the top level.
 */
export function codeLinesOf(node: SyntaxNode, source: string, indent = 0): string {
  const fence = node.name === "FencedCode" && node.from === 0 ? indent : 0;
  const base = fence === 0 && node.name === "CodeBlock" ? codeColumn(node, source) : 0;
  let code = "";
  for (const part of node.getChildren("CodeText")) {
    const lines = source.slice(part.from, part.to);
    if (node.name === "CodeBlock") code += missingSpaces(part.from, base, source) + lines;
    else code += fence === 0 ? lines : lines.replace(new RegExp(`^ {1,${fence}}`, "gm"), "");
  }
  return code === "" || code.endsWith("\n") ? code : `${code}\n`;
}

/** What follows the opening fence, usually a language. */
export function fencedInfo(node: SyntaxNode, source: string): string {
  const info = node.getChild("CodeInfo");
  return info === null ? "" : unescapeMarkdown(source.slice(info.from, info.to));
}

/** Spaces that a tab before the code stands for, beyond the indentation that makes it code. */
function missingSpaces(at: number, base: number, source: string): string {
  if (source.charCodeAt(at - 1) !== 9) return "";
  return " ".repeat(Math.max(0, Math.min(7, columnOf(at, source) - base)));
}

/** Column at which the code of an indented block begins, from the containers around it. */
function codeColumn(node: SyntaxNode, source: string): number {
  const parent = node.parent;
  if (parent?.name === "ListItem") {
    const mark = parent.getChild("ListMark");
    const first = mark?.nextSibling;
    if (mark == null) return 4;
    const text = first == null || first.name === "CodeBlock" ? columnOf(mark.to, source) + 1 : columnOf(first.from, source);
    return text + 4;
  }
  return parent?.name === "Blockquote" ? columnOf(parent.from, source) + 6 : 4;
}

/** Column of a position on its line, tabs counted to the next multiple of four. */
function columnOf(at: number, source: string): number {
  let column = 0;
  for (let i = source.lastIndexOf("\n", at - 1) + 1; i < at; i++) {
    column = source.charCodeAt(i) === 9 ? column + 4 - (column % 4) : column + 1;
  }
  return column;
}
