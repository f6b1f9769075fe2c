import { caseOf } from "./fold.ts";

const wrongOrdinal = /^(?:\d+|[IVXLCDM]+)(?:i?[èe]mes?|i[éê]mes?|i?[èe]res?)$/;
const firstOrdinal = /^(?:1|I)(?:er|re)s?$/;
const romanNumeral =
  /^(?=[IVXLCDM])M{0,4}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})(?:es?|ᵉˢ?|nde?s?)?$/;
const acronym = /^[\p{Lu}\p{N}]{2,6}s?$/u;
const camelCase = /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u;

/**
 * Whether a folded word is an ordinal badly written: « 2ème », « 1ère »,
 * « XXIème » for 2e, 1re, XXIe (Lexique des règles typographiques de
 * l’Imprimerie nationale).
 */
export function isWrongOrdinal(word: string): boolean {
  return wrongOrdinal.test(word) && !firstOrdinal.test(word);
}

/** Whether a folded word is a number of some sort, which no dictionary lists: 20h30, 5G, H264, 10e, XXIe, 1re; or an abbreviation with its end above, nᵒ, Mᵐᵉ. */
export function isNumber(word: string): boolean {
  return /\p{N}|^\p{L}{1,2}[ᵃ-ᵛˡʳˢʷʸⁿ]+$/u.test(word) || firstOrdinal.test(word) || romanNumeral.test(word);
}

/** Whether a folded word is one letter, with or without the mark of a plural. */
export function isLetter(word: string): boolean {
  return word.length === 1;
}

/** Whether a folded word can be an acronym: two to six capitals. */
export function isAcronym(word: string): boolean {
  return acronym.test(word);
}

/** Whether capitals stand inside a folded word, as in names of products and programs: `YouTube`, `getItem`. */
export function isCamelCase(word: string): boolean {
  return caseOf(word) === "mixed" && camelCase.test(word);
}

/**
 * Whether a folded word is a name with dots: `Node.js`, `index.html`, `U.S.A`.
 * « fin.Le », where the space after a full stop is missing, is not one.
 */
export function isDottedName(word: string): boolean {
  return word.includes(".") && !/\p{Ll}\.\p{Lu}\p{Ll}*$/u.test(word);
}
