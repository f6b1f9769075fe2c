import { ANY } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const words = /(?:ex[ -]aequo|curriculum vitae|(?:et )?caetera|caecum|naevus|taenia)(?![\p{L}\p{M}\p{N}_-])/giu;

/** æ in the Latin words that keep it. */
export const ligaturesAe: Rule = {
  id: "ligatures-ae",
  mode: "suggestion",
  severity: "info",
  message: "Ligature attendue (æ).",
  source: "Imprimerie nationale",
  needs: ANY,
  find({ text }) {
    if (!text.includes("ae")) return [];
    return matches(words, text).flatMap(({ 0: match, index }) => {
      const fix = match.replace(/ae(?=[^ae]*$)/, "æ").replace("caetera", "cætera");
      return isWordAt(text, index - 1) ? [] : [proposal(index, index + match.length, fix)];
    });
  },
  corrects: [
    ["Les deux processeurs sont ex aequo.", "Les deux processeurs sont ex æquo."],
    ["Un curriculum vitae classique.", "Un curriculum vitæ classique."],
    ["des cartes, et caetera.", "des cartes, et cætera."],
  ],
  leaves: ["Maelle et Michael.", "`aequo`", "Un décor aérien."],
};
