import { CURRENCY, DIGIT } from "../features.ts";
import { isWordAt, matches, wordBefore } from "../reading.ts";
import { numeralWords, numeralValue } from "../numerals.ts";
import type { CoherenceRule, Mention } from "../rule.ts";

const space = "[ \\u00a0\\u202f]";
const amounts = new RegExp(
  `(\\d+(?:${space}\\d{3})*(?:,\\d+)?)${space}?(?:(M|Mds?)€|(€)|(millions?|milliards?)${space}d[’']euros|(euros?))(?![\\p{L}\\p{M}\\p{N}_/])|(${numeralWords})${space}€`,
  "giu",
);

/**
 * One way of writing euros in the running text: the first one; « millions
 * d'euros » rather than `M€` where both are; never a number in letters with `€`.
 */
export const monnaieLettres: CoherenceRule = {
  id: "monnaie-lettres",
  mode: "suggestion",
  severity: "info",
  message: "Une seule façon d’écrire les euros dans le texte courant.",
  source: "Usage de la presse",
  needs: CURRENCY | DIGIT,
  mentions: ({ kind, text }) => {
    if (kind !== "paragraph" || !(text.includes("€") || text.includes("euro"))) return [];
    return matches(amounts, text).flatMap(({ 0: word, 2: short, 3: symbol, 4: long, 6: letters, index }): readonly Mention[] => {
      // The end of a number whose groups are not apart: « 1,000,000 euros ».
      if (isWordAt(text, index - 1) || /\d[.,'’]$/.test(text.slice(Math.max(0, index - 2), index))) return [];
      if (letters !== undefined && /\d$/.test(wordBefore(text, index))) return [];
      const key = letters !== undefined ? "lettres" : short !== undefined ? "M€" : long !== undefined ? "millions" : symbol !== undefined ? "€" : "euros";
      return [{ from: index, to: index + word.length, word, key }];
    });
  },
  judge: (mentions, spaces) => {
    const first = mentions.find(({ key }) => key === "€" || key === "euros")?.key;
    const hasLong = mentions.some(({ key }) => key === "millions");
    return mentions.map(({ word, key }) => {
      const number = /^\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?/.exec(word)?.[0] ?? "";
      if (key === "lettres") {
        const name = word.replace(new RegExp(`${space}€$`), "");
        const value = numeralValue(name) ?? 0;
        return [`${name} euro${value > 1 ? "s" : ""}`, `${value}${spaces.bond}€`];
      }
      if (key === "M€") {
        const scale = /Mds?€$/.test(word) ? "milliard" : "million";
        return hasLong ? [`${number} ${scale}${atLeastTwo(number) ? "s" : ""} d’euros`] : null;
      }
      if (key === "millions" || key === first) return null;
      return [key === "euros" ? `${number}${spaces.bond}€` : `${number} euro${atLeastTwo(number) ? "s" : ""}`];
    });
  },
  corrects: [
    ["Le prix passe à 499⍽€, puis à 450 euros plus bas.", "Le prix passe à 499⍽€, puis à 450⍽€ plus bas."],
    ["Un budget de 3⍽M€, soit 3 millions d’euros.", "Un budget de 3 millions d’euros, soit 3 millions d’euros."],
    ["Deux € de plus par mois.", "Deux euros de plus par mois."],
    ["À 60 euros.\n\nÀ 12⍽€.", "À 60 euros.\n\nÀ 12 euros."],
  ],
  leaves: ["Un budget de 3 millions d’euros.", "499⍽€, puis 450⍽€", "L’euro recule.", "- 3⍽M€"],
};

/** French has a plural from two on. */
function atLeastTwo(number: string): boolean {
  return Number(number.replace(/[ \u00a0\u202f]/g, "").replace(",", ".")) >= 2;
}
