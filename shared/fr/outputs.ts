/** The few words that outputs add to an article: no no-break space among them, since those of an output are the article's own. */
export const outputSentences = {
  notes: "Notes",
  toDo: "À faire",
  done: "Fait",
  backToText: (note: number) => `Retour à l’appel de note ${note}`,
} as const;
