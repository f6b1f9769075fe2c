import { DIGIT } from "../features.ts";
import { isCapitalAt, isWordAt, matches, wordBefore } from "../reading.ts";
import { capitalised, inWords } from "../numerals.ts";
import { beginsSentence } from "../sentences.ts";
import { proposal, type Rule } from "../rule.ts";

const numbers = /\d+(?=[ \u00a0\u202f](\p{Ll}[\p{L}\p{M}]{2,}))/gu;

/** What is measured, dated or scored keeps its figures. */
const measured =
  /^(?:heures?|minutes?|secondes?|euros?|dollars?|livres|yens|pouces?|bits?|octets?|points?|millions?|milliards?|kilomètres?|mètres?|centimètres?|millimètres?|grammes?|kilos?|watts?|volts?|degrés|étoiles?|pixels?|images|tours|min|nits|ppp|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;
const numbered =
  /^(?:versions?|chapitres?|pages?|articles?|étapes?|niveaux?|saisons?|épisodes?|tomes?|phases?|zones?|classes?|types?|ports?|lignes?|figures?|parties?|top|génération|numéro|catégorie|score|note|annexe|option|et|à|ou|âgée?s?)$/i;

/** Words with a capital, at the head of a sentence, that name nothing. */
const determiners = /^(?:Les|Des|Ces|Ses|Nos|Vos|Leurs|Mes|Tes|Aux|Dans|Pour|Avec|Sur|Après|Avant|Depuis|Il|Elle|Ils|Elles|On|Quelque|Environ|Seuls|Seules|Plus|Près|En)$/;

/** In the press, small numbers and those that open a sentence are in letters. */
export const nombresLettres: Rule = {
  id: "nombres-lettres",
  mode: "signalement",
  severity: "info",
  message: "Nombre à écrire en lettres.",
  source: "Usage de la presse¦; Imprimerie nationale",
  optional: true,
  needs: DIGIT,
  find: ({ text }) =>
    matches(numbers, text).flatMap(({ 0: digits, 1: next = "", index }) => {
      const words = inWords(Number(digits));
      const isHead = beginsSentence(text, index);
      if (words === null || (Number(digits) > 9 && !isHead) || (digits.length > 1 && digits.startsWith("0"))) return [];
      const glue = text.charAt(index - 1);
      if (isWordAt(text, index - 1) || (glue !== "" && ".,-/+#°$€×".includes(glue))) return [];
      const before = wordBefore(text, index);
      const isName = isCapitalAt(before, 0) && !determiners.test(before);
      if (measured.test(next) || numbered.test(before) || isName || /\d$/.test(before)) return [];
      if (next === "ans" && /âgée?s? (?:de|d’environ) $/.test(text.slice(Math.max(0, index - 24), index))) return [];
      if (isCompared(text, index + digits.length)) return [];
      return [proposal(index, index + digits.length, isHead ? capitalised(words) : words)];
    }),
  corrects: [
    ["Il reste 2 développeurs.", "Il reste deux développeurs."],
    ["Les 3 failles sont corrigées.", "Les trois failles sont corrigées."],
    ["12 entreprises ont répondu.", "Douze entreprises ont répondu."],
    ["5 ans d’attente", "Cinq ans d’attente"],
  ],
  leaves: ["Il reste 2⍽Go.", "De 8 à 12 cœurs.", "Android 8 est abandonné.", "8⍽%", "le 3 mars"],
};

/** `8 à 12`: figures on both sides. */
function isCompared(text: string, end: number): boolean {
  return /^[ \u00a0\u202f](?:à|ou|et|sur)[ \u00a0\u202f]\d/.test(text.slice(end, end + 7));
}
