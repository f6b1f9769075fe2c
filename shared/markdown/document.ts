import { TreeFragment, type ChangedRange, type Tree } from "@lezer/common";
import { type Block, blocksOf, indentBefore, sourceOf } from "./blocks.ts";
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
  const blocks = withLastKept(blocksOf(tree), text, previous);
  return { text, tree, blocks, references: referencesOf(blocks, text, previous.references) };
}

/**
 * The parser always reads the last block again, since nothing tells it that
 * the text ends there as it did. When its source is the same, so is what it means.
 */
function withLastKept(blocks: readonly Block[], text: string, previous: MarkdownDocument): readonly Block[] {
  const last = blocks.at(-1);
  const before = previous.blocks.at(-1);
  if (last === undefined || before === undefined) return blocks;
  const isSame =
    last.tree.type === before.tree.type &&
    sourceOf(last, text) === sourceOf(before, previous.text) &&
    indentBefore(last, text) === indentBefore(before, previous.text);
  return isSame ? blocks.with(-1, { tree: before.tree, from: last.from, to: last.to }) : blocks;
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
