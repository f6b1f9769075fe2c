import type { SyntaxNode } from "@lezer/common";
import { normaliseLabel, type Reference, type References } from "../references.ts";

export interface HtmlOptions {
  /**
   * What an image's address becomes in the output, or `null` when there is no
   * such image here: its alternative text then stands in its place. Without it
   * no image is shown: nothing is ever fetched from another machine.
   */
  readonly image?: (url: string) => string | null;
  /** Added to the level of each heading, which stops at 6; 0 when not said. */
  readonly headingOffset?: number;
  /** Writes changes and remarks as elements of their own, for Word; without it changes are as accepted. */
  readonly review?: boolean;
  /**
   * Lets raw HTML and any address through, as CommonMark's examples ask. For
   * its test only: no output may set it.
   */
  readonly commonmark?: boolean;
}

/** What a writer knows while it writes one block. */
export interface HtmlContext {
  /** Source of the block; offsets of nodes are in it. */
  readonly source: string;
  /** Spaces before the block on its first line, which `source` does not hold. */
  readonly indent: string;
  readonly references: References;
  readonly options: HtmlOptions;
  /** Labels that were looked up, with what was found: the block's HTML is good as long as they are. */
  readonly used: Map<string, Reference | undefined>;
}

/** Nesting beyond this is written as plain text: nobody writes it, and it would exhaust the stack. */
export const maxDepth = 100;

/** Looks a label up and remembers that the block depends on it. */
export function lookUp(context: HtmlContext, label: string): Reference | undefined {
  const name = normaliseLabel(label);
  const found = name === "" ? undefined : context.references.get(name);
  context.used.set(name, found);
  return found;
}

/**
 * Text as HTML text or attribute value. Controls that turn the direction of
 * writing are dropped: they make a link or a file name read as another.
 */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(specials, (char) => escapes[char] ?? "") : text;
}

const special = /[&<>"\u0000\u202a-\u202e\u2066-\u2069]/;
const specials = /[&<>"\u0000\u202a-\u202e\u2066-\u2069]/g;
const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\u0000": "\ufffd",
};

/** The nodes directly below a node, in order. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
