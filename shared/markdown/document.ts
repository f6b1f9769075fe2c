import { TreeFragment, type ChangedRange, type Tree } from "@lezer/common";
import { commonEnds } from "../common-ends.ts";
import { type Block, blocksOf, indentBefore, perBlock, sourceOf } from "./blocks.ts";
import { headerEnd } from "../front-matter-header.ts";
import { grammar } from "./grammar.ts";
import { withPressBlocks } from "./press-blocks.ts";
import { withPrivateSpans } from "./private-spans.ts";
import { lineStart, type SourceText, wholeText } from "./source-text.ts";
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
  /** Where the body begins: after a front matter that stayed in the text, which no tree has; 0 most of the time. */
  readonly bodyFrom: number;
  /** Whether no block has a bearing on another: see `isAlone`. */
  readonly isPlain: boolean;
}

/** Parses a text from nothing. */
export function parseDocument(text: string): MarkdownDocument<string>;
export function parseDocument(text: SourceText): MarkdownDocument;
export function parseDocument(text: SourceText): MarkdownDocument {
  const bodyFrom = bodyStart(text);
  const tree = grammar.parse(masked(text, bodyFrom));
  const parsed = blocksOf(tree);
  const blocks = writtenBlocks(parsed, text);
  return { text, tree, blocks, parsed, references: referencesOf(blocks, text), bodyFrom, isPlain: areAlone(parsed, text) };
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
  const bodyFrom = bodyStart(text);
  // A front matter that comes, goes or ends elsewhere changes what lines mean that nobody touched.
  if (bodyFrom !== movedEnd(previous.bodyFrom, changes)) return parseDocument(text);
  const kept = TreeFragment.applyChanges(
    TreeFragment.addTree(previous.tree),
    widened(changes, previous.text),
    smallestReuse,
  );
  const tree = grammar.parse(masked(text, bodyFrom), kept);
  const parsed = withLastKept(blocksOf(tree), text, previous);
  if (previous.isPlain) {
    // Only what changed can have a bearing on the rest, which is not looked at.
    const { start, end } = commonEnds(previous.parsed, parsed, (a, b) => a.tree === b.tree);
    if (areAlone(parsed.slice(start, parsed.length - end), text)) {
      return { text, tree, blocks: parsed, parsed, references: previous.references, bodyFrom, isPlain: true };
    }
  }
  const blocks = writtenBlocks(parsed, text);
  const references = referencesOf(blocks, text, previous.references);
  return { text, tree, blocks, parsed, references, bodyFrom, isPlain: areAlone(parsed, text) };
}

/**
 * Whether a block has no bearing on the others: it neither defines a link or a
 * note, nor calls a note, nor holds a mark that can hide or hold what follows.
 */
const isAlone = perBlock((tree, source) => !tree.type.name.startsWith("Press") && !/%%|<!--|\[\^|\]:|\{(?:\+\+|--|~~|==|>>)/.test(source));

function areAlone(blocks: readonly Block[], text: SourceText): boolean {
  return blocks.every((block) => isAlone(block, text));
}

/** The blocks of a stretch of text without front matter, press blocks paired, at offsets of it. */
export function parseBlocks(source: string): readonly Block[] {
  return writtenBlocks(blocksOf(grammar.parse(source)), source);
}

/** What runs over its paragraph is hidden first: the end of a press block may be in it. */
function writtenBlocks(parsed: readonly Block[], text: SourceText): readonly Block[] {
  return withPressBlocks(withPrivateSpans(parsed, text), text);
}

/** The text that the grammar reads: a front matter is blank lines, and every offset stays true. */
function masked(text: SourceText, bodyFrom: number): SourceText {
  return bodyFrom === 0 ? text : text.slice(0, bodyFrom).replace(/[^\n]/g, " ") + text.slice(bodyFrom, text.length);
}

/** Where the body begins: only a text whose first characters may open a front matter is read whole. */
function bodyStart(text: SourceText): number {
  return /^\ufeff?(?:---|\+\+\+)/u.test(text.slice(0, Math.min(4, text.length))) ? headerEnd(wholeText(text)) : 0;
}

/** Where the end of a front matter is after changes that stand before or within it. */
function movedEnd(end: number, changes: readonly ChangedRange[]): number {
  if (end === 0) return 0;
  let moved = end;
  for (const { fromA, toA, fromB, toB } of changes) if (fromA < end) moved += toB - fromB - (toA - fromA);
  return moved;
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
