import { DOT } from "../features.ts";
import { isCapitalAt, isWordAt, matches } from "../reading.ts";
import { beginsSentence } from "../sentences.ts";
import { proposal, type Rule } from "../rule.ts";

const glued = /\p{Ll}\.(\p{Lu}[\p{Ll}\p{M}]*)(?![\p{L}\p{N}_(]|\.[\p{L}\p{N}])/gu;

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
  needs: DOT,
  find: ({ text }) =>
    matches(glued, text).flatMap(({ 1: next = "", index }) => {
      const point = index + 1;
      let start = point;
      while (isWordAt(text, start - 1)) start--;
      const word = text.slice(start, point);
      const isFrench = /^[\p{L}\p{M}]{4,}$/u.test(word) && (!isCapitalAt(text, start) || beginsSentence(text, start));
      if (!isFrench || "./@_-".includes(text.charAt(start - 1) || " ")) return [];
      return [proposal(point, point + 1 + next.length, `. ${next}`)];
    }),
  corrects: [
    ["La panne est finie.Le service", "La panne est finie. Le service"],
    ["C’est corrigé.Merci.", "C’est corrigé. Merci."],
    ["Le test dure longtemps.Voici", "Le test dure longtemps. Voici"],
  ],
  leaves: ["exemple.org et Node.js", "rapport.Final.md", "La version 2.4.Beta", "obj.Methode()", "un System.Console"],
};
