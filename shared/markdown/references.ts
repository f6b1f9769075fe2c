import type { SyntaxNode, Tree } from "@lezer/common";
import { type Block, perBlock } from "./blocks.ts";
import { unescapeMarkdown } from "./entities.ts";
import { footnoteNumbers } from "./footnotes.ts";
import type { SourceText } from "./source-text.ts";
import { withoutPrivateText } from "./private-text.ts";
import { withoutQuoteMarks } from "./quote-marks.ts";

/** Where a link definition leads, or which note a label calls. */
export interface Reference {
  readonly url: string;
  /** "" when it has none. */
  readonly title: string;
  /** Number of the note, from 1; 0 for a link. */
  readonly note: number;
}

/** The definitions of a text by normalised label, those of notes by `footnoteKey`; the first of a label wins. */
export type References = ReadonlyMap<string, Reference>;

/**
 * Collects the definitions of all blocks. Gives back `previous` itself when
 * nothing changed, so that what was computed with it stays good.
 */
export function referencesOf(
  blocks: readonly Block[],
  text: SourceText,
  previous?: References,
): References {
  const found = new Map<string, Reference>();
  for (const block of blocks) {
    if (!mayDefine.has(block.tree.type.name)) continue;
    for (const [label, reference] of definitionsOf(block, text)) {
      if (!found.has(label)) found.set(label, reference);
    }
  }
  dropCostly(found, blocks, text);
  for (const [key, note] of footnoteNumbers(blocks, text)) found.set(key, { url: "", title: "", note });
  return previous !== undefined && same(found, previous) ? previous : found;
}

/**
 * Drops the definitions that would make a page out of proportion with its
 * text if every link used them: a long address used by thousands of short links.
 */
function dropCostly(found: Map<string, Reference>, blocks: readonly Block[], text: SourceText): void {
  if (found.size === 0) return;
  let uses = 0;
  for (const block of blocks) uses += bracketsIn(block, text);
  const longest = (2_000_000 + 20 * text.length) / uses;
  for (const [label, { url, title }] of found) {
    if (url.length + title.length > longest) found.delete(label);
  }
}

const bracketsIn = perBlock((_tree, source) => {
  let count = 0;
  for (let at = source.indexOf("]"); at >= 0; at = source.indexOf("]", at + 1)) count++;
  return count;
});

/** A label as two labels are compared: case folded, spaces run together, brackets left out. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/[ \t\r\n]+/g, " ").toLowerCase().toUpperCase();
}

const mayDefine = new Set([
  "LinkReference", "Blockquote", "BulletList", "OrderedList", "FootnoteDefinition", "Encadre", "Exergue", "Relance",
]);

const definitionsOf = perBlock((tree, source): readonly [string, Reference][] => {
  return source.includes("]:") ? collect(tree, source) : [];
});

function collect(tree: Tree, source: string): [string, Reference][] {
  const found: [string, Reference][] = [];
  tree.iterate({
    enter(node) {
      if (node.name !== "LinkReference") return;
      const definition = read(node.node, source);
      if (definition !== null) found.push(definition);
      return false;
    },
  });
  return found;
}

function read(node: SyntaxNode, source: string): [string, Reference] | null {
  const label = node.getChild("LinkLabel");
  const url = node.getChild("URL");
  if (label === null || url === null) return null;
  const title = node.getChild("LinkTitle");
  const name = normaliseLabel(withoutQuoteMarks(label, source, label.from + 1, label.to - 1));
  if (name === "") return null;
  return [
    name,
    {
      url: destinationOf(source.slice(url.from, url.to)),
      title: title === null ? "" : titleOf(source.slice(title.from, title.to)),
      note: 0,
    },
  ];
}

/** A destination without its angle brackets, escapes and entities applied. */
export function destinationOf(source: string): string {
  const bare = source.startsWith("<") && source.endsWith(">") ? source.slice(1, -1) : source;
  return unescapeMarkdown(bare);
}

/** A title without its quotes and what is private in it, escapes and entities applied. */
export function titleOf(source: string): string {
  return unescapeMarkdown(withoutPrivateText(source.slice(1, -1)).replace(/\n[ \t>]+/g, "\n"));
}

function same(a: References, b: References): boolean {
  if (a.size !== b.size) return false;
  for (const [label, reference] of a) {
    if (!isSameReference(reference, b.get(label))) return false;
  }
  return true;
}

/** Whether two definitions say the same, or both are missing. */
export function isSameReference(a: Reference | undefined, b: Reference | undefined): boolean {
  return a?.url === b?.url && a?.title === b?.title && a?.note === b?.note;
}
