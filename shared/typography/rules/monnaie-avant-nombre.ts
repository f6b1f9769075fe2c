import { CURRENCY } from "../features.ts";
import { isWordAt, matches, wordBefore } from "../reading.ts";
import { proposal, type Rule } from "../rule.ts";

const amounts =
  /([€$£¥])[ \u00a0\u202f]?(\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?)(?:[ \u00a0\u202f]?(M|Md|k|millions?|milliards?)(?![\p{L}\p{M}]))?/gu;

const names: Readonly<Record<string, string>> = { "€": "d’euros", $: "de dollars", "£": "de livres", "¥": "de yens" };

const shell = /^(?:variables?|paramètres?|arguments?|groupes?|capture|commande)$/i;

/** The symbol of a currency goes after the amount. */
export const monnaieAvantNombre: Rule = {
  id: "monnaie-avant-nombre",
  mode: "suggestion",
  severity: "avertissement",
  message: "Le symbole de la monnaie suit le nombre.",
  source: "Imprimerie nationale",
  needs: CURRENCY,
  find: ({ text }, spaces) =>
    matches(amounts, text).flatMap(({ 0: match, 1: symbol = "", 2: number = "", 3: scale = "", index }) => {
      const end = index + match.length;
      const before = text.charAt(index - 1);
      if (isWordAt(text, index - 1) || isWordAt(text, end) || /[\d\u00a0\u202f]/.test(before)) return [];
      if (/\d$/.test(wordBefore(text, index)) || shell.test(wordBefore(text, index))) return [];
      const amount = number.replace(".", ",");
      const fix =
        scale.length > 2
          ? `${amount}${spaces.bond}${scale} ${names[symbol]}`
          : `${amount}${spaces.bond}${scale}${symbol}`;
      return [proposal(index, end, fix)];
    }),
  corrects: [
    ["L’abonnement coûte €12.", "L’abonnement coûte 12⍽€."],
    ["Facturé $9.99 par mois.", "Facturé 9,99⍽$ par mois."],
    ["Une carte à £50, une levée de $5M", "Une carte à 50⍽£, une levée de 5⍽M$"],
    ["$3 millions", "3⍽millions de dollars"],
  ],
  leaves: ["La variable $1 est vide.", "Coût⍽: 12⍽€.", "`$5`", "12 € 50"],
};
