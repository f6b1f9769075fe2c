import { months } from "../calendar.ts";
import { DIGIT } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const first = new RegExp(`1[ \\u00a0\\u202f](${months})(?![\\p{L}\\p{M}\\p{N}_-])`, "giu");

/** The first of the month is an ordinal. */
export const datePremier: Rule = {
  id: "date-premier",
  mode: "suggestion",
  severity: "avertissement",
  message: "Le premier du mois s’écrit «⍽1er⍽».",
  source: "Imprimerie nationale¦; Académie française",
  needs: DIGIT,
  find: ({ text }, spaces) =>
    matches(first, text).flatMap(({ 0: match, 1: month = "", index }) => {
      const before = text.charAt(index - 1);
      if (isWordAt(text, index - 1) || (before !== "" && ".,-/".includes(before))) return [];
      return [proposal(index, index + match.length, `1er${spaces.bond}${month}`)];
    }),
  corrects: [
    ["Le 1 janvier 2026.", "Le 1er⍽janvier 2026."],
    ["Dès le 1⍽mars.", "Dès le 1er⍽mars."],
    ["Avant le 1 septembre", "Avant le 1er⍽septembre"],
  ],
  leaves: ["Le 11⍽janvier 2026.", "Le 1er⍽mars.", "Le lot 1 mars-avril."],
};
