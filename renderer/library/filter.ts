import type { ArticleSummary } from "../../shared/article.ts";

/** Whether a row has every word of a query in its title, extract or rubrique; accents, case, œ and ’ aside. */
export function matches({ titre, extrait, rubrique }: ArticleSummary, query: string): boolean {
  const text = folded(`${titre} ${rubrique} ${extrait}`);
  return folded(query)
    .split(" ")
    .every((word) => text.includes(word));
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’'\s]+/gu, " ")
    .trim();
}
