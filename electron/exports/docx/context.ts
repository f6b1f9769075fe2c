import type { HtmlElement } from "../../../shared/markdown/writers/element-tree.ts";

/** What the parts of a document share while it is written. */
export interface DocxContext {
  /** The notes' list items, in the order of their numbers. */
  readonly notes: readonly HtmlElement[];
  /** Notes that the text has called so far. */
  readonly called: Set<number>;
  /** First numbers of the numbered lists so far, by level: each is a numbering of its own. */
  readonly ordered: { readonly level: number; readonly start: number }[];
}

export function newContext(notes: readonly HtmlElement[]): DocxContext {
  return { notes, called: new Set(), ordered: [] };
}
