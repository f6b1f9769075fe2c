import { DIGIT } from "../features.ts";
import { numberStart } from "../numbers.ts";
import { isBreakable, matches } from "../reading.ts";
import { correction, proposal, type Hit, type Rule } from "../rule.ts";

/** Symbols that no French word or reference can be, so that they are set apart even when glued. */
const clear = [
  "[kMGTP]o(?:/s)?", "[KMGT]io(?:/s)?", "[kMGT]?bit/s", "[kMGT]b/s", "[kMG]bps", "[kMGT]Hz", "Hz", "[kMG]W", "kW/h", "kVA", "kV", "[kMGT]?Wh", "mAh",
  "km/h", "m/s", "[kcmnµμ]m[²³23]?", "[km]g", "[mµμ]s", "min", "dB", "°[CF]", "ppp", "tr/min", "i/s", "fps", "lm", "cd/m[²2]", "Mpx", "[mc][lL]",
];

/** Symbols that only a space tells from a letter: `3 m`, but `3m`, `4V`, `50px` are doubtful. */
const doubtful = ["o", "m?[WVA]", "Ah", "m[²³23]?", "g", "s", "j", "px", "pt", "nits?"];

const spaced = new RegExp(`\\d[ \\u2009](?:${[...clear, ...doubtful].join("|")})(?![\\p{L}\\p{M}\\p{N}_'’-])`, "gu");
const glued = new RegExp(`\\d(?:${clear.join("|")})(?![\\p{L}\\p{M}\\p{N}_'’-])`, "gu");
const doubtfulGlued = /\d(?:W|V|m²)(?![\p{L}\p{M}\p{N}_'’-])/gu;

/**
 * A no-break space between a number and the symbol of its unit.
 *
 *     512 Go, 16Go, 120Hz    5G  8K  1080p60  les 3 meilleurs  3 m'ont dit
 *        ^      ^      ^
 */
export const espaceUnites: Rule = {
  id: "espace-unites",
  mode: "auto",
  severity: "avertissement",
  message: "Espace insécable attendue entre un nombre et son unité.",
  source: "BIPM, Brochure SI¦; Imprimerie nationale¦; OQLF",
  needs: DIGIT,
  find: ({ text }, spaces) => [
    ...matches(spaced, text).flatMap(({ index }): readonly Hit[] =>
      isBreakable(text.charCodeAt(index + 1)) && numberStart(text, index + 1) !== -1
        ? [correction(index + 1, index + 2, spaces.bond)]
        : [],
    ),
    ...matches(glued, text).flatMap(({ index }): readonly Hit[] =>
      numberStart(text, index + 1) === -1 ? [] : [correction(index + 1, index + 1, spaces.bond)],
    ),
    ...matches(doubtfulGlued, text).flatMap(({ 0: match, index }): readonly Hit[] => {
      const start = numberStart(text, index + 1);
      const end = index + match.length;
      if (start === -1) return [];
      return [proposal(start, end, text.slice(start, index + 1) + spaces.bond + text.slice(index + 1, end))];
    }),
  ],
  corrects: [
    ["Le disque de 512 Go, 16Go et 1To", "Le disque de 512⍽Go, 16⍽Go et 1⍽To"],
    ["L’écran 120Hz consomme 4,5 W.", "L’écran 120⍽Hz consomme 4,5⍽W."],
    ["à 110 km/h, 10 Gbit/s, -20°C, 45 min.", "à 110⍽km/h, 10⍽Gbit/s, -20⍽°C, 45⍽min."],
    ["500 Mb/s, 60 fps, 50 Mpx, 33 cl, 600 mA", "500⍽Mb/s, 60⍽fps, 50⍽Mpx, 33⍽cl, 600⍽mA"],
    ["1,70 m et 7 j/7", "1,70⍽m et 7⍽j/7"],
    ["un bloc de 65W", "un bloc de 65⍽W"],
  ],
  leaves: [
    "La 5G, la 4G, un 8K",
    "1080p60, x86, H264",
    "les 3 meilleurs, les 3 m'ont dit",
    "16¦Go et 512⍽Go",
    "`width: 50px` et 50px",
    "WH-1000 m",
  ],
};
