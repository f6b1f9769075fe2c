import { CAPITAL } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const plurals = /[A-Z]{2,}s/g;

/** Acronyms have no plural: `les API`. */
export const siglesPluriel: Rule = {
  id: "sigles-pluriel",
  mode: "suggestion",
  severity: "avertissement",
  message: "Les sigles sont invariables.",
  source: "Académie française¦; OQLF",
  needs: CAPITAL,
  find: ({ text }) =>
    matches(plurals, text).flatMap(({ 0: match, index }) => {
      const before = text.charAt(index - 1);
      const end = index + match.length;
      if (isWordAt(text, index - 1) || isWordAt(text, end) || text.charAt(end) === "-" || (before !== "" && "-./@".includes(before))) return [];
      return [proposal(index, end, match.slice(0, -1))];
    }),
  corrects: [
    ["Les APIs changent.", "Les API changent."],
    ["Des LLMs plus sobres.", "Des LLM plus sobres."],
    ["Trois SSDs en panne.", "Trois SSD en panne."],
  ],
  leaves: ["Des lasers et des radars.", "Des iPads reconditionnés.", "HTTPS", "`APIs`"],
};
