import { DIGIT } from "../features.ts";
import { isBreakable, isWordAt, matches } from "../reading.ts";
import { correction, proposal, type Hit, type Rule } from "../rule.ts";

const labels = /(?:[nN][°ºᵒ]s?|§)[ \u2009]?(?=\d)|(?:pp?|[fF]ig|[aA]rt|[cC]hap|[vV]ol)\.[ \u2009](?=\d)/g;
const english = /[nN]o\.? ?(?=\d)/g;

/** A no-break space between `n°`, `p.`, `fig.`, `art.`, `chap.`, `vol.`, `§` and their number. */
export const espaceNumero: Rule = {
  id: "espace-numero",
  mode: "auto",
  severity: "avertissement",
  message: "Espace insécable attendue avant un numéro.",
  source: "Imprimerie nationale⍽: «⍽un nombre ne sera jamais séparé du nom⍽»",
  needs: DIGIT,
  find: ({ text }, spaces) => [
    ...matches(labels, text).flatMap(({ 0: label, index }): readonly Hit[] => {
      if (isWordAt(text, index - 1)) return [];
      const end = index + label.length;
      const from = isBreakable(text.charCodeAt(end - 1)) ? end - 1 : end;
      return text.slice(from, end) === spaces.bond ? [] : [correction(from, end, spaces.bond)];
    }),
    ...matches(english, text).flatMap(({ 0: label, index }): readonly Hit[] =>
      isWordAt(text, index - 1) || !/[. ]$/.test(label) ? [] : [proposal(index, index + label.length, `n°${spaces.bond}`)],
    ),
  ],
  corrects: [
    ["Voir le n°5 et le n° 1042", "Voir le n°⍽5 et le n°⍽1042"],
    ["p. 12, fig. 3, art. 5, chap. 3, vol. 2", "p.⍽12, fig.⍽3, art.⍽5, chap.⍽3, vol.⍽2"],
    ["Le § 4 de la licence", "Le §⍽4 de la licence"],
    ["le No 5 et le no. 6", "le n°⍽5 et le n°⍽6"],
  ],
  leaves: ["#1042", "90°", "`n°5`", "un clip. 3 fois"],
};
