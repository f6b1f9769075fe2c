import { CAPITAL } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const centuries = /[IVX]+(?:er|re|e|ᵉ)[ \u2009](?=siècles?(?![\p{L}\p{M}]))/gu;

/** A no-break space between the number of a century and « siècle ». */
export const espaceSiecle: Rule = {
  id: "espace-siecle",
  mode: "auto",
  severity: "info",
  message: "Espace insécable attendue avant «⍽siècle⍽».",
  source: "Imprimerie nationale",
  needs: CAPITAL,
  find: ({ text }, spaces) =>
    matches(centuries, text).flatMap(({ 0: match, index }) => {
      const at = index + match.length - 1;
      return isWordAt(text, index - 1) ? [] : [correction(at, at + 1, spaces.bond)];
    }),
  corrects: [
    ["au XXIe siècle", "au XXIe⍽siècle"],
    ["XIXe et XXe siècles", "XIXe et XXe⍽siècles"],
    ["le Ier siècle, le XXI<sup>e</sup> siècle", "le Ier⍽siècle, le XXI<sup>e</sup>⍽siècle"],
  ],
  leaves: ["le chapitre IX", "Le siècle du numérique", "XXIe⍽siècle"],
};
