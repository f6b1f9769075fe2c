/** Words that English cannot do without and French does not have. */
const english: ReadonlySet<string> = new Set(
  "the of and is are was were be been with for from that this these those it its you your we our they their has have had will would can could should not by at which who what when how but or as in an to".split(" "),
);

/** Words that French cannot do without and English does not have. */
const french: ReadonlySet<string> = new Set(
  "le la les de des du un une et est sont dans pour par sur avec qui que ne pas au aux ce cette ces il elle ils elles nous vous se son sa ses leur leurs plus mais ou où donc en à d l qu s n c j".split(" "),
);

/**
 * Whether a sentence, folded, is English: it has at least three of the words
 * that English cannot do without, and more of them than of the French ones.
 */
export function isEnglish(sentence: string): boolean {
  let score = 0;
  let found = 0;
  for (const word of sentence.match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (english.has(word)) {
      score++;
      found++;
    } else if (french.has(word)) score--;
  }
  return found >= 3 && score > 0;
}
