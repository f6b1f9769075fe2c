import type { Tree } from "@lezer/common";
import type { Article, Fields } from "../article.ts";
import { NBSP, NNBSP } from "../fr.ts";
import type { Block } from "./blocks.ts";
import { type MarkdownDocument, parseDocument } from "./document.ts";
import type { References } from "./references.ts";
import { type PlainPiece, plainOf, titlePieces, type Zone } from "./writers/plain.ts";
import type { SourceText } from "./source-text.ts";

/** How long a piece is. */
export interface Measures {
  /** Code points of the plain text, spaces included, line ends excluded. */
  readonly signes: number;
  /** Of 1,500 signes. */
  readonly feuillets: number;
  readonly mots: number;
  /** Reading time, rounded up; 0 for an empty piece. */
  readonly minutes: number;
  /** Signes of each part. */
  readonly zones: Readonly<Record<Zone, number>>;
}

/** Signes in a feuillet: 25 lines of 60. */
export const signesPerFeuillet = 1_500;

/** Words read silently in a minute by a French adult (Brysbaert 2019, « How many words do we read per minute? »: 214 for French). */
const wordsPerMinute = 214;

/** What one piece of the plain text adds to the measures. */
export interface Count {
  readonly zone: Zone;
  readonly signes: number;
  readonly mots: number;
}

/** Measures a whole article: exactly its plain-text output. */
export function measureArticle(article: Article): Measures {
  return measureDocument(article.fields, parseDocument(article.body));
}

/** The same for a text that is parsed already: unchanged blocks are not counted again. */
export function measureDocument(fields: Fields, document: MarkdownDocument): Measures {
  const counts = titlePieces({ fields }).map(countPiece);
  // Loops and not `flatMap`: a long text has thousands of blocks, and this follows each key.
  for (const block of document.blocks) {
    for (const count of countsOf(block, document.text, document.references)) counts.push(count);
  }
  return measuresOf(counts);
}

/** Measures a selection of the source: the plain text that it would give by itself. */
export function measureText(markdown: string): Measures {
  const { blocks, text, references } = parseDocument(markdown);
  return measuresOf(blocks.flatMap((block) => plainOf(block, text, references).map(countPiece)));
}

/** Number of code points of a plain text, line ends excluded. */
export function countSignes(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) continue;
    // The second half of a pair was counted with the first.
    if (unit >= 0xdc00 && unit <= 0xdfff && at > 0 && isHigh(text.charCodeAt(at - 1))) continue;
    count++;
  }
  return count;
}

/**
 * Number of words as word processors count them in French: stretches between
 * spaces of any kind that hold a letter or a digit. « l’école » is one, so is
 * « 12 500 » with its no-break space; a lone « : » is none.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const [word] of text.replace(thousands, "0").matchAll(/\S+/g)) if (letterOrDigit.test(word)) count++;
  return count;
}

/** « 4 512 signes · 3,01 feuillets · 742 mots · 4 min », with no-break spaces. */
export function formatMeasures({ signes, feuillets, mots, minutes }: Measures): string {
  return [
    `${formatInteger(signes)}${NBSP}${plural(signes, "signe")}`,
    `${feuillets.toFixed(2).replace(".", ",")}${NBSP}${plural(feuillets, "feuillet")}`,
    `${formatInteger(mots)}${NBSP}${plural(mots, "mot")}`,
    `${formatInteger(minutes)}${NBSP}min`,
  ].join(" · ");
}

/** A whole number with U+202F between thousands. */
export function formatInteger(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, NNBSP);
}

const thousands = /\d{1,3}(?:[\u202f\u00a0]\d{3})+/g;
const letterOrDigit = /[\p{L}\p{N}]/u;

const plural = (count: number, noun: string) => (count < 2 ? noun : `${noun}s`);
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

const known = new WeakMap<Tree, { readonly references: References; readonly counts: readonly Count[] }>();

/** Counts of one block, remembered as long as it and the definitions are the same. */
export function countsOf(block: Block, text: SourceText, references: References): readonly Count[] {
  const before = known.get(block.tree);
  if (before !== undefined && before.references === references) return before.counts;
  const counts = plainOf(block, text, references).map(countPiece);
  known.set(block.tree, { references, counts });
  return counts;
}

/** Counts one piece of the plain text. */
export function countPiece({ zone, text }: PlainPiece): Count {
  return { zone, signes: countSignes(text), mots: countWords(text) };
}

/** Adds counts up. */
export function measuresOf(counts: readonly Count[]): Measures {
  const zones: Record<Zone, number> = { surtitre: 0, titre: 0, chapo: 0, signature: 0, corps: 0, encadres: 0, exergues: 0, legendes: 0 };
  let signes = 0;
  let mots = 0;
  for (const count of counts) {
    zones[count.zone] += count.signes;
    signes += count.signes;
    mots += count.mots;
  }
  return { signes, feuillets: signes / signesPerFeuillet, mots, minutes: Math.ceil(mots / wordsPerMinute), zones };
}
