import { TreeFragment, type ChangedRange, type Tree } from "@lezer/common";
import { type Block, blocksOf, indentBefore, sourceOf } from "./blocks.ts";
import { grammar } from "./grammar.ts";
import { withPressBlocks } from "./press-blocks.ts";
import { withPrivateSpans } from "./private-spans.ts";
import { lineStart, type SourceText } from "./source-text.ts";
import { referencesOf, type References } from "./references.ts";

/** A parsed text. Everything else is computed from it, block by block. */
export interface MarkdownDocument<Source extends SourceText = SourceText> {
  readonly text: Source;
  readonly tree: Tree;
  /** Blocks as they are written: press blocks are one each, and what is hidden is out of reach. */
  readonly blocks: readonly Block[];
  /** Blocks as the parser gave them. */
  readonly parsed: readonly Block[];
  /** Link definitions of the whole text; the same object as long as none changes. */
  readonly references: References;
}

/** Parses a text from nothing. */
export function parseDocument(text: string): MarkdownDocument<string>;
export function parseDocument(text: SourceText): MarkdownDocument;
export function parseDocument(text: SourceText): MarkdownDocument {
  const tree = grammar.parse(text);
  const parsed = blocksOf(tree);
  const blocks = writtenBlocks(parsed, text);
  return { text, tree, blocks, parsed, references: referencesOf(blocks, text) };
}

/**
 * Parses the text that `changes` made of `previous`, at the cost of the edit:
 * blocks that were not touched keep their `Tree` object. `changes` are sorted
 * and disjoint, as `ChangeSet.iterChangedRanges` gives them.
 */
export function updateDocument(previous: MarkdownDocument, text: string, changes: readonly ChangedRange[]): MarkdownDocument<string>;
export function updateDocument(previous: MarkdownDocument, text: SourceText, changes: readonly ChangedRange[]): MarkdownDocument;
export function updateDocument(
  previous: MarkdownDocument,
  text: SourceText,
  changes: readonly ChangedRange[],
): MarkdownDocument {
  const kept = TreeFragment.applyChanges(
    TreeFragment.addTree(previous.tree),
    widened(changes, previous.text),
    smallestReuse,
  );
  const tree = grammar.parse(text, kept);
  const parsed = withLastKept(blocksOf(tree), text, previous);
  const blocks = writtenBlocks(parsed, text);
  return { text, tree, blocks, parsed, references: referencesOf(blocks, text, previous.references) };
}

/** What runs over its paragraph is hidden first: the end of a press block may be in it. */
function writtenBlocks(parsed: readonly Block[], text: SourceText): readonly Block[] {
  return withPressBlocks(withPrivateSpans(parsed, text), text);
}

/**
 * The parser always reads the last block again, since nothing tells it that
 * the text ends there as it did. When its source is the same, so is what it means.
 */
function withLastKept(blocks: readonly Block[], text: SourceText, previous: MarkdownDocument): readonly Block[] {
  const last = blocks.at(-1);
  const before = previous.parsed.at(-1);
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
function widened(changes: readonly ChangedRange[], text: SourceText): readonly ChangedRange[] {
  let reached = 0;
  return changes.map(({ fromA, toA, fromB, toB }) => {
    const start = Math.max(reached, twoLinesBefore(text, fromA));
    reached = toA;
    return { fromA: start, toA, fromB: fromB - (fromA - start), toB };
  });
}

const blankLine = /^[ \t]*(?:\n|$)/;

function twoLinesBefore(text: SourceText, at: number): number {
  let start = lineStart(text, at);
  for (let line = 0; line < 2 && start > 0; line++) start = lineStart(text, start - 1);
  // A note goes on after blank lines if what follows is indented.
  while (start > 0 && blankLine.test(text.slice(start, start + 100))) start = lineStart(text, start - 1);
  return start;
}
