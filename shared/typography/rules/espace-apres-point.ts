import { GLUED_DOT } from "../features.ts";
import { isCapitalAt, matches, wordStart } from "../reading.ts";
import { beginsSentence } from "../sentences.ts";
import { proposal, type Rule } from "../rule.ts";

const glued = /\.(?=[A-ZÀ-ÖØ-Þ])/g;
const next = /^\p{Lu}[\p{Ll}\p{M}]*(?![\p{L}\p{N}_(]|\.[\p{L}\p{N}])/u;

/**
 * A space after a full stop, when the word before is long enough to be French.
 *
 *     finie.Le service    exemple.org  Node.js  obj.Methode()  2.4.Beta
 *          ^
 */
export const espaceApresPoint: Rule = {
  id: "espace-apres-point",
  mode: "suggestion",
  severity: "avertissement",
  message: "Espace attendue après le point.",
  source: "Imprimerie nationale",
  needs: GLUED_DOT,
  find: ({ text }) =>
    matches(glued, text).flatMap(({ index: point }) => {
      const after = next.exec(text.slice(point + 1, point + 60))?.[0] ?? "";
      const start = wordStart(text, point);
      const word = text.slice(start, point);
      if (after === "") return [];
      const isFrench = /^[\p{L}\p{M}]{3,}\p{Ll}$/u.test(word) && (!isCapitalAt(text, start) || beginsSentence(text, start));
      if (!isFrench || "./@_-".includes(text.charAt(start - 1) || " ")) return [];
      return [proposal(point, point + 1 + after.length, `. ${after}`)];
    }),
  corrects: [
    ["La panne est finie.Le service", "La panne est finie. Le service"],
    ["C’est corrigé.Merci.", "C’est corrigé. Merci."],
    ["Le test dure longtemps.Voici", "Le test dure longtemps. Voici"],
  ],
  leaves: ["exemple.org et Node.js", "rapport.Final.md", "La version 2.4.Beta", "obj.Methode()", "un System.Console"],
};
