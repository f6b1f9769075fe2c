import { dayNames, monthNames, months } from "../calendar.ts";
import { DIGIT } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const space = "[ \\u00a0\\u202f]";
const dates = new RegExp(
  `(?:(${dayNames.join("|")})${space})?(1er|\\d{1,2})${space}(${months})(?:${space}((?:19|20)\\d\\d))?(?![\\p{L}\\p{M}\\p{N}_-])`,
  "giu",
);

/** A day that does not exist, or that is not that day of the week. */
export const dateValidite: Rule = {
  id: "date-validite",
  mode: "signalement",
  severity: "avertissement",
  message: "Cette date n’existe pas, ou ce n’est pas ce jour-là.",
  source: "Calendrier grégorien",
  needs: DIGIT,
  find: ({ text }) =>
    matches(dates, text).flatMap(({ 0: match, 1: weekday, 2: day = "", 3: month = "", 4: year, index }) => {
      if (isWordAt(text, index - 1) || text.charAt(index - 1) === ".") return [];
      const end = index + match.length;
      const number = day === "1er" ? 1 : Number(day);
      const monthIndex = monthNames.indexOf(month.toLowerCase());
      const date = new Date(Date.UTC(year === undefined ? 2000 : Number(year), monthIndex, number));
      if (number === 0 || date.getUTCMonth() !== monthIndex) return [proposal(index, end)];
      if (weekday === undefined || year === undefined) return [];
      const right = dayNames[date.getUTCDay()] ?? "";
      return right === weekday.toLowerCase() ? [] : [proposal(index, index + weekday.length, right)];
    }),
  corrects: [["Le lundi 3 mars 2026.", "Le mardi 3 mars 2026."]],
  points: [
    ["Le 31 avril, tout change.", "31 avril"],
    ["Le 29 février 2025.", "29 février 2025"],
    ["Le 30 février.", "30 février"],
  ],
  leaves: ["Le 31 mars.", "Le 29 février 2024.", "Le mardi 3 mars 2026.", "Le mardi 3 mars."],
};
