import { falseFriendPhrases } from "../false-friend.ts";
import type { PhraseRule } from "../rule.ts";

/** Calques that many houses accept. */
export const fauxSensAdmis: PhraseRule = {
  id: "faux-sens-admis",
  severity: "info",
  about: "Les calques que beaucoup admettent (basé sur, dédié à, prioriser).",
  source: "Académie française, «⍽Dire, ne pas dire⍽»¦; liste de la maison",
  optional: true,
  phrases: falseFriendPhrases(true),
  corrects: [
    ["Un moteur basé sur Chromium.", "Un moteur fondé sur Chromium."],
    ["Il faut prioriser les correctifs.", "Il faut hiérarchiser les correctifs."],
  ],
  points: [["Une puce dédiée à l’IA.", "dédiée à"]],
  leaves: ["La base du moteur.", "La priorité.", "Une dédicace."],
};
