import { dayNames, monthNames } from "../calendar.ts";
import { CAPITAL } from "../features.ts";
import { isCapitalAt, spacesBefore, wordAfter, wordBefore } from "../reading.ts";
import { beginsSentence } from "../sentences.ts";
import { proposal, type Rule } from "../rule.ts";

const names: ReadonlySet<string> = new Set(
  [...dayNames, ...monthNames, "été", "automne", "hiver", "printemps"].map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
);

const seasons: ReadonlySet<string> = new Set(["Été", "Automne", "Hiver", "Printemps"]);
/** Also first names, surnames or a planet: only a day or « en » tells the month. */
const doubtful: ReadonlySet<string> = new Set(["Mars", "Avril", "Mai", "Juin", "Août"]);
/** Dates that are the names of events. */
const events: ReadonlySet<string> = new Set(["14 Juillet", "11 Novembre", "8 Mai", "1er Mai", "18 Juin", "11 Septembre", "6 Juin", "4 Septembre"]);
const beforeMonth = /^(?:en|de|d|du|dès|depuis|début|fin|mi|courant|jusqu|au|à|mois|l|avant|après|cet|ce|pour|et|ou|entre|vers|un)$/i;

/**
 * Days, months and seasons take no capital in French.
 *
 *     ce Mardi, le 3 Mars    Lundi, …  Mars (planète)  André Juin  le 14 Juillet
 *        ^           ^
 */
export const joursMoisMinuscules: Rule = {
  id: "jours-mois-minuscules",
  mode: "suggestion",
  severity: "avertissement",
  message: "Les jours, les mois et les saisons prennent une minuscule.",
  source: "Imprimerie nationale",
  needs: CAPITAL,
  find: ({ text, capitalWords }) =>
    capitalWords.flatMap(({ word: name, from: index, to }) => {
      if (!names.has(name) || "./@-#".includes(text.charAt(index - 1) || " ") || text.charAt(to) === "-") return [];
      const before = wordBefore(text, index);
      const isMonth = !seasons.has(name) && !name.endsWith("di") && name !== "Dimanche";
      if (beginsSentence(text, index)) return [];
      const isAfterDay = /^(?:1er|\d{1,2})$/.test(before);
      if (isCapitalAt(before, 0) && !beginsSentence(text, index - before.length - 1)) return [];
      if (".&".includes(text.charAt(spacesBefore(text, index) - 1) || " ")) return [];
      const after = wordAfter(text, index + name.length);
      if (/^(?:saint|gras|noir)$/.test(after) && !isMonth) return [];
      if (isMonth && !isMonthHere(name, before, after, isAfterDay)) return [];
      if (seasons.has(name) && (!/^(?:en|cet|d|l|au|du)$/i.test(before) || isCapitalAt(after, 0) || after === "arabe")) return [];
      return [proposal(index, index + name.length, name.charAt(0).toLowerCase() + name.slice(1))];
    }),
  corrects: [
    ["La réunion de Mardi est annulée.", "La réunion de mardi est annulée."],
    ["Sortie prévue en Septembre.", "Sortie prévue en septembre."],
    ["Le 12⍽Mars, tout change.", "Le 12⍽mars, tout change."],
    ["fixée en Janvier, un Mardi", "fixée en janvier, un mardi"],
  ],
  leaves: ["Lundi, tout change.", "La sonde vise Mars.", "M.⍽Avril a signé.", "André Juin", "LUNDI", "le 14 Juillet", "le Vendredi saint"],
};

function isMonthHere(name: string, before: string, after: string, isAfterDay: boolean): boolean {
  const hasYear = /^(?:19|20)\d\d$/.test(after);
  if (isAfterDay) return hasYear || !events.has(`${before} ${name}`);
  if (doubtful.has(name)) return hasYear || /^(?:en|début|fin|courant|mi)$/i.test(before);
  return hasYear || beforeMonth.test(before);
}
