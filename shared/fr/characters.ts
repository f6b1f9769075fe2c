/** Sentences of the palette of special characters. */
export const characterSentences = {
  title: "Caractères spéciaux",
  search: "Chercher un caractère",
  hint: "Guillemet, e accent aigu, euro…",
  list: "Caractères",
  none: "Aucun caractère de ce nom. Essayez un mot plus court.",
} as const;
