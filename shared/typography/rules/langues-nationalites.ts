import { ANY, CAPITAL } from "../features.ts";
import { isCapitalAt, matches, wordBefore } from "../reading.ts";
import { numeralWords } from "../numerals.ts";
import { proposal, type Hit, type Rule } from "../rule.ts";

const peoples =
  "français|anglais|allemand|espagnol|italien|américain|chinois|japonais|européen|belge|suisse|russe|coréen|indien|britannique|portugais|néerlandais|polonais|suédois|canadien|québécois|africain|irlandais|israélien|ukrainien|marocain|algérien|tunisien|danois|norvégien|finlandais|autrichien|brésilien|mexicain|australien|taïwanais|estonien";
const numeral = new RegExp(`^(?:${numeralWords})$`, "i");
const endings = "(?:ne|e)?s?";
const languages = `${peoples}|arabe|turc|grec|hébreu|latin|breton|basque|catalan|occitan|corse|hindi|mandarin|roumain|hongrois|tchèque`;

/** One of the words, with or without its capital: most passages hold none. */
const gate = new RegExp(languages.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`));

const spoken = new RegExp(`(?:^|[ \\u00a0'’(])(?:en|(?:re)?parl\\p{L}{1,5}|appren\\p{L}{1,5}) (?=((?:${languages})(?![\\p{L}\\p{M}\\p{N}_-])))`, "giu");
const adjective = new RegExp(`[ \\u00a0]((?:${peoples})${endings})(?![\\p{L}\\p{M}\\p{N}_-])`, "giu");
const people = new RegExp(
  `(?:^|[ \\u00a0(«“])(?:les|des|aux|quelques|plusieurs|certains|certaines|${numeralWords}|\\d+)[ \\u00a0\\u202f]((?:${peoples})${endings})(?=[ \\u00a0](?:sur (?:\\d|${numeralWords})|ont|sont|qui|vont|veulent|peuvent|doivent|préfèrent|achètent|utilisent|regardent|attendent|passent|aiment|jugent|estiment|craignent|restent|étaient|avaient|seront)(?![\\p{L}\\p{M}]))`,
  "giu",
);

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
  needs: ANY | CAPITAL,
  find({ text }) {
    if (!gate.test(text)) return [];
    const hits: Hit[] = [];
    const lower = (at: number, word: string) => hits.push(proposal(at, at + word.length, word.charAt(0).toLowerCase() + word.slice(1)));
    for (const { 0: match, 1: word = "", index } of matches(spoken, text)) {
      const at = index + match.length;
      if (isCapitalAt(text, at)) lower(at, word);
    }
    for (const { 0: match, 1: word = "", index } of matches(adjective, text)) {
      const at = index + match.length - word.length;
      const before = wordBefore(text, at);
      const isNoun = before.length > 2 && !isCapitalAt(before, 0) && !/\d/.test(before) && !determiners.test(before);
      if (isCapitalAt(text, at) && !isAllCapitals(word) && isNoun && !numeral.test(before) && !/^parl|^appren/i.test(before)) lower(at, word);
    }
    for (const { 0: match, 1: word = "", index } of matches(people, text)) {
      const at = index + match.length - word.length;
      if (!isCapitalAt(text, at)) hits.push(proposal(at, at + word.length, word.charAt(0).toUpperCase() + word.slice(1)));
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

function isAllCapitals(word: string): boolean {
  return word === word.toUpperCase();
}
