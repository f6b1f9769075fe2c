import { NBSP } from "../fr.ts";

/** The few words that outputs add to an article. */
export const outputSentences = {
  notes: "Notes",
  backToText: (note: number) => `Retour à l’appel de la note${NBSP}${note}`,
} as const;
