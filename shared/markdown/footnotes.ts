import type { SyntaxNode } from "@lezer/common";
import { type Block, perBlock } from "./blocks.ts";
import { normaliseLabel } from "./references.ts";
import type { SourceText } from "./source-text.ts";

/** A note that has a number: its texts, one for each time that its label is defined. */
export interface Footnote {
  /** From 1. */
  readonly number: number;
  readonly texts: readonly FootnoteText[];
}

/** The text of a note: the `FootnoteDefinition` at offset `from` of a block. */
export interface FootnoteText {
  readonly block: Block;
  readonly from: number;
}

/**
 * Numbers the notes of a text in the order in which they are called, those
 * that notes call after those that the text calls. A note that nothing calls
 * and a call that nothing defines have no number: they are text.
 */
export function footnoteNumbers(blocks: readonly Block[], text: SourceText): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const defined = definitions(blocks, text);
  if (defined.size === 0) return numbers;
  const call = (key: string) => {
    if (numbers.has(key) || !defined.has(key)) return;
    numbers.set(key, numbers.size + 1);
  };
  for (const block of blocks) for (const key of partsOf(block, text).calls) call(key);
  // A map is read in the order of its making: what a note calls comes after.
  for (const key of numbers.keys()) {
    for (const { calls } of defined.get(key) ?? []) for (const inner of calls) call(inner);
  }
  return numbers;
}

/** The notes of a text that have a number, in its order. */
export function footnotesOf(
  { blocks, text }: { readonly blocks: readonly Block[]; readonly text: SourceText },
  numbers: ReadonlyMap<string, { readonly note: number }>,
): readonly Footnote[] {
  const notes: Footnote[] = [];
  for (const [key, texts] of definitions(blocks, text)) {
    const number = numbers.get(key)?.note ?? 0;
    if (number > 0) notes[number - 1] = { number, texts };
  }
  return notes;
}

interface Definition extends FootnoteText {
  readonly calls: readonly string[];
}

/** The definitions by key. A label that is defined twice has two texts: none is lost. */
function definitions(blocks: readonly Block[], text: SourceText): ReadonlyMap<string, readonly Definition[]> {
  const found = new Map<string, Definition[]>();
  for (const block of blocks) {
    for (const { key, from, calls } of partsOf(block, text).notes) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [{ block, from, calls }]);
      else known.push({ block, from, calls });
    }
  }
  return found;
}

interface Parts {
  /** Keys called by what is not a note. */
  readonly calls: readonly string[];
  readonly notes: readonly { readonly key: string; readonly from: number; readonly calls: readonly string[] }[];
}

const none: Parts = { calls: [], notes: [] };

const partsOf = perBlock((tree, source): Parts => {
  if (!source.includes("[^")) return none;
  const calls: string[] = [];
  const notes: { key: string; from: number; calls: string[] }[] = [];
  const visit = (node: SyntaxNode, into: string[]) => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      // The alternative of an image has no room for a call.
      if (child.name === "Image") continue;
      if (child.name === "FootnoteReference") into.push(footnoteKey(source.slice(child.from, child.to)));
      else if (child.name === "FootnoteDefinition") visitNote(child);
      else visit(child, into);
    }
  };
  const visitNote = (node: SyntaxNode) => {
    const label = node.getChild("FootnoteLabel");
    if (label === null) return;
    const note = { key: footnoteKey(source.slice(label.from, label.to - 1)), from: node.from, calls: [] };
    notes.push(note);
    visit(node, note.calls);
  };
  if (tree.type.name === "FootnoteDefinition") visitNote(tree.topNode);
  else visit(tree.topNode, calls);
  return { calls, notes };
});

/** The key of a note, from its call `[^label]`; no link has such a label. */
export function footnoteKey(call: string): string {
  return `[^${normaliseLabel(call.slice(2, -1))}`;
}

/** The definition of a note that begins at `from` of a block's tree. */
export function definitionAt(top: SyntaxNode, from: number): SyntaxNode | null {
  if (top.name === "FootnoteDefinition" && top.from === from) return top;
  let node: SyntaxNode | null = top.enter(from, 1);
  while (node !== null && node.from <= from) {
    if (node.name === "FootnoteDefinition" && node.from === from) return node;
    node = node.enter(from, 1);
  }
  return null;
}
