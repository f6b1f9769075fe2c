import { NBSP, statusNames } from "../fr.ts";

/** Sentences of the search, in the window and on the command line. */
export const searchSentences = {
  unknownStatus: (word: string) =>
    `«${NBSP}${word}${NBSP}» n’est pas un statut. Essayez ${Object.values(statusNames).map((name) => name.toLowerCase()).join(", ")}.`,
  unknownDate: (word: string) =>
    `«${NBSP}${word}${NBSP}» n’est pas une date. Essayez «${NBSP}24/11/2026${NBSP}», «${NBSP}2026-11${NBSP}» ou «${NBSP}hier${NBSP}».`,
  emptyFilter: (name: string) => `Il manque un mot après «${NBSP}${name}${NBSP}:${NBSP}».`,
  tooLong: `La recherche est trop longue${NBSP}: seuls ses premiers mots ont été cherchés.`,
} as const;
