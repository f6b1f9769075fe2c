import { COMMA, DOT } from "../features.ts";
import { isBlankAt, isDigitAt, isQuotedAlone, isSpace, matches, reachesUrl, spacesBefore } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const signs = /[ \u00a0\u202f\u2009][,.]/g;

/** No space before `,` and `.` that a blank or a closing mark follows. */
export const espaceAvantVirgulePoint: Rule = {
  id: "espace-avant-virgule-point",
  mode: "auto",
  severity: "erreur",
  message: "Pas d’espace avant une virgule ni avant un point.",
  source: "Imprimerie nationale",
  needs: COMMA | DOT,
  find: (passage) => {
    const { text } = passage;
    return matches(signs, text).flatMap(({ index }) => {
      const sign = index + 1;
      const isFree = isBlankAt(text, sign + 1) || ")»”".includes(text.charAt(sign + 1)) || passage.closesAt(sign + 1);
      const from = spacesBefore(text, sign);
      if (!isFree || from === 0 || text.charAt(from - 1) === "\n" || reachesUrl(text, from)) return [];
      if (isQuotedAlone(text, sign, sign + 1)) return [];
      if (text.charAt(sign) === "." && isListNumber(text, from)) return [];
      return [correction(from, sign, "")];
    });
  },
  corrects: [
    ["Le prix , lui , ne bouge pas .", "Le prix, lui, ne bouge pas."],
    ["Le mode «⍽éco⍽» , par défaut", "Le mode «⍽éco⍽», par défaut"],
    ["`PATH` , lue (voir plus haut) .", "`PATH`, lue (voir plus haut)."],
    ["La suite 1 , 2 , 3", "La suite 1, 2, 3"],
  ],
  leaves: [
    "la plateforme .NET",
    "`a , b`",
    "un fichier .env",
    "une batterie, ... et",
    "Le site https://exemple.org/c , lui, répond.",
    "12 . Suite",
    "le signe « , » et le « . »",
  ],
};

/** `12 .` at the head of a line must not become `12.`, which opens a list. */
function isListNumber(text: string, end: number): boolean {
  let start = end;
  while (isDigitAt(text, start - 1)) start--;
  if (start === end) return false;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start === 0 || text.charAt(start - 1) === "\n";
}
