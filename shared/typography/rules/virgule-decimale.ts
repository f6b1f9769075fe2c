import { DIGIT } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const unit =
  [
    "[%‰€$£¥]|[kMG]€|Mds?€|[kMGTP]i?o|[kMG]?bit/s|[kMGT]?Hz|[kMG]?W|[kMGT]?Wh|mAh|[kcmnµ]?m[²³]?|[mk]?g",
    "[mµ]?s|min|h|dB|°[CF]|pouces?|points?|millions?|milliards?|fois|euros?|dollars?|[GMTk]B",
  ].join("|");

const decimals = new RegExp(`(\\d+)\\.(\\d{1,2}|\\d{4,})(?=[ \\u00a0\\u202f\\u2009]?(?:${unit})(?![\\p{L}\\p{M}\\p{N}_]))`, "gu");

/** A decimal comma before a unit, a percentage, a currency, points, millions… */
export const virguleDecimale: Rule = {
  id: "virgule-decimale",
  mode: "suggestion",
  severity: "avertissement",
  message: "Virgule décimale attendue.",
  source: "BIPM¦; Imprimerie nationale",
  needs: DIGIT,
  find: ({ text }) =>
    matches(decimals, text).flatMap(({ 0: number, 1: whole, 2: part, index }) => {
      const before = text.charAt(index - 1);
      if (isWordAt(text, index - 1) || before === "." || before === ",") return [];
      return [proposal(index, index + number.length, `${whole},${part}`)];
    }),
  corrects: [
    ["Une hausse de 3.5⍽% en un an.", "Une hausse de 3,5⍽% en un an."],
    ["La bande des 2.4⍽GHz, 1.2 Md€", "La bande des 2,4⍽GHz, 1,2 Md€"],
    ["Un recul de 4.2 points, 1.5 million", "Un recul de 4,2 points, 1,5 million"],
  ],
  leaves: ["Python 3.12 est sorti.", "24.04 LTS", "10.0.0.1 répond", "v2.4.1 millions"],
};
