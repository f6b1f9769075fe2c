import { DIGIT } from "../features.ts";
import { isBreakable, isWordAt, matches } from "../reading.ts";
import type { Edit } from "../passage.ts";
import type { Hit, Rule } from "../rule.ts";

const hours = /(\d{1,3})([ \u2009\u00a0\u202f])h(?:([ \u2009\u00a0\u202f])([0-5]?\d))?(?![\p{L}\p{M}\p{N}_'’-])/gu;

/**
 * No-break spaces around the `h` of an hour; two digits for the minutes when
 * the sentence or the clause ends there.
 *
 *     12 h 30    20 h.    24 h/24    2 h 5.
 *       ^ ^        ^        ^         ^ ^
 */
export const espaceHeure: Rule = {
  id: "espace-heure",
  mode: "auto",
  severity: "info",
  message: "Espaces insécables attendues dans une heure.",
  source: "Imprimerie nationale¦; OQLF¦; CLDR fr-CA",
  needs: DIGIT,
  find: ({ text }, spaces) =>
    matches(hours, text).flatMap(({ 0: match, 1: hour = "", 3: gap, 4: minutes = "", index }): readonly Hit[] => {
      if (isWordAt(text, index - 1)) return [];
      const end = index + match.length;
      const edits: Edit[] = [];
      const bind = (at: number) => {
        if (isBreakable(text.charCodeAt(at)) && text.charAt(at) !== spaces.bond) {
          edits.push({ from: at, to: at + 1, text: spaces.bond });
        }
      };
      bind(index + hour.length);
      if (gap !== undefined) bind(end - minutes.length - 1);
      if (minutes.length === 1 && /^(?:$|[.,;:!?)»\n])/.test(text.slice(end, end + 1))) {
        edits.push({ from: end - 1, to: end - 1, text: "0" });
      }
      return edits.length === 0 ? [] : [{ from: index, to: end, edits }];
    }),
  corrects: [
    ["à 12 h 30 et à 9 h 05 précises", "à 12⍽h⍽30 et à 9⍽h⍽05 précises"],
    ["Fermeture à 20 h.", "Fermeture à 20⍽h."],
    ["Assistance 24 h/24", "Assistance 24⍽h/24"],
    ["Départ à 2 h 5.", "Départ à 2⍽h⍽05."],
  ],
  leaves: ["12h30", "12:30:45", "12⍽h⍽30", "24h/24"],
};
