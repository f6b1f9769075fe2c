import type { Tree } from "@lezer/common";
import { type Block, sourceOf } from "../markdown/blocks.ts";
import { type MarkdownDocument, parseDocument } from "../markdown/document.ts";
import { resolvedTree } from "../markdown/resolve.ts";
import { judged, mentionsIn, type BlockMention } from "./coherence.ts";
import { mayFind } from "./features.ts";
import { fixBlock } from "./fix.ts";
import { findingOf, type TypographyFinding } from "./found.ts";
import type { Edit, Passage } from "./passage.ts";
import { longestRead } from "../finding.ts";
import { passagesOf } from "./passages.ts";
import { type House, houseOf, type TypographySettings } from "./profile.ts";

/**
 * « Tout corriger » on a Markdown text: every automatic rule of the house, to
 * a fixed point. Only prose changes; a second run changes nothing.
 */
export function fixTypography(text: string, settings: TypographySettings): string {
  const house = houseOf(settings);
  const { blocks, references } = parseDocument(text);
  let fixed = "";
  let at = 0;
  for (const block of blocks) {
    const tree = resolvedTree(block, text, references);
    fixed += text.slice(at, block.from) + fixBlock(tree, sourceOf(block, text), house, references);
    at = block.to;
  }
  return fixed + text.slice(at);
}

/** What is found in one top-level block, in order, at offsets of the block. */
export interface BlockFindings {
  readonly block: Block;
  readonly findings: readonly TypographyFinding[];
}

/** What the rules find in a parsed text, in order, at offsets of the text. */
export function findTypography(document: MarkdownDocument, settings: TypographySettings): readonly TypographyFinding[] {
  const all: TypographyFinding[] = [];
  for (const { block, findings } of findTypographyByBlock(document, settings)) {
    for (const finding of findings) {
      all.push({ ...finding, from: finding.from + block.from, to: finding.to + block.from });
    }
  }
  return all;
}

/**
 * The same, block by block and without moving anything: after a keystroke only
 * the blocks that changed are read again. Blocks where nothing is found are left out.
 */
export function findTypographyByBlock(
  document: MarkdownDocument,
  settings: TypographySettings,
): readonly BlockFindings[] {
  const house = houseOf(settings);
  const read = document.blocks.map((block) => readTypography(block, document, house));
  const coherent = judged(read.flatMap(({ mentions }) => mentions), house);
  const found: BlockFindings[] = [];
  for (const [i, { findings, mentions }] of read.entries()) {
    const block = document.blocks[i];
    const added = mentions.flatMap((mention) => coherent.get(mention) ?? []);
    const all = added.length === 0 ? findings : inOrder([...findings, ...added]);
    if (block !== undefined && all.length > 0) found.push({ block, findings: all });
  }
  return found;
}

/** What one block holds for a house, at offsets of the block. */
export interface BlockReading {
  readonly findings: readonly TypographyFinding[];
  /** What the rules about the whole text have to know of it. */
  readonly mentions: readonly BlockMention[];
}

const readings = new WeakMap<House, WeakMap<Tree, BlockReading>>();

/** Reads one block, once for each house: remembered as long as the block and the links that it uses stay what they are. */
export function readTypography(block: Block, { text, references }: MarkdownDocument, house: House): BlockReading {
  const memory = readings.get(house) ?? new WeakMap<Tree, BlockReading>();
  readings.set(house, memory);
  const tree = resolvedTree(block, text, references);
  const known = memory.get(tree);
  if (known !== undefined) return known;
  const passages = block.to - block.from > longestRead ? [] : passagesOf(tree, sourceOf(block, text));
  const reading = {
    findings: inOrder(passages.flatMap((passage) => findingsIn(passage, house))),
    mentions: passages.flatMap((passage) => mentionsIn(passage, house)),
  };
  memory.set(tree, reading);
  return reading;
}

/** Corrections never overlap: where two rules want the same characters, the first in order has them. */
function findingsIn(passage: Passage, house: House): readonly TypographyFinding[] {
  const findings: TypographyFinding[] = [];
  let taken: readonly Edit[] = [];
  for (const rule of house.perPassage) {
    if (!mayFind(rule.needs, passage.features)) continue;
    const hits = rule.find(passage, house.spaces);
    if (hits.length === 0) continue;
    const added: Edit[] = [];
    for (const hit of hits) {
      if (hit.edits?.some((edit) => isTaken(edit, taken)) === true) continue;
      const finding = findingOf(hit, rule, passage);
      if (finding === null) continue;
      added.push(...(hit.edits ?? []));
      findings.push(finding);
    }
    if (added.length > 0) taken = [...taken, ...added].sort((a, b) => a.from - b.from);
  }
  return findings;
}

/** Whether an edit wants what one of `taken`, in order and disjoint, has already. */
function isTaken(edit: Edit, taken: readonly Edit[]): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.from ?? 0) < edit.from) low = middle + 1;
    else high = middle;
  }
  const before = taken[low - 1];
  const after = taken[low];
  if (before !== undefined && before.to > edit.from) return true;
  return after !== undefined && (after.from === edit.from || after.from < edit.to);
}

/** Findings in the order of the text. */
export function inOrder(findings: readonly TypographyFinding[]): readonly TypographyFinding[] {
  return findings.length < 2 ? findings : findings.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
