import { DIGIT } from "../features.ts";
import { isDigitAt, matches, spacesBefore } from "../reading.ts";
import { numberStart } from "../numbers.ts";
import { type Hit, proposal, type Rule } from "../rule.ts";

const bytes = /([KkMGTP])(i?)B(?![\p{L}\p{M}\p{N}_-])/gu;

/** `GO`, `go`, `Ko`: the right unit in other capitals. */
const miscased = /(?:KO|Ko|MO|mo|GO|go|TO)(?=$|[ \u00a0\u202f.,;:!?)»\n])/gu;

/** « octet » in French: `Go`, not `GB`. */
export const uniteOctet: Rule = {
  id: "unite-octet",
  mode: "suggestion",
  severity: "avertissement",
  message: "En français, l’unité est l’octet (o).",
  source: "BIPM¦; OQLF",
  needs: DIGIT,
  find: ({ text }, spaces) =>
    [...matches(bytes, text), ...matches(miscased, text)].flatMap(({ 0: match, 1: prefix = match.charAt(0).toUpperCase(), 2: binary = "", index }): readonly Hit[] => {
      const number = spacesBefore(text, index);
      if (!isDigitAt(text, number - 1)) return [];
      const start = numberStart(text, number);
      if (start === -1) return [];
      const unit = `${prefix === "K" && binary === "" ? "k" : prefix}${binary}o`;
      const isGlued = number === index;
      return [
        isGlued
          ? proposal(start, index + match.length, text.slice(start, number) + spaces.bond + unit)
          : proposal(index, index + match.length, unit),
      ];
    }).sort((a, b) => a.from - b.from),
  corrects: [
    ["Une clé de 64 GB.", "Une clé de 64 Go."],
    ["Un disque de 2 TB, 25 MB par fichier.", "Un disque de 2 To, 25 Mo par fichier."],
    ["16GB ou 10 GB/s", "16⍽Go ou 10 Go/s"],
    ["11 GO de données, 8 go, 500 Ko.", "11 Go de données, 8 Go, 500 ko."],
  ],
  leaves: ["64⍽Go", "La classe GB", "Le modèle GB10"],
};
