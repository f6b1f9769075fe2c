import { PERCENT } from "../features.ts";
import { isDigitAt, isWordAt, matches, spacesBefore } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const signs = /[%‰]/g;

/** A no-break space before `%` and `‰`. */
export const espacePourcent: Rule = {
  id: "espace-pourcent",
  mode: "auto",
  severity: "erreur",
  message: "Espace insécable attendue avant le signe %.",
  source: "Imprimerie nationale¦; CLDR 48",
  needs: PERCENT,
  find: ({ text }, spaces) =>
    matches(signs, text).flatMap(({ index }) => {
      const from = spacesBefore(text, index);
      if (!isDigitAt(text, from - 1) || isWordAt(text, index + 1) || text.charAt(index + 1) === "%") return [];
      const present = text.slice(from, index);
      return present === "" || /^[ \u2009]+$/.test(present) ? [correction(from, index, spaces.bond)] : [];
    }),
  corrects: [
    ["recule à 12 %", "recule à 12⍽%"],
    ["40% et 0,8 ‰ du parc", "40⍽% et 0,8⍽‰ du parc"],
    ["(**+40 %**)", "(**+40⍽%**)"],
  ],
  leaves: ["%PATH%", "https://exemple.org/100%25", "![Vue](vue.png){width=50%}", "40⍽% et 40¦%"],
};
