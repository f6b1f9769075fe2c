import { NBSP, NNBSP } from "../fr.ts";

/** Sentences of the region « Corrections » and of a finding's menu. */
export const correctionSentences = {
  corrections: "Corrections",
  nothing: `Rien à signaler. Les mots que Marbre ne connaît pas apparaîtront ici${NNBSP}; F8 va de l’un à l’autre.`,
  correct: "Corriger",
  ignore: "Ignorer",
  add: "Ajouter au dictionnaire",
  more: "Autres actions",
  ignoreHere: "Ignorer dans cet article",
  goTo: (word: string) => `Aller à «${NBSP}${word}${NBSP}»`,
  choose: (word: string) => `Remplacer «${NBSP}${word}${NBSP}» par`,
  menu: (word: string) => `Corrections de «${NBSP}${word}${NBSP}»`,
  replaceBy: "Remplacer par",
  looking: "Recherche de propositions…",
  noSuggestion: "Aucune proposition",
  noSuggestionFor: (word: string) => `Aucune proposition pour «${NBSP}${word}${NBSP}».`,
  corrected: (word: string, text: string) => `«${NBSP}${word}${NBSP}» est devenu «${NBSP}${text}${NBSP}».`,
  others: (count: string) => `et ${count} autres, plus loin dans le texte`,
  cancel: "Annuler",
} as const;
