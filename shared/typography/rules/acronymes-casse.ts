import { CAPITAL } from "../features.ts";
import type { CoherenceRule, Mention } from "../rule.ts";

const acronyms = [
  "Anssi Arcep Arcom Cnil Unesco Unicef Nasa Otan Hadopi Inria Insee Enisa Icann Ademe Afnor Sacem Inserm",
  "Acpr Urssaf Inpi Cned Ifop Ipsos Medef Dares Dinum Viginum Edvige Feder Cedh Cjue Berec Etsi Afnic",
  "Cigref Syntec Numeum Drees Onisep Pegi Gafam Opep Oms Onu",
].flatMap((line) => line.split(" "));
const forms = new Set(acronyms.flatMap((acronym) => [acronym, acronym.toUpperCase()]));

/** An acronym that is said as a word: `Unesco` or `UNESCO`, but one of them in a text. */
export const acronymesCasse: CoherenceRule = {
  id: "acronymes-casse",
  mode: "suggestion",
  severity: "info",
  message: "Une seule graphie de ce sigle par texte.",
  source: "Usage de la presse",
  needs: CAPITAL,
  mentions: ({ text, capitalWords }) => {
    const found = capitalWords.filter(({ word }) => forms.has(word));
    if (found.length === 0 || text === text.toUpperCase()) return [];
    return found.map(({ word, from, to }): Mention => ({ from, to, word, key: word.toUpperCase() }));
  },
  judge: (mentions) => {
    const first = new Map<string, string>();
    for (const { word, key } of mentions) if (!first.has(key)) first.set(key, word);
    return mentions.map(({ word, key }) => {
      const chosen = first.get(key) ?? word;
      return chosen === word ? null : [chosen];
    });
  },
  corrects: [
    ["L’ANSSI alerte. Selon l’Anssi, rien.", "L’ANSSI alerte. Selon l’ANSSI, rien."],
    ["La Cnil enquête.\n\nLa CNIL sanctionne.", "La Cnil enquête.\n\nLa Cnil sanctionne."],
    ["L’Unesco alerte, l’UNESCO vote.", "L’Unesco alerte, l’Unesco vote."],
  ],
  leaves: ["La Cnil enquête, la Cnil sanctionne.", "Le RGPD et le DNS.", "L’Arcep et l’Arcep", "LA CNIL\n\nla Cnil"],
};
