import { DIGIT } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const products = /(\d+(?:,\d+)?)([ \u00a0\u202f]?)[xX]\2(\d+(?:,\d+)?)/g;

/** The sign × between the sides of a surface. */
export const signeMultiplication: Rule = {
  id: "signe-multiplication",
  mode: "suggestion",
  severity: "info",
  message: "Signe de multiplication attendu (×).",
  source: "Imprimerie nationale",
  optional: true,
  needs: DIGIT,
  find: ({ text }, spaces) =>
    matches(products, text).flatMap(({ 0: match, 1: left, 3: right, index }) => {
      const end = index + match.length;
      if (isWordAt(text, index - 1) || isWordAt(text, end) || left === "0") return [];
      return [proposal(index, end, `${left}${spaces.bond}×${spaces.bond}${right}`)];
    }),
  corrects: [
    ["Une image de 1920x1080 pixels.", "Une image de 1920⍽×⍽1080 pixels."],
    ["Un capteur de 36 x 24 mm.", "Un capteur de 36⍽×⍽24 mm."],
    ["Une grille de 3 X 3 cases.", "Une grille de 3⍽×⍽3 cases."],
  ],
  leaves: ["x86", "0x4407", "`800x600`", "3x plus"],
};
