import { CAPITAL } from "../features.ts";
import { isCapitalAt, spacesBefore, wordBefore, wordEnd } from "../reading.ts";
import { beginsSentence } from "../sentences.ts";
import { proposal, type Rule } from "../rule.ts";

const titles = new Set(
  [
    "Président Présidente Ministre Directeur Directrice Secrétaire Maire Député Députée Sénateur Sénatrice",
    "Préfet Préfète Chancelier Chancelière Commissaire Procureur Procureure Gouverneur Gouverneure",
    "Rédacteur Rédactrice Délégué Déléguée",
    "Vice-président Vice-présidente Conseiller Conseillère Ambassadeur Ambassadrice Doyen Doyenne",
  ]
    .flatMap((line) => line.split(" "))
    .flatMap((title) => [title, `${title}s`]),
);

const determiners =
  /^(?:l|le|la|les|du|de|d|des|une?|aux?|ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|votre|vos|ancienne?|future?|nouveau|nouvelle)$/i;

/**
 * Functions take no capital, save when the person is spoken to.
 *
 *     le Président de la République    Monsieur le Président
 *        ^
 */
export const titresFonctions: Rule = {
  id: "titres-fonctions",
  mode: "suggestion",
  severity: "info",
  message: "Les fonctions prennent une minuscule.",
  source: "Imprimerie nationale¦; Le Monde diplomatique",
  needs: CAPITAL,
  find: ({ text, capitalWords }) =>
    capitalWords.flatMap(({ word, from: index, to }) => {
      const isVice = word === "Vice" && text.startsWith("-président", to);
      const title = isVice ? text.slice(index, wordEnd(text, to + 1)) : word;
      if (!titles.has(title)) return [];
      const before = wordBefore(text, isApostrophe(text, index - 1) ? index - 1 : index);
      const end = index + title.length;
      if (text.charAt(end) === "-" || !determiners.test(before)) return [];
      const start = spacesBefore(text, index) - before.length - (isApostrophe(text, index - 1) ? 1 : 0);
      const address = wordBefore(text, start);
      const isCalled = /^(?:monsieur|madame|messieurs|mesdames|mme|m)$/i.test(address || text.charAt(spacesBefore(text, start) - 2));
      // « Bruno Le Maire »
      const isName = isCapitalAt(before, 0) && !beginsSentence(text, start);
      if (isCalled || isName) return [];
      return [proposal(index, end, title.charAt(0).toLowerCase() + title.slice(1))];
    }),
  corrects: [
    ["Le Président de la République a réagi.", "Le président de la République a réagi."],
    ["Le Ministre de l’Économie temporise.", "Le ministre de l’Économie temporise."],
    ["La Directrice générale dément, l’Ambassadeur aussi.", "La directrice générale dément, l’ambassadeur aussi."],
  ],
  leaves: [
    "Le président de la République a réagi.",
    "Monsieur le Président, bonjour.",
    "La Commission européenne enquête.",
    "Bruno Le Maire",
    "Le Premier ministre",
  ],
};

function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === "’" || text.charAt(at) === "'";
}
