import type { ICommentOptions } from "docx";
import type { HtmlElement } from "../../../shared/markdown/writers/element-tree.ts";

/** What the parts of a document share while it is written. */
export interface DocxContext {
  /** The notes' list items, in the order of their numbers. */
  readonly notes: readonly HtmlElement[];
  /** Notes that the text has called so far. */
  readonly called: Set<number>;
  /** First numbers of the numbered lists so far, by level: each is a numbering of its own. */
  readonly ordered: { readonly level: number; readonly start: number }[];
  /** Who signs what nobody has signed, and on which day (`2026-11-24`). */
  readonly review: { readonly author: string; readonly day: string };
  /** Tracked changes so far: each has a number of its own. */
  changes: number;
  readonly comments: ICommentOptions[];
}

export function newContext(notes: readonly HtmlElement[], review: DocxContext["review"]): DocxContext {
  return { notes, called: new Set(), ordered: [], review, changes: 0, comments: [] };
}
