// Apart from the schemas of `article.ts`, so that the page gets them without zod, which adds keys to its window.

/** The life of a piece, in the order of the newsroom's workflow. */
export const statuses = [
  "idee",
  "commande",
  "en-ecriture",
  "a-relire",
  "corrige",
  "bon-a-tirer",
  "publie",
  "abandonne",
] as const;

/** Longest body or history that is accepted anywhere, in UTF-16 units (about 20 novels). */
export const maxBodyLength = 20_000_000;
