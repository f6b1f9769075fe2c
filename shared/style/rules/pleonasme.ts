import { pleonasms, type PleonasmRow } from "../lexicons/pleonasms.ts";
import { groupOf, phrase } from "../phrase.ts";
import type { Phrase, PhraseRule } from "../rule.ts";

/** Two words that say one thing. */
export const pleonasme: PhraseRule = {
  id: "pleonasme",
  severity: "avertissement",
  about: "Deux mots qui disent la même chose.",
  source: "Académie française¦; liste de la maison",
  phrases: pleonasms.map(phraseOf),
  corrects: [
    ["La fonction est actuellement en cours de test.", "La fonction est en cours de test."],
    ["Actuellement en cours.", "En cours."],
    ["Il faut prévoir à l’avance une sauvegarde.", "Il faut prévoir une sauvegarde."],
    ["Elle prévoyait à l'avance.", "Elle prévoyait."],
    ["Le service, voire même le site, tombe.", "Le service, voire le site, tombe."],
    ["Voire **même** plus.", "Voire plus."],
    ["Il suffit juste d’attendre.", "Il suffit d’attendre."],
    ["Les premières\npriorités.", "Les priorités."],
    ["Au jour d’aujourd’hui, rien.", "Aujourd’hui, rien."],
    ["Ils ont collaboré ensemble.", "Ils ont collaboré."],
  ],
  leaves: [
    "Il faut prévoir une sauvegarde.",
    "Le risque est réel, voire élevé.",
    "Le tri sélectif des messages.",
    "Il est monté en haut de la tour.",
    "Une erreur d’achèvement.",
  ],
};

function phraseOf([expression, instead, severity]: PleonasmRow): Phrase {
  const words = instead === undefined || instead === "" ? ["$1$2"] : instead.split("|");
  return phrase(expression.replaceAll("{", "(").replaceAll("}", ")"), {
    message: (found) => `«⍽${found}⍽» est un pléonasme.`,
    ...(severity === undefined ? {} : { severity }),
    // Two stretches are kept: « commencer d’abord par » → « commencer par ».
    fixes: instead === undefined || instead === "" ? (match, page) => [`${groupOf(match, 1, page)} ${groupOf(match, 2, page)}`.trim()] : words,
  });
}
