/**
 * Written syllables of a French word, as Kandel and Moles count them: groups of
 * vowels, less the silent e. A sigle has one for each letter (three for W), a
 * number two. Within 5 % of a count by ear.
 *
 *     cré-a-tion   or-di-na-teur   au-jourd’hui
 */
export function syllablesOf(word: string): number {
  if (/^[\d\s.,\u00a0\u202f]+$/u.test(word) || word === "\ufffc" || word === "\ufdd0") return 2;
  const letters = word.replace(/[^\p{L}\p{M}]/gu, "");
  if (letters.length > 1 && letters.length <= longestSigle && letters === letters.toUpperCase()) {
    return Array.from(letters).reduce((sum, letter) => sum + (letter === "W" ? 3 : 1), 0);
  }
  return word.toLowerCase().normalize("NFC").split(/['’-]/u).reduce((sum, part) => sum + ofPart(part), 0);
}

const longestSigle = 5;
const vowels = /[aeiouyàâäéèêëîïôöùûüœæ]+/gu;

function ofPart(part: string): number {
  if (part === "") return 0;
  const plain = part
    // « qu », « gu »: the u is silent before a vowel; a y between vowels parts them.
    .replace(/([qg])u(?=[eiyéèêaoà])/gu, "$1")
    .replace(/(?<=[aeiouéè])y(?=[aeiouéè])/gu, " ")
    // « ré-el », « cré-a-tion », « aé-rien », « na-ïf », but « donnée ».
    .replace(/é(?=[aiouéèêàâ]|e(?!s?$))/gu, "é ")
    .replace(/(?<=[aou])é/gu, " é")
    .replace(/(?<=[aeiou])(?=[ëïöü])/gu, " ");
  const count = plain.match(vowels)?.length ?? 0;
  const isSilent = /[^aeiouyàâäéèêëîïôöùûüœæ ]es?$/u.test(plain);
  return Math.max(1, isSilent ? count - 1 : count);
}
