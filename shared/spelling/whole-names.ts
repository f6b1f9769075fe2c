import type { Reading } from "./block-reading.ts";
import { englishTools } from "./english.ts";
import { has, type StandingOf } from "./standing.ts";
import type { Word } from "./words.ts";

/**
 * Whether a word is excused by the name of several words that it is part of,
 * which its own letters or place would not do:
 *
 *     HTC Desire, Xbox Series X     French but for its accent, beside something English or a reference
 *         ^^^^^^       ^^^^^^
 *     Candy Crush, Pocophone F1     at the head of a sentence, before another capital or a reference
 *     ^^^^^        ^^^^^^^^^
 *     Circle to Search              a small word between two capitals
 *            ^^
 */
export function isInWholeName(reading: Reading, index: number, standingOf: StandingOf): boolean {
  const { words } = reading;
  const word = words[index];
  if (word === undefined) return false;
  const before = neighbour(reading, index, -1);
  const after = neighbour(reading, index, 1);
  if (englishTools.has(word.text)) return isBetweenCapitals(reading, index, standingOf);
  if (!startsWithCapital(word)) return false;
  const standing = standingOf(word.text);
  const isEnglish = has(standing, "english");
  if (has(standing, "name")) {
    // A slip at the head of a sentence can stand before a name that everybody knows: « Malgrés Google ».
    if (after === null || !(isEnglish || has(standing, "fresh"))) return false;
    return isReference(after) || (isEnglish && (startsWithCapital(after) || isEnglishTool(after, standingOf))) || has(standingOf(after.text), "name");
  }
  const isForeign = (other: Word | null) =>
    other !== null && (isReference(other) || isEnglishName(other, standingOf) || isEnglishTool(other, standingOf));
  // « Xbox Series »: a brand before; after, it could be a person: « le President Macron ».
  return isEnglish && (isForeign(before) || isForeign(after) || (before !== null && isBrand(before, standingOf)));
}

/** Whether the nearest words that are no tools, on both sides, are capitals of English or in nobody's list: « Lord of the Rings ». */
function isBetweenCapitals(reading: Reading, index: number, standingOf: StandingOf): boolean {
  const isEnd = (step: -1 | 1): boolean => {
    let at = index;
    for (let other = neighbour(reading, at, step); other !== null; other = neighbour(reading, at, step)) {
      if (!englishTools.has(other.text)) return startsWithCapital(other) && (isReference(other) || isBrand(other, standingOf) || isEnglishName(other, standingOf) || has(standingOf(other.text), "name"));
      at += step;
    }
    return false;
  };
  return isEnd(-1) && isEnd(1);
}

/** The word beside one, when nothing but a space stands between. */
function neighbour({ words, prose }: Reading, index: number, step: -1 | 1): Word | null {
  const [word, other] = [words[index], words[index + step]];
  if (word === undefined || other === undefined) return null;
  const [first, second] = step < 0 ? [other, word] : [word, other];
  return /^[ \u00a0\u202f]$/.test(prose.slice(first.to, second.from)) ? other : null;
}

function startsWithCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

/** `HTC`, `F1`, `12`, `X`: acronyms and numbers of models. */
function isReference({ text }: Word): boolean {
  return /^(?:\p{Lu}{2,6}|\p{Lu}|[\p{Lu}\p{Ll}]*\p{N}[\p{L}\p{N}]*)$/u.test(text);
}

/** « of », « the »: small words that French does not have. */
function isEnglishTool({ text }: Word, standingOf: StandingOf): boolean {
  return englishTools.has(text) && !has(standingOf(text), "right");
}

/** A known name that is no French word in small letters: « Xbox », « Netflix ». */
function isBrand({ text }: Word, standingOf: StandingOf): boolean {
  return /^\p{Lu}\p{L}/u.test(text) && has(standingOf(text), "right") && !has(standingOf(text.toLowerCase()), "right");
}

/** A capital on a word of English that French lacks, or spells with other letters: « Catalyst », « Events ». */
function isEnglishName({ text }: Word, standingOf: StandingOf): boolean {
  return /^\p{Lu}/u.test(text) && has(standingOf(text), "english") && !has(standingOf(text.toLowerCase()), "right");
}
