import { perBlock } from "../markdown/blocks.ts";
import type { MarkdownDocument } from "../markdown/document.ts";
import { passagesOf } from "../typography/passages.ts";
import { sentenceEnds } from "../typography/sentences.ts";
import { syllablesOf } from "./syllables.ts";
import { wordPattern } from "./words.ts";

/** How easy a text is to read. */
export interface Readability {
  /**
   * Kandel and Moles' index, from about 0 (very hard) to 100 (very easy), to the
   * nearest 5: written syllables are only counted so well. Null under a hundred
   * words, where it says nothing.
   */
  readonly index: number | null;
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Fewer words than this have no index. */
const fewest = 100;

/** Items of a list shorter than this are not sentences. */
const shortest = 4;

interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/**
 * Readability of a text by Kandel and Moles, Flesch's formula fitted to French:
 *
 *     L = 207 − 1,015 × (words / sentences) − 73,6 × (syllables / words)
 *
 * L. Kandel and A. Moles, « Application de l’indice de Flesch à la langue
 * française », Cahiers Études de Radio-Télévision, 19, 1958, p. 253-274; the
 * coefficients are those of `textstat` for French. Headings, tables, code and
 * short items are left out. Each block is counted once.
 */
export function readabilityOf({ blocks, text }: MarkdownDocument): Readability {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const block of blocks) {
    const counts = countsOf(block, text);
    words += counts.words;
    sentences += counts.sentences;
    syllables += counts.syllables;
  }
  return { index: indexOf({ words, sentences, syllables }), words, sentences, syllables };
}

function indexOf({ words, sentences, syllables }: Counts): number | null {
  if (words < fewest || sentences === 0) return null;
  const exact = 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words);
  return Math.round(exact / 5) * 5;
}

const countsOf = perBlock((tree, source): Counts => {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const { kind, text } of passagesOf(tree, source)) {
    const found = kind === "paragraph" ? (text.match(wordPattern) ?? []) : [];
    if (found.length < shortest) continue;
    words += found.length;
    sentences += sentenceEnds(text).filter((end, i, ends) => /[\p{L}\p{N}]/u.test(text.slice(ends[i - 1] ?? 0, end))).length;
    for (const word of found) syllables += syllablesOf(word);
  }
  return { words, sentences, syllables };
});

/** How an index reads. Bands of Flesch, not measured for the French tech press: a trend, not a mark. */
export type ReadingLevel = "facile" | "standard" | "assez difficile" | "difficile" | "très difficile";

/** Level of an index. */
export function readingLevel(index: number): ReadingLevel {
  if (index >= 70) return "facile";
  if (index >= 60) return "standard";
  if (index >= 50) return "assez difficile";
  return index >= 30 ? "difficile" : "très difficile";
}
