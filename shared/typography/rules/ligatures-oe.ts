import { ANY } from "../features.ts";
import { isLetterAt, isWordAt, matches } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const pairs = /o[eE]|O[eE]/g;

/** Whole words, lower case, NFC. */
const words =
  /^(?:oeuvr\p{L}*|manoeuvr\p{L}*|désoeuvr\p{L}*|(?:contre)?coeurs?|écoeur\p{L}*|rancoeurs?|choeurs?|noeuds?|oeils?|oeill\p{L}*|oeufs?|boeufs?|(?:con|demi)?soeurs?|voeux?|moeurs|foetus|foetale?s?|foetaux|oed[eè]m\p{L}*|oesoph\p{L}*|oestr\p{L}*|oenolog\p{L}*|oecum[eé]n\p{L}*)$/u;

/**
 * œ in the words that take it, in no other.
 *
 *     coeur, noeud, main-d'oeuvre    coefficient, moelle, Phoenix
 *      ^^     ^^           ^^
 */
export const ligaturesOe: Rule = {
  id: "ligatures-oe",
  mode: "auto",
  severity: "erreur",
  message: "Ligature attendue (œ).",
  source: "Imprimerie nationale",
  needs: ANY,
  find({ text }) {
    if (!/oe/i.test(text)) return [];
    return matches(pairs, text).flatMap(({ 0: pair, index }) => {
      if (pair === "oE") return [];
      let start = index;
      while (isLetterAt(text, start - 1)) start--;
      let end = index + 2;
      while (isLetterAt(text, end)) end++;
      if (isWordAt(text, start - 1) || isWordAt(text, end) || isName(text, start, end)) return [];
      if (!words.test(text.slice(start, end).toLowerCase().normalize("NFC"))) return [];
      return [correction(index, index + 2, pair === "oe" ? "œ" : "Œ")];
    });
  },
  corrects: [
    ["Le coeur et le noeud", "Le cœur et le nœud"],
    ["Une oeuvre, une main-d’oeuvre, désoeuvrés", "Une œuvre, une main-d’œuvre, désœuvrés"],
    ["Oeuvre libre, COEUR DE RÉSEAU, des voeux", "Œuvre libre, CŒUR DE RÉSEAU, des vœux"],
  ],
  leaves: ["coefficient, moelle, coexister", "Phoenix et Joe", "`coeur-utils`", "www.coeur-de-reseau.fr", "Le cœur"],
};

/** Part of a file name or of an address. */
function isName(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  return (before !== "" && "./@\\".includes(before)) || (text.charAt(end) === "." && isWordAt(text, end + 1));
}
