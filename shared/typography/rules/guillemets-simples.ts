import { APOSTROPHE } from "../features.ts";
import { isBlankAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const quoted = /['‘]((?:[^'‘’\n]|(?<=[\p{L}\p{M}])['’](?=\p{L})){2,80})['’]/gu;

/** `'mot'` in prose: French quotation marks, or English ones at the second level. */
export const guillemetsSimples: Rule = {
  id: "guillemets-simples",
  mode: "suggestion",
  severity: "info",
  message: "Guillemets simples⍽: préférer les guillemets français.",
  source: "Imprimerie nationale",
  needs: APOSTROPHE,
  find: ({ text }, spaces) =>
    matches(quoted, text).flatMap(({ 0: match, 1: content = "", index }) => {
      const end = index + match.length;
      const opens = isBlankAt(text, index - 1) || "([«“".includes(text.charAt(index - 1));
      const closes = isBlankAt(text, end) || ".,;:!?…)]»”".includes(text.charAt(end));
      if (!opens || !closes || content !== content.trim()) return [];
      return [proposal(index, end, `«${spaces.quote}${content}${spaces.quote}»`, `“${content}”`)];
    }),
  corrects: [
    ["L’option 'strict' est activée.", "L’option «⍽strict⍽» est activée."],
    ["'oui', dit-il", "«⍽oui⍽», dit-il"],
    ["Cliquez sur 'Envoyer la demande'.", "Cliquez sur «⍽Envoyer la demande⍽»."],
  ],
  leaves: ["Une salle de 6' sous plafond, 5' ou 6'.", "`'a'`", "rock’n’roll et rock 'n' roll", "L'API d'hier n'a rien."],
};
