import { TreeFragment, type ChangedRange, type Tree } from "@lezer/common";
import { blocksOf, type Block } from "./blocks.ts";
import { grammar } from "./grammar.ts";
import { referencesOf, type References } from "./references.ts";

/** A parsed text. Everything else is computed from it, block by block. */
export interface MarkdownDocument {
  readonly text: string;
  readonly tree: Tree;
  readonly blocks: readonly Block[];
  /** Link definitions of the whole text; the same object as long as none changes. */
  readonly references: References;
}

/** Parses a text from nothing. */
export function parseDocument(text: string): MarkdownDocument {
  const tree = grammar.parse(text);
  const blocks = blocksOf(tree);
  return { text, tree, blocks, references: referencesOf(blocks, text) };
}

/**
 * Parses the text that `changes` made of `previous`, at the cost of the edit:
 * blocks that were not touched keep their `Tree` object. `changes` are sorted
 * and disjoint, as `ChangeSet.iterChangedRanges` gives them.
 */
export function updateDocument(
  previous: MarkdownDocument,
  text: string,
  changes: readonly ChangedRange[],
): MarkdownDocument {
  const kept = TreeFragment.applyChanges(
    TreeFragment.addTree(previous.tree),
    widened(changes, previous.text),
    smallestReuse,
  );
  const tree = grammar.parse(text, kept);
  const blocks = blocksOf(tree);
  return { text, tree, blocks, references: referencesOf(blocks, text, previous.references) };
}

/** Unchanged stretches shorter than this are parsed again: looking for them costs more. */
const smallestReuse = 16;

/**
 * Where a paragraph ends can depend on the two lines after it (a table needs
 * its second line), so what was read up to two lines before an edit is doubtful.
 */
function widened(changes: readonly ChangedRange[], text: string): readonly ChangedRange[] {
  let reached = 0;
  return changes.map(({ fromA, toA, fromB, toB }) => {
    const start = Math.max(reached, twoLinesBefore(text, fromA));
    reached = toA;
    return { fromA: start, toA, fromB: fromB - (fromA - start), toB };
  });
}

function twoLinesBefore(text: string, at: number): number {
  let start = at;
  for (let line = 0; line < 3 && start > 0; line++) start = text.lastIndexOf("\n", start - 1);
  return start + 1;
}
