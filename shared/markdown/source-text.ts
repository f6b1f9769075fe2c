import type { Input } from "@lezer/common";

/**
 * The text of a document, which need not be one string: the editor's is a tree
 * of lines, and joining them at each key would cost as much as the article is long.
 */
export type SourceText = string | (Input & { slice(from: number, to: number): string });

/** Characters that are read at a time when a place is looked for. */
const reach = 256;

/** Where the line of a position begins. */
export function lineStart(text: SourceText, at: number): number {
  for (let end = at; end > 0; end -= reach) {
    const from = Math.max(0, end - reach);
    const found = text.slice(from, end).lastIndexOf("\n");
    if (found >= 0) return from + found + 1;
  }
  return 0;
}

/** Where `sought` first stands from a position on; -1 when it does not. */
export function indexIn(text: SourceText, sought: string, from: number): number {
  for (let at = from; at < text.length; at += reach) {
    const found = text.slice(at, Math.min(text.length, at + reach + sought.length - 1)).indexOf(sought);
    if (found >= 0) return at + found;
  }
  return -1;
}

/** The text as one string. Costs as much as it is long: not for what follows a key. */
export function wholeText(text: SourceText): string {
  return text.slice(0, text.length);
}
