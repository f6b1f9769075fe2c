import type { FindingKind } from "../finding.ts";
import { NBSP, NNBSP } from "../fr.ts";

const quoted = (text: string) => `«${NBSP}${text.trim()}${NBSP}»`;

/** Sentences of the region « Corrections » and of a finding's menu. */
export const correctionSentences = {
  corrections: "Corrections",
  list: "À relire",
  nothing: `Rien à signaler. Les mots inconnus et les remarques de typographie apparaîtront ici${NNBSP}; F8 va de l’une à l’autre.`,
  correct: "Corriger",
  ignore: "Ignorer",
  add: "Ajouter au dictionnaire",
  more: "Autres actions",
  leaveHere: "Ignorer ici",
  leaveEverywhere: "Ignorer dans cet article",
  turnOff: "Désactiver cette règle",
  left: (word: string) => `${quoted(word)} ne sera plus signalé ici.`,
  leftEverywhere: (word: string) => `${quoted(word)} ne sera plus signalé dans cet article.`,
  ruleOff: (rule: string) => `Règle désactivée${NBSP}: ${rule}`,
  goTo: (word: string) => `Aller à ${quoted(word)}`,
  choose: (word: string) => `Remplacer ${quoted(word)} par`,
  menu: (word: string) => `Corrections de ${quoted(word)}`,
  replaceBy: "Remplacer par",
  looking: "Recherche de propositions…",
  noSuggestion: "Aucune proposition",
  noSuggestionFor: (word: string) => `Aucune proposition pour ${quoted(word)}.`,
  corrected: (word: string, text: string) => `${quoted(word)} est devenu ${quoted(text)}.`,
  others: (count: string) => `et ${count} autres, plus loin dans le texte`,
  cancel: "Annuler",
  nbsp: "espace insécable",
  nnbsp: "espace fine insécable",
} as const;

/** Names of the desks. */
export const findingKindNames: Readonly<Record<FindingKind, string>> = {
  spelling: "Orthographe",
  typography: "Typographie",
  style: "Style",
};
