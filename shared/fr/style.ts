import { NBSP } from "../fr.ts";
import type { ReadingLevel } from "../style/readability.ts";

/** Sentences of the readability in « Mesures ». */
export const styleSentences = {
  readability: (level: ReadingLevel) => `Lisibilité${NBSP}: ${level}`,
  easier: "plus facile qu’à l’ouverture",
  harder: "plus difficile qu’à l’ouverture",
  same: "comme à l’ouverture",
  readabilityHelp: (index: string, trend: string) =>
    `Indice de Kandel et Moles (1958)${NBSP}: ${index}, à 5 près, ${trend}. Une tendance, pas une note.`,
} as const;
