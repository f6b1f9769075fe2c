import { REPEATED_MARK } from "../features.ts";
import { isDigitAt, isLetterAt, isSpace, matches, reachesUrl } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const dots = /\.{3,}/g;

/**
 * Exactly three points become `…`, except before a word or a slash, unless a
 * quotation opens just before.
 *
 *     Bon... [...] « ...mais    ...args  ../..  Sommaire ....... 12
 *        ^^^  ^^^    ^^^
 */
export const pointsSuspension: Rule = {
  id: "points-suspension",
  mode: "auto",
  severity: "avertissement",
  message: "Points de suspension attendus⍽: un seul caractère (…).",
  source: "Grammalecte¦; JoliTypo",
  needs: REPEATED_MARK,
  find: (passage) => {
    const { text } = passage;
    return matches(dots, text).flatMap(({ 0: run, index }) => {
      if (run.length !== 3 || reachesUrl(text, index)) return [];
      if (index === 0 && !passage.opensAt(0)) return [];
      if (index > 0 && "/\\".includes(text.charAt(index - 1))) return [];
      const next = index + 3;
      const isPath = text.charAt(next) === "/" || isDigitAt(text, next);
      if (isPath || (isLetterAt(text, next) && !opensQuote(text, index))) return [];
      return [correction(index, next, "…")];
    });
  },
  corrects: [
    ["Bon... Patience... le correctif", "Bon… Patience… le correctif"],
    ["« [...] la » et (...)", "« […] la » et (…)"],
    ["**Bientôt...** une batterie, ... et", "**Bientôt…** une batterie, … et"],
    ["« ...mais rien »", "« …mais rien »"],
    ["[...](https://exemple.org/suite)", "[…](https://exemple.org/suite)"],
  ],
  leaves: ["L’opérateur ...args étale", "../..", "Sommaire ....... 12", "f(...args)", "`Chargement...`", "Attends.. non"],
};

function opensQuote(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && isSpace(text.charCodeAt(i - 1))) i--;
  return i > 0 && "«“\"".includes(text.charAt(i - 1));
}
