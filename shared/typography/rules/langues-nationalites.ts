import { ANY } from "../features.ts";
import { isCapitalAt, isSpace, matches, wordBefore, wordStart } from "../reading.ts";
import { numeralValue, numeralWords } from "../numerals.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";

const peoples = [
  "français|anglais|allemand|espagnol|italien|américain|chinois|japonais|européen|belge|suisse|russe",
  "coréen|indien|britannique|portugais|néerlandais|polonais|suédois|canadien|québécois|africain",
  "irlandais|israélien|ukrainien|marocain|algérien|tunisien|danois|norvégien|finlandais|autrichien",
  "brésilien|mexicain|australien|taïwanais|estonien",
].flatMap((line) => line.split("|"));
const otherLanguages = [
  "arabe|turc|grec|hébreu|latin|breton|basque|catalan|occitan|corse|hindi|mandarin|roumain|hongrois|tchèque",
].flatMap((line) => line.split("|"));
const endings = ["", "s", "e", "es", "ne", "nes"];
const forms = new Set(peoples.flatMap((people) => endings.map((ending) => people + ending)));
const languages = new Set([...peoples, ...otherLanguages]);

const spoken = /(?:^|[ \u00a0'’(])(?:en|(?:re)?parl\p{L}{1,5}|appren\p{L}{1,5})[ \u00a0]$/iu;

/** A plural that ends before a verb: `les français sont`. */
const plural =
  /s[ \u00a0](?:sur (?:\d|dix|cent|deux|trois|quatre|cinq|six|vingt|mille)|ont|sont|qui|vont|veulent|peuvent|doivent|préfèrent|achètent|utilisent|regardent|attendent|passent|aiment|jugent|estiment|craignent|restent|étaient|avaient|seront)(?![a-zà-ÿ])/g;
const counted = new RegExp(`^(?:les|des|aux|quelques|plusieurs|certains|certaines|${numeralWords}|\\d+)$`, "i");

/** Before these a capital may be that of the inhabitant. */
const determiners =
  /^(?:l|le|la|les|d|de|des|du|un|une|ces|ses|mes|tes|nos|vos|leurs?|son|sa|ce|cet|cette|aux?|et|ou|ni|par|pour|chez|avec|sans|que|qu|qui|comme|entre|contre|jeunes?|quelques|plusieurs|certaine?s?|chaque|aucune?|tout|tous|toutes|en|à|est|sont|millions?|milliers?|milliards?|moins|plus|trop|très|mais|donc|car|si)$/i;

/**
 * Languages and adjectives take no capital, inhabitants take one.
 *
 *     en Anglais    une startup Française    sept français sur dix
 *        ^                      ^                 ^
 */
export const languesNationalites: Rule = {
  id: "langues-nationalites",
  mode: "suggestion",
  severity: "avertissement",
  message: "Minuscule pour la langue et l’adjectif, capitale pour l’habitant.",
  source: "Imprimerie nationale¦; Académie française",
  needs: ANY,
  find({ text, capitalWords }) {
    const hits: Hit[] = [];
    for (const { word, from, to } of capitalWords) {
      const lower = word.toLowerCase();
      if (text.charAt(to) === "-" || !(forms.has(lower) || languages.has(lower)) || word === word.toUpperCase()) continue;
      const isLanguage = languages.has(lower) && spoken.test(text.slice(Math.max(0, from - 16), from));
      if (isLanguage || (forms.has(lower) && isAdjective(text, from))) hits.push(proposal(from, to, lower));
    }
    for (const { index } of matches(plural, text)) {
      const from = wordStart(text, index);
      const word = text.slice(from, index + 1);
      if (forms.has(word) && counted.test(wordBefore(text, from))) {
        hits.push(proposal(from, index + 1, word.charAt(0).toUpperCase() + word.slice(1)));
      }
    }
    return hits.sort((a, b) => a.from - b.from);
  },
  corrects: [
    ["Le site est traduit en Anglais.", "Le site est traduit en anglais."],
    ["Une startup Française lève 3⍽M€.", "Une startup française lève 3⍽M€."],
    ["Sept français sur dix sont équipés.", "Sept Français sur dix sont équipés."],
    ["Il parle Anglais et code en Français.", "Il parle anglais et code en français."],
  ],
  leaves: ["Les Français sont équipés.", "Un site français.", "_English for Developers_", "Le Français moyen", "un jeune Français"],
};

/** Whether the word before `at` is a noun that the word there qualifies. */
function isAdjective(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at - 1))) return false;
  const before = wordBefore(text, at);
  return (
    before.length > 2 &&
    !isCapitalAt(before, 0) &&
    !/\d|^parl|^appren/.test(before) &&
    !determiners.test(before) &&
    numeralValue(before) === null
  );
}
