import { DIGIT } from "../features.ts";
import { isWordAt, matches, wordBefore } from "../reading.ts";
import { grouped } from "../numerals.ts";
import { proposal, type Rule } from "../rule.ts";

const long = /[1-9]\d{4,8}(?=[ \u00a0\u202f](?:(\p{Ll}[\p{L}\p{M}]{2,})|[€$£%]))/gu;

/** After these a number names something. */
const labels =
  /^(?:ports?|tickets?|code|codes|postal|postale|numéros?|lots?|références?|réf|identifiants?|id|dossiers?|rfc|articles?|bugs?|incidents?|pages?|versions?|builds?|modèles?|série|séries|pin|salle|commit|issues?|cedex|bp|matricule|siren|siret|commande|facture|avis|brevet|norme|formulaire|cerfa|bus|train|vol|puce|carte)$/i;

/** Words that follow a name rather than a quantity. */
const notCounted =
  /^(?:est|sont|était|étaient|sera|seront|reste|restent|serait|dans|pour|avec|sans|sur|sous|qui|que|dont|mais|puis|par|aux|une|les|des|ont|avait|peut|doit|ne|pas|chez|vers|entre|contre|depuis|selon|fait|permet|cette|son|ses)$/;

/** Groups of three in a number of five digits or more that counts something. */
export const milliersManquants: Rule = {
  id: "milliers-manquants",
  mode: "suggestion",
  severity: "avertissement",
  message: "Grouper les chiffres par trois.",
  source: "Imprimerie nationale",
  needs: DIGIT,
  find: ({ text }, spaces) =>
    matches(long, text).flatMap(({ 0: digits, 1: next = "", index }) => {
      const before = text.charAt(index - 1);
      if (isWordAt(text, index - 1) || (before !== "" && ".,-/#°+:\u00a0\u202f".includes(before))) return [];
      const word = wordBefore(text, index);
      if (/\d$/.test(word) || labels.test(word) || notCounted.test(next)) return [];
      return [proposal(index, index + digits.length, grouped(digits, spaces.thousands))];
    }),
  corrects: [
    ["Le fichier compte 125000 lignes.", "Le fichier compte 125¦000 lignes."],
    ["Une levée de 2500000 euros.", "Une levée de 2¦500¦000 euros."],
    ["Près de 48000 bornes.", "Près de 48¦000 bornes."],
  ],
  leaves: ["Le port 65535 est réservé.", "Le ticket 123456 est clos.", "Code postal 75011.", "Le lot 123456 est rappelé.", "2025 articles"],
};
