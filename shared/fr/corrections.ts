import type { FindingKind } from "../finding.ts";
import { NBSP, NNBSP } from "../fr.ts";

const quoted = (text: string) => `«${NBSP}${text.trim()}${NBSP}»`;

/** Sentences of the region « Corrections » and of a finding's menu. */
export const correctionSentences = {
  corrections: "Corrections",
  nothing: `Rien à signaler. Les mots inconnus et les remarques de typographie apparaîtront ici${NNBSP}; F8 va de l’une à l’autre.`,
  correct: "Corriger",
  ignore: "Ignorer",
  add: "Ajouter au dictionnaire",
  more: "Autres actions",
  leaveHere: "Ignorer ici",
  leaveEverywhere: "Ignorer dans cet article",
  turnOff: "Désactiver cette règle",
  everywhere: "Corriger partout…",
  moreAbout: (word: string) => `Autres actions sur ${quoted(word)}`,
  fixAll: "Tout corriger…",
  fixAllTitle: "Tout corriger",
  everywhereTitle: "Corriger partout",
  searching: "Recherche des corrections…",
  nothingToFix: "Rien à corriger d’office.",
  willFix: (kept: string, all: string, plural: boolean) => `${kept} ${plural ? "corrections seront faites" : "correction sera faite"} sur ${all}, en une seule étape d’annulation.`,
  changes: "Changements",
  apply: "Corriger",
  fixedAll: (count: string, plural: boolean) => `${count} ${plural ? "corrections faites" : "correction faite"}.`,
  next: "Remarque suivante",
  previous: "Remarque précédente",
  kinds: "Remarques montrées",
  all: "Tout",
  leftOnes: (count: string, plural: boolean) => `${count} ${plural ? "remarques ignorées" : "remarque ignorée"} dans cet article`,
  seeAgain: "Les revoir",
  nothingOfKind: "Aucune remarque de cette sorte.",
  visited: (word: string, message: string, place: string, count: string) => `${quoted(word)}. ${message} ${place} sur ${count}.`,
  left: (word: string) => `${quoted(word)} ne sera plus signalé ici.`,
  leftEverywhere: (word: string) => `${quoted(word)} ne sera plus signalé dans cet article.`,
  ruleOff: (rule: string) => `Règle désactivée${NBSP}: ${rule}`,
  goTo: (word: string) => `Aller à ${quoted(word)}`,
  choose: (word: string) => `Remplacer ${quoted(word)} par`,
  menu: (word: string) => `Corrections de ${quoted(word)}`,
  replaceBy: "Remplacer par",
  noSuggestion: "Aucune proposition",
  noSuggestionFor: (word: string) => `Aucune proposition pour ${quoted(word)}.`,
  corrected: (word: string, text: string) => `${quoted(word)} est devenu ${quoted(text)}.`,
  others: (count: string) => `et ${count} autres, plus loin dans le texte`,
  cancel: "Annuler",
  cardKeys: (keys: string) => `${keys} pour choisir`,
} as const;

/** Names of the desks. */
export const findingKindNames: Readonly<Record<FindingKind, string>> = {
  spelling: "Orthographe",
  typography: "Typographie",
  style: "Style",
};
