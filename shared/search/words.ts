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
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    const folded = foldedWord(found);
    if (folded !== "") yield { folded, from: index + elisionLength(found), to: index + found.length };
  }
}

/** The text that is indexed: folded words with one space between them. */
export function foldedText(text: string): string {
  let folded = "";
  for (const [found] of text.matchAll(wordPattern)) {
    const word = foldedWord(found);
    if (word !== "") folded += folded === "" ? word : ` ${word}`;
  }
  return folded;
}

/** Whether a word can stand before another with an apostrophe: « l », « qu »… */
export function isElision(folded: string): boolean {
  return elided.test(folded);
}

/** What can stand inside a word without being seen: soft hyphen, joiners, zero-width spaces. */
const hidden = "\\u00ad\\u200b-\\u200d\\u2060\\ufeff";
const apostrophes = "'’‘ʼ′´`";
const letters = `[\\p{L}\\p{N}\\p{Co}][\\p{L}\\p{N}\\p{M}\\p{Co}${hidden}]*`;
const thousands = "(?<![\\p{L}\\p{N}])\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+(?![\\p{L}\\p{N}])";
const wordPattern = new RegExp(`${thousands}|${letters}(?:[${apostrophes}]${letters})*`, "gu");

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/;
const elision = new RegExp(`^([cdjlmnst]|(?:jus|lors|puis|quoi)?qu)[${apostrophes}]`, "iu");

/** Longer words are no words: an encoded picture, a key. */
const maxLength = 100;

function elisionLength(word: string): number {
  return elision.exec(word)?.[0].length ?? 0;
}

/** Folding is asked of the same words again and again: the latest are kept. */
const known = new Map<string, string>();

function foldedWord(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const start = elisionLength(word);
  const folded = fold(word.slice(start, start + 4 * maxLength));
  if (known.size >= 50_000) known.clear();
  if (word.length <= maxLength) known.set(word, folded);
  return folded;
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
