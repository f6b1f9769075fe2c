import { nextWord } from "./word-bounds.ts";

/** A word of a text as it is searched: folded, and where it stands (UTF-16, half-open). */
export interface Word {
  /** Small letters and digits without accent, ligature, elision or apostrophe; never empty. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a text, in order, folded so that accents, case, ligatures,
 * elisions, apostrophes, hyphens and no-break spaces don't matter.
 *
 *     L’École, c’est 12¦000 œuvres        (¦ U+202F)
 *       ^---^    ^-^ ^----^ ^----^
 *       ecole    est 12000  oeuvres
 */
export function wordsOf(text: string): Word[] {
  return [...eachWord(text)];
}

/** The same words, one by one: whoever has found what it looked for reads no further. */
export function* eachWord(text: string): Generator<Word, undefined> {
  for (let word = wordAfter(text, 0); word !== null; word = wordAfter(text, word.to)) yield word;
}

/** The first word of a text from `at` on, which is its beginning or the end of a word; `null` after the last. */
export function wordAfter(text: string, at: number): Word | null {
  for (let bounds = nextWord(text, at); bounds !== null; bounds = nextWord(text, bounds[1])) {
    const [from, to] = bounds;
    const { folded, elided: skipped } = foldedWord(text.slice(from, to));
    if (folded !== "") return { folded, from: from + skipped, to };
  }
  return null;
}

/** The text that is indexed: folded words with one space between them. */
export function foldedText(text: string): string {
  let all = "";
  for (let bounds = nextWord(text, 0); bounds !== null; bounds = nextWord(text, bounds[1])) {
    const { folded } = foldedWord(text.slice(bounds[0], bounds[1]));
    if (folded !== "") all += all === "" ? folded : ` ${folded}`;
  }
  return all;
}

/** Whether a word can stand before another with an apostrophe: « l », « qu »… */
export function isElision(folded: string): boolean {
  return elided.test(folded);
}

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/;
const elision = /^([cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’‘ʼ′´`]/iu;

/** Longer words are no words: an encoded picture, a key. */
const maxLength = 100;

/** A word as it is searched, and the length of the elision that it began with. */
interface Folded {
  readonly folded: string;
  readonly elided: number;
}

/** Folding is asked of the same words again and again: the latest are kept. */
const known = new Map<string, Folded>();

function foldedWord(word: string): Folded {
  const before = known.get(word);
  if (before !== undefined) return before;
  const start = elision.exec(word)?.[0].length ?? 0;
  const found = { folded: fold(word.slice(start, start + 4 * maxLength)), elided: start };
  if (known.size >= 50_000) known.clear();
  if (word.length <= maxLength) known.set(word, found);
  return found;
}

const strokes: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ð: "d", ł: "l", ħ: "h", ı: "i", þ: "th" };

function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words are made of plain letters.
  if (/^[a-z0-9]+$/.test(lower)) return lower.slice(0, maxLength);
  const bare = lower.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}\p{Co}]+/gu, "");
  const plain = bare.replace(/[œæßøđðłħıþ]/g, (letter) => strokes[letter] ?? letter);
  return plain.length <= maxLength ? plain : plain.slice(0, maxLength).replace(/[\ud800-\udbff]$/, "");
}
