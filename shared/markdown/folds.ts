import type { Tree } from "@lezer/common";
import { type Block, blocksOf } from "./blocks.ts";
import type { MarkdownDocument } from "./document.ts";
import { indexIn, lineStart, type SourceText } from "./source-text.ts";

/** A stretch of a text that can be folded behind its first line; offsets of the text. */
export interface Fold {
  /** Beginning of the line that stays in sight. */
  readonly from: number;
  /** What is hidden: from the end of that line to the end of the last one. */
  readonly hiddenFrom: number;
  readonly to: number;
  /** 1 to 6 for the section of a heading, 0 for a block. */
  readonly level: number;
}

/**
 * What can be folded, by where it begins and the outer one first: a front
 * matter, press blocks and notes, blocks of code, and the section of each
 * heading, up to the next one of its level or above. What is on one line has
 * nothing to hide.
 *
 *     ## Intertitre
 *                  ^ hiddenFrom
 *     Un paragraphe.
 *                   ^ to
 */
export function foldsOf(document: MarkdownDocument): readonly Fold[] {
  const known = answers.get(document);
  if (known !== undefined) return known;
  const { text, blocks, bodyFrom } = document;
  const folds: Fold[] = [];
  if (bodyFrom > 0) add(folds, text, 0, bodyFrom, 0);
  sections(blocks, text, folds);
  inside(blocks, text, folds);
  folds.sort((a, b) => a.from - b.from || b.to - a.to);
  answers.set(document, folds);
  return folds;
}

/** The innermost of the folds that have a place among their lines, and that `isWanted`; `null` when there is none. */
export function foldAround(folds: readonly Fold[], at: number, isWanted: (fold: Fold) => boolean): Fold | null {
  // Of two that hold a place, the one that begins last is the inner one.
  for (let i = folds.length - 1; i >= 0; i--) {
    const fold = folds[i];
    if (fold !== undefined && fold.from <= at && at <= fold.to && isWanted(fold)) return fold;
  }
  return null;
}

/**
 * What « Tout replier » folds: everything, but a title above all the rest, which would
 * leave a line of the whole article.
 */
export function foldsOfAll(folds: readonly Fold[]): readonly Fold[] {
  const hasSections = folds.some(({ level }) => level > 1);
  return folds.filter(({ level }) => level !== 1 || !hasSections);
}

/** A document is another one after each key. */
const answers = new WeakMap<MarkdownDocument, readonly Fold[]>();

const whole = new Set(["Encadre", "Exergue", "Relance", "NotePrivee", "FencedCode"]);

/** Blocks one in the other, and those in them. */
function inside(blocks: readonly Block[], text: SourceText, folds: Fold[]): void {
  for (const { tree, from, to } of blocks) {
    if (!whole.has(tree.type.name)) continue;
    add(folds, text, from, to, 0);
    if (tree.type.name === "FencedCode" || tree.type.name === "NotePrivee") continue;
    inside(blocksOf(tree).map((block) => ({ ...block, from: from + block.from, to: from + block.to })), text, folds);
  }
}

function sections(blocks: readonly Block[], text: SourceText, folds: Fold[]): void {
  /** Headings whose section goes on. */
  const open: { readonly level: number; readonly heading: Block }[] = [];
  let end = 0;
  const close = (level: number) => {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      open.pop();
      add(folds, text, last.heading.from, end, last.level, last.heading.to);
    }
  };
  for (const block of blocks) {
    const level = levelOf(block.tree);
    if (level > 0) {
      close(level);
      open.push({ level, heading: block });
    }
    end = block.to;
  }
  close(1);
}

function levelOf({ type }: Tree): number {
  return Number(/^(?:ATX|Setext)Heading(\d)$/.exec(type.name)?.[1] ?? 0);
}

/** `shownTo` is the end of what stays in sight, when it is more than a line (a heading that is underlined). */
function add(folds: Fold[], text: SourceText, start: number, end: number, level: number, shownTo = start): void {
  const from = lineStart(text, start);
  const hiddenFrom = lineEnd(text, shownTo);
  let to = end;
  while (to > hiddenFrom && /\s/.test(text.slice(to - 1, to))) to--;
  if (to > hiddenFrom) folds.push({ from, hiddenFrom, to, level });
}

function lineEnd(text: SourceText, at: number): number {
  const found = indexIn(text, "\n", at);
  return found < 0 ? text.length : found;
}
