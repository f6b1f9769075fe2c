import { CURRENCY } from "../features.ts";
import { isBreakable, isDigitAt, isWordAt, matches } from "../reading.ts";
import { correction, type Rule } from "../rule.ts";

const amounts = /(?:(?:k|M|Mds?|G)?[€$£¥])/g;

/**
 * A no-break space before the symbol of a currency; a glued `€` gets one.
 *
 *     12,99 €, 799€, 30 M€    19€99  $HOME  $x^2$
 *          ^      ^    ^
 */
export const espaceMonnaie: Rule = {
  id: "espace-monnaie",
  mode: "auto",
  severity: "erreur",
  message: "Espace insécable attendue avant le symbole d’une monnaie.",
  source: "Imprimerie nationale¦; CLDR 48",
  needs: CURRENCY,
  find: ({ text }, spaces) =>
    matches(amounts, text).flatMap(({ 0: symbol, index }) => {
      if (isWordAt(text, index + symbol.length)) return [];
      if (isDigitAt(text, index - 1)) {
        return symbol.endsWith("€") ? [correction(index, index, spaces.bond)] : [];
      }
      const isSpaced = isBreakable(text.charCodeAt(index - 1)) && isDigitAt(text, index - 2);
      return isSpaced ? [correction(index - 1, index, spaces.bond)] : [];
    }),
  corrects: [
    ["12,99 € par mois", "12,99⍽€ par mois"],
    ["799€ et 2€/mois", "799⍽€ et 2⍽€/mois"],
    ["30 M€, 1,2 Md€ et 70 $", "30⍽M€, 1,2⍽Md€ et 70⍽$"],
  ],
  leaves: ["19€99", "$HOME et $x^2$", "499⍽€", "€12 ou $12"],
};
