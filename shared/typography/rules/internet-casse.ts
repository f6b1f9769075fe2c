import { ANY } from "../features.ts";
import { isCapitalAt, isWordAt, matches, wordAfter, wordBefore } from "../reading.ts";
import { beginsSentence } from "../sentences.ts";
import type { CoherenceRule, Mention } from "../rule.ts";

const words = /[iI]nternet|[wW]eb|Intranet|Extranet/g;

/** Before these « web » is a noun; after another word (`site web`) it is an adjective, admitted in any house. */
const nominal = /^(?:|l|d|le|du|de|au|un|ce|son|notre|votre|leur|sur|par|en|et|ou|que|dans|pour|via|vers|avec|tout|vieux|vrai)$/i;

/** One way of writing Internet and Web in a text: with a capital. */
export const internetCasse: CoherenceRule = {
  id: "internet-casse",
  mode: "suggestion",
  severity: "info",
  message: "Une seule graphie d’Internet et du Web par texte.",
  source: "FranceTerme¦; OQLF¦; usage de la presse",
  needs: ANY,
  mentions: ({ text }) =>
    matches(words, text).flatMap(({ 0: word, index }): readonly Mention[] => {
      const end = index + word.length;
      const before = text.charAt(index - 1);
      if (isWordAt(text, index - 1) || isWordAt(text, end) || text.charAt(end) === "-" || (before !== "" && "./@-#".includes(before))) return [];
      if (word === "web" && !nominal.test(wordBefore(text, index))) return [];
      if (wordAfter(text, end) === "Explorer" || (text.charAt(end) === "." && isWordAt(text, end + 1))) return [];
      if (/tranet$/.test(word) && beginsSentence(text, index)) return [];
      return [{ from: index, to: end, word, key: word.toLowerCase() }];
    }),
  judge: (mentions) => {
    const isMixed = (key: string) => new Set(mentions.filter((mention) => mention.key === key).map(({ word }) => word)).size > 1;
    const mixed = new Set(["internet", "web"].filter(isMixed));
    return mentions.map(({ word, key }) => {
      if (key.endsWith("tranet")) return [key];
      return mixed.has(key) && !isCapitalAt(word, 0) ? [word.charAt(0).toUpperCase() + word.slice(1)] : null;
    });
  },
  corrects: [
    ["Internet ralentit. L’accès internet reste cher.", "Internet ralentit. L’accès Internet reste cher."],
    ["Le web grandit.\n\nLe Web résiste.", "Le Web grandit.\n\nLe Web résiste."],
    ["L’Intranet de l’entreprise.", "L’intranet de l’entreprise."],
  ],
  leaves: ["Internet ralentit, Internet résiste.", "Un site web, le Web.", "https://exemple.org/internet et Internet", "Internet Explorer"],
};
