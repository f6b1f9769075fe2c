import { months } from "../calendar.ts";
import { DIGIT } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const dates = new RegExp(
  `(1er|[12]\\d|3[01]|[1-9])[ \\u2009](?:${months}|aout|fevrier|decembre)(?![\\p{L}\\p{M}\\p{N}_-])`,
  "giu",
);

/** A no-break space between the day and the month; none before the year. */
export const espaceDate: Rule = {
  id: "espace-date",
  mode: "auto",
  severity: "info",
  message: "Espace insécable attendue entre le quantième et le mois.",
  source: "Imprimerie nationale",
  needs: DIGIT,
  find: ({ text }, spaces) =>
    matches(dates, text).flatMap(({ 1: day = "", index }) => {
      const before = text.charAt(index - 1);
      if (isWordAt(text, index - 1) || ((before === "." || before === ",") && isWordAt(text, index - 2))) return [];
      const at = index + day.length;
      return [correction(at, at + 1, spaces.bond)];
    }),
  corrects: [
    ["le 1er février 2025", "le 1er⍽février 2025"],
    ["Du 3 au 5 juin, le 14 Juillet", "Du 3 au 5⍽juin, le 14⍽Juillet"],
    ["le 1<sup>er</sup> avril", "le 1<sup>er</sup>⍽avril"],
  ],
  leaves: ["2025-02-01", "24.04 avril", "12⍽mars", "Le lot 1 mars-avril.", "32 mai"],
};
