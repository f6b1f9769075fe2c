import { NBSP } from "../fr.ts";

/** What the spelling desk says of a word. */
export const spellingSentences = {
  unknown: (word: string) => `«${NBSP}${word}${NBSP}» n’est pas dans le dictionnaire.`,
  writtenOtherwise: (word: string, name: string) =>
    `«${NBSP}${word}${NBSP}» s’écrit «${NBSP}${name}${NBSP}» ailleurs dans l’article.`,
  otherOrthography: (word: string) => `«${NBSP}${word}${NBSP}» n’appartient pas à l’orthographe choisie.`,
} as const;
