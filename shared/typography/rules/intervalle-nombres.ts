import { DIGIT } from "../features.ts";
import { isCapitalAt, isWordAt, matches, wordBefore } from "../reading.ts";
import { beginsSentence } from "../sentences.ts";
import { proposal, type Rule } from "../rule.ts";

const ranges = /(\d{1,4})-(\d{1,4})/g;

/** Two numbers and all that lies between: `10 à 20`, `2019–2024`. */
export const intervalleNombres: Rule = {
  id: "intervalle-nombres",
  mode: "suggestion",
  severity: "info",
  message: "Intervalle⍽: «⍽de … à …⍽» ou demi-cadratin.",
  source: "Imprimerie nationale",
  optional: true,
  needs: DIGIT,
  find: ({ text }) =>
    matches(ranges, text).flatMap(({ 0: match, 1: low = "", 2: high = "", index }) => {
      const end = index + match.length;
      const isPart = (at: number) => isWordAt(text, at) || "-./".includes(text.charAt(at) || " ");
      if (isPart(index - 1) || isWordAt(text, end) || text.charAt(end) === "-" || text.charAt(end) === "/") return [];
      const before = wordBefore(text, index);
      const isName = isCapitalAt(before, 0) && !beginsSentence(text, index - before.length - 1);
      if (Number(low) >= Number(high) || isName || low.startsWith("0") || /\d$/.test(before)) return [];
      const areYears = low.length === 4 && high.length === 4 && /^[12]/.test(low);
      const dashed = `${low}–${high}`;
      return [areYears ? proposal(index, end, dashed) : proposal(index, end, `${low} à ${high}`, dashed)];
    }),
  corrects: [
    ["Comptez 10-20 minutes d’installation.", "Comptez 10 à 20 minutes d’installation."],
    ["La période 2019-2024 est couverte.", "La période 2019–2024 est couverte."],
    ["Voir les pages 12-15 du rapport.", "Voir les pages 12 à 15 du rapport."],
  ],
  leaves: ["2025-02-01", "WH-1000XM5", "La norme ISO 8601-1", "un score de 3-1"],
};
