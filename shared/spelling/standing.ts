import { isElisionRight, splitElision } from "./elision.ts";
import { bareWord, caseOf, foldWord } from "./fold.ts";
import { labelOf } from "./graph.ts";
import { frequencyOf, type Lexicon } from "./lexicon.ts";
import { nearWords } from "./near.ts";
import { isCamelCase, isNumber } from "./skips.ts";
import { techLabels } from "./tech.ts";
import { accentTwins } from "./twins.ts";
import type { Verdict } from "./verdict.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * What a word is by itself, as a sum of the bits below; what stands around it
 * decides the rest (`judge.ts`). 0 is a wrong word that nothing excuses.
 */
export type Standing = number;

export const standings = {
  /** In the dictionary, a vocabulary, or shaped like a number, an acronym, a name. */
  right: 1,
  /** Of the orthography that was not chosen; the one suggestion is the other form. */
  otherOrthography: 2,
  /** In nobody's list, and a name where names have their capital. */
  name: 4,
  /** In nobody's list, and like nothing that is. */
  fresh: 8,
  /** An English word. */
  english: 16,
} as const;

/** Says what a word is, the word as `wordsIn` gives it. */
export type StandingOf = (word: string) => Standing;

/** How near a name one of the watched names must be to be what was meant: one slip, and the capital. */
const watchedReach = 100;
/** How near a French word must be for a word to be a slip rather than a new word: one accent, twin or letter. */
const slipReach = 75;
/** Work of one search: about a millisecond. */
const effort = () => ({ cells: 60_000 });

const englishEnding = /n't$|'(?:s|re|ve|ll|d|m)$/;

/** Makes the standing of words over the verdict on them. */
export function createStanding(
  lexicon: Lexicon,
  isRight: Verdict,
  vocabularies: readonly Vocabulary[],
  otherForms: (word: string) => readonly string[],
): StandingOf {
  const isKnown = (word: string) => vocabularies.some((vocabulary) => vocabulary.hasLetters(word));

  const isEnglish = (word: string): boolean =>
    word
      .toLowerCase()
      .replace(englishEnding, "")
      .split("-")
      .every((part) => labelOf(lexicon.english, part) > 0);

  /** Whether a word is like no usual word of the dictionary and no watched name. */
  const isFresh = (word: string): boolean => {
    const small = word.toLowerCase();
    if (small.length < 4 || isKnown(small)) return false;
    return (
      !nearWords(lexicon.words, small, slipReach, effort()).some((near) => frequencyOf(lexicon, near.word) > 0) &&
      !isNearWatched(small)
    );
  };

  const isNearWatched = (small: string): boolean =>
    small.length > 4 &&
    nearWords(lexicon.tech, small, watchedReach, effort()).some(
      ({ word, label }) => label === techLabels.watched && !small.startsWith(word.toLowerCase()),
    );

  /** A common word without its accents: « Etat », « Economie », « Developpement », but not « Gere », who is an actor. */
  const isUnaccented = (small: string): boolean =>
    accentTwins(lexicon.words, bareWord(small)).some((twin) => {
      if (twin === small || twin !== twin.toLowerCase()) return false;
      const frequency = frequencyOf(lexicon, twin);
      return frequency > 1 && (twin.charAt(0) !== small.charAt(0) || (small.length > 5 && frequency > 2));
    });

  const isNamePart = (part: string): boolean => {
    const small = part.toLowerCase();
    if (part.charAt(0) === small.charAt(0) || isKnown(part) || isUnaccented(small)) return false;
    if (caseOf(part) === "capitals" && !isFresh(part)) return false;
    return !isNearWatched(small);
  };

  const isName = (word: string): boolean =>
    word.split(/[-.&']/).every((part) => part === "" || isRight(part) || isNamePart(part));

  return (written) => {
    const word = foldWord(written);
    const english = isEnglish(word) ? standings.english : 0;
    if (isRight(written)) {
      const isShape = caseOf(word) === "mixed" && isCamelCase(word) && !isNumber(word) && !isKnown(word);
      return standings.right + english + (isShape && labelOf(lexicon.words, word) === 0 ? standings.name : 0);
    }
    if (otherForms(word).length > 0) return standings.otherOrthography + english;
    const elided = splitElision(word);
    if (elided !== null && !isElisionRight(elided)) return english;
    const rest = elided?.rest ?? word;
    return english + (isName(rest) ? standings.name : 0) + (isFresh(rest) ? standings.fresh : 0);
  };
}

/** Whether a standing has one of the bits of `standings`. */
export function has(standing: Standing, name: keyof typeof standings): boolean {
  return (standing & standings[name]) !== 0;
}
