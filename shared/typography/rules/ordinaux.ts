import { ANY } from "../features.ts";
import { isWordAt, matches } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const grave = "(?:è|é|e\\u0300|e\\u0301|e)";
const arabic = new RegExp(`(\\d+)(i?${grave}res?|iers?|i?${grave}mes?|(?:è|e\\u0300)s?)`, "giu");
const roman = new RegExp(`([IVXLCDM]+)(i?${grave}mes?|${grave}res?)`, "gu");
const validRoman = /^(?=.)(?:M{0,3})(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;

/**
 * `1re`, `1er`, `2e` and their plurals.
 *
 *     1ère 2ème XXIème 3èmes    2nde  n-ième  rapport_2eme.pdf
 *      ^^^  ^^^    ^^^  ^^^^
 */
export const ordinaux: Rule = {
  id: "ordinaux",
  mode: "auto",
  severity: "avertissement",
  message: "Forme d’ordinal attendue⍽: 1er, 1re, 2e…",
  source: "Imprimerie nationale, p.⍽6¦; OQLF¦; Grammalecte",
  needs: ANY,
  find({ text }) {
    if (!/[0-9IVX](?:i?[eèé]|ier|I?[EÈÉ])/.test(text)) return [];
    return [...matches(arabic, text), ...matches(roman, text)].flatMap(
      ({ 0: match, 1: number = "", 2: suffix = "", index }) => {
        const end = index + match.length;
        if (isPart(text, index - 1) || isPart(text, end)) return [];
        const short = shortened(number, suffix);
        return short === null ? [] : [correction(index + number.length, end, short)];
      },
    );
  },
  corrects: [
    ["La 1ère version et la 2ème bêta", "La 1re version et la 2e bêta"],
    ["Les 1ères ventes, les 3èmes essais, le 1ier", "Les 1res ventes, les 3es essais, le 1er"],
    ["La 20ième édition, au XXIème siècle, la Vème République", "La 20e édition, au XXIe siècle, la Ve République"],
    ["La 5è place, la 2éme, la 1ére, la 1ière", "La 5e place, la 2e, la 1re, la 1re"],
    ["LA 2ÈME, la 1<sup>ère</sup>, le 15eme", "LA 2E, la 1<sup>re</sup>, le 15e"],
  ],
  leaves: ["n-ième", "rapport_2eme.pdf", "2nde", "Le 1er avril, la 2e génération", "`1ère`", "un Mème, la Crème"],
};

function isPart(text: string, at: number): boolean {
  const character = text.charAt(at);
  return isWordAt(text, at) || character === "-" || (character === "." && isWordAt(text, at + 1) && isWordAt(text, at - 1));
}

/** The right ending of an ordinal, or null when the one that is written is another word's. */
function shortened(number: string, suffix: string): string | null {
  const isOne = number === "1" || number === "I";
  const isRoman = !/\d/.test(number);
  if (isRoman && (!validRoman.test(number) || (number.length === 1 && !"IVX".includes(number)))) return null;
  const lower = suffix.toLowerCase().normalize("NFC");
  const plural = lower.endsWith("s") ? "s" : "";
  let short: string | null = null;
  if (/^i?[èée]res?$/.test(lower)) short = isOne ? "re" : null;
  else if (/^iers?$/.test(lower)) short = isOne && !isRoman ? "er" : null;
  else short = isOne ? null : "e";
  if (short === null) return null;
  return suffix === suffix.toUpperCase() ? (short + plural).toUpperCase() : short + plural;
}
