import { REPEATED_MARK } from "../features.ts";
import { isBlankAt, isDigitAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const dots = /\.{4,}/g;

/** Four points or more after a word; leaders, after a space, are left. */
export const pointsNombre: Rule = {
  id: "points-nombre",
  mode: "suggestion",
  severity: "avertissement",
  message: "Les points de suspension sont trois, en un seul caractère (…).",
  source: "Grammalecte",
  needs: REPEATED_MARK,
  find({ text }) {
    if (!text.includes("....")) return [];
    return matches(dots, text).flatMap(({ 0: run, index }) => {
      const end = index + run.length;
      const isEtc = run.length === 4 && /etc$/i.test(text.slice(Math.max(0, index - 3), index));
      if (isBlankAt(text, index - 1) || isDigitAt(text, end) || isEtc) return [];
      return [proposal(index, end, "…")];
    });
  },
  corrects: [
    ["Bon.... on verra.", "Bon… on verra."],
    ["Attendez..... encore", "Attendez… encore"],
    ["C’est long.......", "C’est long…"],
  ],
  leaves: ["C’est long…", "Sommaire .......... 12", "`1....5`", "Bon..."],
};
