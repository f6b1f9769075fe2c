import { DIGIT } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const seconds = /2nd(e?)(s?)(?![\p{L}\p{M}\p{N}_-])/gu;
const school = /(?:élèves?|classes?|profs?|professeure?s?|lycéenn?e?s?|niveau|programme) de[ \u00a0\u202f]$|(?:^|[ \u00a0\u202f])en[ \u00a0\u202f]$/u;

/** `2d` and `2de`; the form of French schools is tolerated. */
export const ordinalSecond: Rule = {
  id: "ordinal-second",
  mode: "suggestion",
  severity: "info",
  message: "«⍽Second⍽» s’abrège en 2d, «⍽seconde⍽» en 2de.",
  source: "Imprimerie nationale, p.⍽6",
  needs: DIGIT,
  find: ({ text }) =>
    matches(seconds, text).flatMap(({ 0: match, 1: feminine, 2: plural, index }) => {
      const isSchool = feminine === "e" && school.test(text.slice(Math.max(0, index - 24), index));
      if (isWordAt(text, index - 1) || isSchool) return [];
      return [proposal(index, index + match.length, `2d${feminine}${plural}`)];
    }),
  corrects: [
    ["La 2nde main progresse.", "La 2de main progresse."],
    ["Le 2nd essai échoue.", "Le 2d essai échoue."],
    ["Les 2nds rôles.", "Les 2ds rôles."],
  ],
  leaves: ["La 2e version.", "Un élève de 2nde apprend Python.", "`2nd`"],
};
