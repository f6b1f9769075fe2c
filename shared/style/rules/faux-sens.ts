import { falseFriendPhrases } from "../false-friend.ts";
import { phrase } from "../phrase.ts";
import type { PhraseRule } from "../rule.ts";

/** French words used in the sense of an English one. */
export const fauxSens: PhraseRule = {
  id: "faux-sens",
  severity: "info",
  about: "Les mots français employés au sens d’un mot anglais.",
  source: "Académie française, «⍽Dire, ne pas dire⍽»¦; liste de la maison",
  phrases: [
    ...falseFriendPhrases(false),
    phrase("basé(e?s?) à", {
      message: "«⍽Basé à⍽» est un calque⍽: «⍽établi à⍽» ou «⍽installé à⍽».",
      when: ({ index, 0: found }, page) => /^[ \u00a0\u202f\n]\p{Lu}/u.test(page.text.slice(index + found.length, index + found.length + 2)),
      fixes: ["établi$1 à", "installé$1 à"],
    }),
    phrase("du coup(?! d(?:e|u|es|'))", {
      message: "«⍽Du coup⍽» est familier⍽: «⍽par conséquent⍽», «⍽donc⍽» ou «⍽aussi⍽».",
      frequency: "section",
      when: ({ index }, page) => page.beginsSentence(index) || /[,;] $/u.test(page.folded.slice(0, index)),
      fixes: ["par conséquent", "donc", "aussi"],
    }),
  ],
  corrects: [
    ["La mise à jour adresse trois failles.", "La mise à jour traite trois failles."],
    ["Elles adressent le marché des PME.", "Elles traitent le marché des PME."],
    ["Une librairie JavaScript légère.", "Une bibliothèque JavaScript légère."],
    ["Une société basée à Lyon.", "Une société établie à Lyon."],
    ["Les clients impactés par la panne.", "Les clients affectés par la panne."],
    ["Suite à l’incident, suite au faible nombre.", "À la suite de l’incident, suite au faible nombre."],
    ["Cela fait sens.", "Cela a du sens."],
    ["Des vulnérabilités sévères.", "Des vulnérabilités graves."],
    ["Il supporte le Wi-Fi 7.", "Il prend en charge le Wi-Fi 7."],
    ["Du coup, le service ferme.", "Par conséquent, le service ferme."],
    ["Au final, le débit baisse.", "Finalement, le débit baisse."],
    ["Une problématique de sécurité.", "Une question de sécurité."],
    ["L’équipe en charge du noyau.", "L’équipe responsable du noyau."],
  ],
  leaves: [
    "Elle adresse un message à ses clients.",
    "L’adresse des points d’accès, une adresse de marché.",
    "Une librairie du quartier Latin.",
    "Le camp de base à 3\u202f000\u00a0m.",
    "La prise en charge de la batterie.",
    "Par conséquent, rien. Du coup de feu.",
    "Il fait sens inverse. L’impact de la panne.",
    "Une solution, un candidat, des candidates.",
  ],
};
