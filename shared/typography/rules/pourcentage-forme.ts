import { DIGIT, PERCENT } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { capitalised, numeralWords, numeralValue } from "../numerals.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";

const space = "[ \\u00a0\\u202f]";
const lettered = new RegExp(`(\\d+(?:,\\d+)?)${space}pour${space}cent(?![\\p{L}\\p{M}])`, "gu");
const redundant = new RegExp(`(?:un|le)${space}pourcentage${space}de${space}(\\d+(?:,\\d+)?)${space}?%`, "giu");
const signed = new RegExp(`(${numeralWords})${space}%`, "giu");

/** Figures with `%`, letters with « pour cent ». */
export const pourcentageForme: Rule = {
  id: "pourcentage-forme",
  mode: "suggestion",
  severity: "info",
  message: "Chiffres avec «⍽%⍽», lettres avec «⍽pour cent⍽».",
  source: "Imprimerie nationale¦; usage de la presse",
  needs: PERCENT | DIGIT,
  find({ text }, spaces) {
    if (!text.includes("%") && !text.includes("cent")) return [];
    const figures = (value: string | number) => `${value}${spaces.bond}%`;
    const hits: Hit[] = [
      ...matches(lettered, text).map(({ 0: match, 1: value = "", index }) => proposal(index, index + match.length, figures(value))),
      ...matches(redundant, text).map(({ 0: match, 1: value = "", index }) => proposal(index, index + match.length, figures(value))),
      ...matches(signed, text).flatMap(({ 0: match, 1: word = "", index }): readonly Hit[] => {
        const value = numeralValue(word);
        if (value === null) return [];
        const letters = `${word.toLowerCase()} pour cent`;
        const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
        return [proposal(index, index + match.length, figures(value), isCapital ? capitalised(letters) : letters)];
      }),
    ];
    return hits.filter(({ from }) => !isWordAt(text, from - 1)).sort((a, b) => a.from - b.from);
  },
  corrects: [
    ["Une part de 12 pour cent.", "Une part de 12⍽%."],
    ["Un pourcentage de 12⍽% des votes.", "12⍽% des votes."],
    ["Dix % des usagers.", "10⍽% des usagers."],
  ],
  leaves: ["Une part de 12⍽%.", "Dix pour cent des usagers.", "Le pourcentage d’erreurs baisse."],
};
