import { anglicismPhrases } from "../anglicism.ts";
import type { PhraseRule } from "../rule.ts";

/** English words for which French has one, with who recommends it and when. */
export const anglicisme: PhraseRule = {
  id: "anglicisme",
  severity: "info",
  about: "Les mots anglais que le français sait dire.",
  source: "FranceTerme (Licence Ouverte)¦; OQLF",
  phrases: anglicismPhrases(false),
  corrects: [
    ["Une attaque par ransomware a paralysé l’hôpital.", "Une attaque par logiciel rançonneur a paralysé l’hôpital."],
    ["La roadmap du produit est publique.", "La feuille de route du produit est publique."],
    ["Le backup est chiffré.", "La sauvegarde est chiffré."],
    ["Des **dashboards** clairs.", "Des **tableaux de bord** clairs."],
    ["L’open data séduit.", "Les données ouvertes séduit."],
    ["Ils ont uploadé la vidéo, puis crashé.", "Ils ont téléversé la vidéo, puis planté."],
    ["Ransomware\u00a0: que faire\u202f?", "Logiciel rançonneur\u00a0: que faire\u202f?"],
    ["La transformation digitale.", "La transformation numérique."],
    ["Une image de l’open\nspace.", "Une image de l’espace ouvert."],
    ["Un problème de firmware.", "Un problème de microprogramme."],
    ["Le prix du data center.", "Le prix du centre de données."],
  ],
  points: [
    ["La roadmap et la roadmap.", "roadmap"],
    ["Hier, la Roadmap du produit.", "Roadmap"],
    ["Le *deep learning* et un *patch*.", "deep learning", "patch"],
    ["*une attaque par ransomware*", "ransomware"],
  ],
  leaves: [
    "La conférence Black Hat ouvre demain.",
    "L’option `--dashboard` est cachée.",
    "Son empreinte digitale est enregistrée.",
    "Sur la Switch, avec le Big Data Summit, une Nintendo Switch, le Google Cloud Summit et Amazon Marketplace.",
    "Le blog, l’e-mail et le smartphone.",
    "Le roman *The Big Data Deadline* et [The Cloud Backup Story](https://x.fr/).",
    "Le paquet [dashboard.js](https://dashboard.org).",
    "The backup of the dashboard is ready for the user.",
    "Le mot-clé INPUT. LIKE, lui, compare.",
    "Packages are given tags that provide a thematic view.",
    "Le chat dort, un processus tourne, ils sont prompts à répondre.",
    "Un mandataire (proxy), un commutateur *(switch)*.",
    "Le *dual boot* et le *process identifier* du noyau.",
    "Debian distributes CUPS divided between several packages.",
    "The server is ready and the team has it. Such packages work.",
  ],
};
