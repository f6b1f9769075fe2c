import { DOUBLE_SPACE } from "../features.ts";
import { matches } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const runs = / {2,}/g;

/** One space between two characters of a line, after a full stop too. */
export const espacesMultiples: Rule = {
  id: "espaces-multiples",
  mode: "auto",
  severity: "avertissement",
  message: "Une seule espace suffit.",
  source: "Usage",
  needs: DOUBLE_SPACE,
  find: ({ text }) =>
    matches(runs, text).flatMap(({ 0: run, index }) => {
      const end = index + run.length;
      const isInside = index > 0 && end < text.length && text.charAt(index - 1) !== "\n" && text.charAt(end) !== "\n";
      return isInside ? [correction(index, end, " ")] : [];
    }),
  corrects: [
    ["Le  routeur   redémarre.", "Le routeur redémarre."],
    ["Fin.  Suite", "Fin. Suite"],
    ["> a   b", "> a b"],
    ["`a`  et  **b**", "`a` et **b**"],
  ],
  leaves: ["Ligne  \nsuite", "-   item", "| a    | b |\n|---|---|\n| c    | d |", "#  Titre", "`a  b`"],
};
