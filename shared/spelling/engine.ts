import nspell from "nspell";
import { labelOf } from "./graph.ts";
import type { Lexicon } from "./lexicon.ts";

/** The reference verdict on a word. */
export interface Engine {
  correct(word: string): boolean;
}

/**
 * nspell itself, reading its words from the graph instead of the table of three
 * million keys that it would build in five seconds and half a gigabyte. It reads
 * `data[word]` (the word's affix codes, undefined when unknown) and nothing else
 * of that table: this leans on nspell 2.1.5, pinned, and the equivalence test
 * compares every word. The `.aff` of the lexicon has no ICONV: `foldWord` does it.
 */
export function createEngine(lexicon: Lexicon): Engine {
  const { words, codes } = lexicon;
  const engine = nspell({ aff: lexicon.aff });
  engine.data = new Proxy(engine.data, {
    get: (_, word) => (typeof word === "string" ? codes[labelOf(words, word) - 1] : undefined),
    has: (_, word) => typeof word === "string" && labelOf(words, word) > 0,
  });
  return engine;
}
