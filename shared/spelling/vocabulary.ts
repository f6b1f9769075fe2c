import { caseOf } from "./fold.ts";

/** Words beside the dictionary: names of the trade, the writer's own, those of one article. */
export interface Vocabulary {
  /** Whether a folded word is one of them, in this case or in one that headings and sentences give it. */
  has(word: string): boolean;
  /** Whether a word of the vocabulary has these letters, whatever their case. */
  hasLetters(word: string): boolean;
  /** The words as they were given. */
  readonly words: readonly string[];
}

/**
 * Makes a vocabulary, case-aware: `deepfake` is also right as `Deepfake` and
 * `DEEPFAKE`; `GitHub` only as itself and `GITHUB`.
 */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const exact = new Set(words);
  const letters = new Set<string>();
  const capitals = new Set<string>();
  for (const word of exact) {
    letters.add(word.toLowerCase());
    capitals.add(word.toUpperCase());
  }
  return {
    words: [...exact],
    has(word) {
      if (exact.has(word)) return true;
      const wordCase = caseOf(word);
      if (wordCase === "capitalised") return exact.has(word.toLowerCase());
      return wordCase === "capitals" && capitals.has(word);
    },
    hasLetters: (word) => letters.has(word.toLowerCase()),
  };
}
