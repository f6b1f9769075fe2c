import { NBSP } from "../fr.ts";
import type { builtInTemplates } from "../ipc-names.ts";

type BuiltIn = (typeof builtInTemplates)[number];

/** Names of our models. */
export const templateNames: Readonly<Record<BuiltIn, string>> = {
  breve: "Brève",
  papier: "Papier",
  interview: "Interview",
  "test-produit": "Test produit",
  portrait: "Portrait",
  tribune: "Tribune",
  live: "Direct (live)",
};

/** What each of our models is for. */
export const templatePurposes: Readonly<Record<BuiltIn, string>> = {
  breve: "une information, 800 signes",
  papier: "attaque, angle, intertitres, repères",
  interview: "questions et réponses, exergue",
  "test-produit": "verdict, mesures, pour et contre",
  portrait: "une scène, un parcours, cinq dates",
  tribune: "une thèse, une objection, une proposition",
  live: "le fil, heure par heure",
};

/** Sentences about models of articles. */
export const templateSentences = {
  title: "Nouvel article d’après un modèle",
  list: "Modèles",
  own: "Vos modèles",
  create: "Créer l’article",
  close: "Fermer",
  titre: "Titre",
  rubrique: "Rubrique",
  signature: "Signature",
  help: `Les consignes du modèle sont des remarques (%%…%%)${NBSP}: elles ne figurent dans aucune sortie.`,
  saveTitle: "Enregistrer comme modèle",
  saveHelp: `Le texte et la fiche serviront de modèle, sauf le titre, les dates, les notes et les sources. {{date}}, {{rubrique}}, {{titre}} et {{signature}} seront remplacés dans chaque nouvel article.`,
  name: "Nom du modèle",
  save: "Enregistrer",
  saved: (name: string) => `Le modèle «${NBSP}${name}${NBSP}» est enregistré.`,
  rename: "Renommer",
  remove: "Supprimer",
  removed: (name: string) => `Le modèle «${NBSP}${name}${NBSP}» est supprimé.`,
} as const;
