/** Composed letters with decomposed ones, and everything that is written with one hyphen or apostrophe here. */
const unusual = /[\u00ad\u02bc\u0300-\u036f\u2010\u2011\u2018\u2019\u200b-\u200d\u2060\ufb00-\ufb06]/;

/**
 * A word as the dictionary writes it: composed letters (NFC), ' for any
 * apostrophe, - for any hyphen, `ﬁ` undone, soft hyphens and joiners dropped.
 * Does by itself, once per word, what the dictionary's ICONV table asks for.
 *
 *     l’e + ◌́ + cole   →   l'école
 */
export function foldWord(word: string): string {
  if (!unusual.test(word)) return word;
  return word
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, "")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .normalize("NFC");
}

/** The letters without accents, cedilla or ligature, small: « Œuvre » → `oeuvre`. */
export function bareWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

/** How the letters of a word are cased: `l’IA` has no single answer and is `mixed`. */
export type WordCase = "small" | "capitalised" | "capitals" | "mixed";

/** Case of a folded word. One capital letter alone counts as `capitalised`. */
export function caseOf(word: string): WordCase {
  const small = word.toLowerCase();
  if (word === small) return "small";
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  if (first + small.slice(first.length) === word) return "capitalised";
  return word === word.toUpperCase() ? "capitals" : "mixed";
}
