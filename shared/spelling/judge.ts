import type { ArticleNames, Seen } from "./article-names.ts";
import { nameKey } from "./article-names.ts";
import type { Reading } from "./block-reading.ts";
import { englishPassages, isEnglishItalic, type Stretch } from "./english.ts";
import { caseOf } from "./fold.ts";
import { has, type Standing } from "./standing.ts";
import { isInWholeName } from "./whole-names.ts";
import type { Word } from "./words.ts";

/** What is wrong with a word where it stands. */
export interface Judgement {
  readonly word: Word;
  /** The name of the article that was meant; `null` when the word is simply unknown, or of the other orthography. */
  readonly meant: string | null;
  readonly standing: Standing;
}

/** What a reading of words depends on besides the text. */
export interface Bench {
  readonly standingOf: (word: string) => Standing;
  readonly names: ArticleNames;
  /** Whether capitals inside a sentence make names of unknown words. */
  readonly capitalsAreNames: boolean;
  /** Whether the writer has said that a word is right. */
  readonly isOwn: (word: string) => boolean;
}

/** The words of a reading that are wrong there, in order. */
export function judgementsOf(reading: Reading, bench: Bench): readonly Judgement[] {
  const { standingOf } = bench;
  const found: Judgement[] = [];
  let foreign: readonly Stretch[] | undefined;
  for (const [index, word] of reading.words.entries()) {
    const standing = standingOf(word.text);
    const isRight = has(standing, "right");
    if ((isRight && !has(standing, "name")) || bench.isOwn(word.text)) continue;
    if (isAbbreviated(reading.prose, word)) continue;
    const key = nameKey(word.text);
    if (bench.names.isTrusted(key)) continue;
    foreign ??= foreignIn(reading, standingOf);
    if (foreign.some(({ from, to }) => from <= word.from && word.to <= to)) continue;
    const meant = bench.names.meantBy(key);
    if (meant === null && (isRight || (bench.capitalsAreNames && isName(reading, index, bench)))) continue;
    found.push({ word, meant, standing });
  }
  return found;
}

/** The words of a reading that nobody lists, counted. */
export function seenIn(reading: Reading, standingOf: Bench["standingOf"]): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const word of reading.words) {
    const standing = standingOf(word.text);
    if (!has(standing, "name") && !has(standing, "fresh")) continue;
    const key = nameKey(word.text);
    const before = seen.get(key);
    const asName = isNameThere(reading, word, standing) ? 1 : 0;
    seen.set(key, {
      times: (before?.times ?? 0) + 1,
      asName: (before?.asName ?? 0) + asName,
      fresh: has(standing, "fresh"),
    });
  }
  return seen;
}

/** Words cut short that only their full stop excuses: « dim. 3 mai », « 3e trim. ». */
const abbreviations: ReadonlySet<string> = new Set(
  "adj apr arr bd coll dép dim dir juill lun mar moy nb qté réc rédac réf sam sem ste suiv trim ven".split(" "),
);

function isAbbreviated(prose: string, { text, to }: Word): boolean {
  return prose.charAt(to) === "." && abbreviations.has(text.toLowerCase());
}

/** Whether where a word stands makes a name of it: its capital, the words beside it, or the article that has it as a name elsewhere. */
function isName(reading: Reading, index: number, { standingOf, names }: Bench): boolean {
  const word = reading.words[index];
  if (word === undefined) return false;
  return (
    isNameThere(reading, word, standingOf(word.text)) ||
    names.isSeenAsName(nameKey(word.text)) ||
    isInWholeName(reading, index, standingOf)
  );
}

/** Whether a word has the capital of a name: inside a sentence, or inside the word. */
function isNameThere({ startsSentence }: Reading, word: Word, standing: Standing): boolean {
  if (!has(standing, "name")) return false;
  const elided = nameKey(word.text);
  // « L’Express » keeps the capital that a sentence does not give.
  const isElided = elided.length < word.text.length && elided.charAt(0) !== elided.charAt(0).toLowerCase();
  return isElided || caseOf(elided) === "mixed" || !startsSentence(word.from);
}

/** English passages, and English in italics. */
function foreignIn(reading: Reading, standingOf: Bench["standingOf"]): readonly Stretch[] {
  const inItalics = reading.italics().filter(({ from, to }) =>
    isEnglishItalic(
      reading.words.filter((word) => from <= word.from && word.to <= to),
      standingOf,
    ),
  );
  return [...englishPassages(reading.words, standingOf, reading.prose), ...inItalics];
}
