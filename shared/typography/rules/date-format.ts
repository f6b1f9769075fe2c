import { monthNames } from "../calendar.ts";
import { DIGIT } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const numeric = /(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|[12]\d|3[01])\/((?:19|20)\d\d)/g;

/** A date in figures is read two ways: the month goes in letters. */
export const dateFormat: Rule = {
  id: "date-format",
  mode: "signalement",
  severity: "info",
  message: "Écrire le mois en lettres⍽: une date en chiffres se lit de deux façons.",
  source: "Imprimerie nationale",
  needs: DIGIT,
  find: ({ text }, spaces) =>
    matches(numeric, text).flatMap(({ 0: match, 1: a, 2: b, 3: year = "", index }) => {
      const end = index + match.length;
      if (isWordAt(text, index - 1) || text.charAt(index - 1) === "/" || isWordAt(text, end) || text.charAt(end) === "/") return [];
      const readings = [inLetters(Number(a), Number(b), year, spaces.bond), inLetters(Number(b), Number(a), year, spaces.bond)];
      return [proposal(index, end, ...new Set(readings.filter((reading) => reading !== null)))];
    }),
  corrects: [
    ["Le 01/02/2025, tout change.", "Le 1er⍽février 2025, tout change."],
    ["Le 14/07/2025.", "Le 14⍽juillet 2025."],
    ["Le 3/3/2025.", "Le 3⍽mars 2025."],
  ],
  leaves: ["2025-02-01", "24/7", "un score de 12/20"],
};

function inLetters(day: number, month: number, year: string, bond: string): string | null {
  const name = monthNames[month - 1];
  return name === undefined ? null : `${day === 1 ? "1er" : day}${bond}${name} ${year}`;
}
