import type { Tree } from "@lezer/common";
import { type Block, sourceOf } from "../markdown/blocks.ts";
import type { MarkdownDocument } from "../markdown/document.ts";
import { resolvedTree } from "../markdown/resolve.ts";
import { passagesOf } from "../typography/passages.ts";
import { readPage, type PageReading } from "./page-reading.ts";
import { Page } from "./page.ts";
import { shownFindings } from "./shown.ts";
import { type StyleHouse, styleHouseOf, type StyleSettings } from "./settings.ts";
import { longestRead } from "../finding.ts";
import type { StyleFinding } from "./style-finding.ts";

/** What is found in one top-level block, in order, at offsets of the block. */
export interface BlockStyle {
  readonly block: Block;
  readonly findings: readonly StyleFinding[];
}

/** What the style rules find in a parsed text, in order, at offsets of the text. */
export function findStyle(document: MarkdownDocument, settings: StyleSettings): readonly StyleFinding[] {
  const all: StyleFinding[] = [];
  for (const { block, findings } of findStyleByBlock(document, settings)) {
    for (const finding of findings) {
      all.push({ ...finding, from: finding.from + block.from, to: finding.to + block.from });
    }
  }
  return all;
}

/**
 * The same, block by block and without moving anything: after a keystroke only
 * the blocks that changed are read again, and a block whose findings are the
 * same has the same array. Blocks where nothing is found are left out.
 */
export function findStyleByBlock(document: MarkdownDocument, settings: StyleSettings): readonly BlockStyle[] {
  const house = styleHouseOf(settings);
  const readings = document.blocks.map((block) => readBlock(block, document, house));
  const shown = shownFindings(readings);
  const found: BlockStyle[] = [];
  for (const [i, findings] of shown.entries()) {
    const block = document.blocks[i];
    if (block !== undefined && findings.length > 0) found.push({ block, findings });
  }
  return found;
}

const memories = new WeakMap<StyleHouse, WeakMap<Tree, PageReading>>();

function readBlock(block: Block, { text, references }: MarkdownDocument, house: StyleHouse): PageReading {
  const memory = memories.get(house) ?? new WeakMap<Tree, PageReading>();
  memories.set(house, memory);
  const tree = resolvedTree(block, text, references);
  const known = memory.get(tree);
  if (known !== undefined) return known;
  const passages = block.to - block.from > longestRead ? [] : passagesOf(tree, sourceOf(block, text));
  const pages = passages.map((passage) => new Page(passage, tree));
  const reading = readPage(pages, tree, house);
  memory.set(tree, reading);
  return reading;
}
