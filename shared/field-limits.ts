import type { Fields } from "./article.ts";

/** Longest value that fits where a field is shown, in signes: longer ones are cut by others, never by Marbre. */
export const fieldLimits = { titreWeb: 75, titreReseaux: 75, metaDescription: 155 } as const satisfies Partial<Record<keyof Fields, number>>;
