import { DIGIT } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { inWords } from "../numerals.ts";
import { type Hit, proposal, type Rule } from "../rule.ts";

const products = /(\d+(?:,\d+)?)([ \u00a0\u202f]?)[xX]\2(\d+(?:,\d+)?)/g;

/** « 3x plus rapide » */
const times = /(\d+(?:,\d+)?)[ \u00a0\u202f]?[xX](?=[ \u00a0\u202f](?:plus|moins|mieux|meilleure?s?|pire)(?![\p{L}]))/gu;

/** The sign × between the sides of a surface; « fois » before a comparison. */
export const signeMultiplication: Rule = {
  id: "signe-multiplication",
  mode: "suggestion",
  severity: "info",
  message: "Signe de multiplication attendu (×).",
  source: "Imprimerie nationale",
  optional: true,
  needs: DIGIT,
  find: ({ text }, spaces) =>
    [
      ...matches(products, text).flatMap(({ 0: match, 1: left, 3: right, index }): readonly Hit[] => {
        const end = index + match.length;
        if (isWordAt(text, index - 1) || isWordAt(text, end) || left === "0") return [];
        return [proposal(index, end, `${left}${spaces.bond}×${spaces.bond}${right}`)];
      }),
      ...matches(times, text).flatMap(({ 0: match, 1: number = "", index }): readonly Hit[] =>
        isWordAt(text, index - 1) ? [] : [proposal(index, index + match.length, `${inWords(Number(number)) ?? number} fois`)],
      ),
    ].sort((a, b) => a.from - b.from),
  corrects: [
    ["Une image de 1920x1080 pixels.", "Une image de 1920⍽×⍽1080 pixels."],
    ["Un capteur de 36 x 24 mm.", "Un capteur de 36⍽×⍽24 mm."],
    ["Une grille de 3 X 3 cases.", "Une grille de 3⍽×⍽3 cases."],
    ["C’est 3x plus rapide, 2,5x moins cher.", "C’est trois fois plus rapide, 2,5 fois moins cher."],
  ],
  leaves: ["x86", "0x4407", "`800x600`", "un zoom 3x", "PS3x plus"],
};
