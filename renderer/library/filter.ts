import type { ArticleSummary } from "../../shared/article.ts";

/** Whether a row has every word of a query in its title, extract or rubrique; accents, case, œ and ’ aside. */
export function matches(article: ArticleSummary, query: string): boolean {
  const text = searchText(article);
  return folded(query)
    .split(" ")
    .every((word) => text.includes(word));
}

const known = new WeakMap<ArticleSummary, string>();

/** What a row is searched in, folded once: the list is filtered at each key. */
function searchText(article: ArticleSummary): string {
  const before = known.get(article);
  if (before !== undefined) return before;
  const { titre, rubrique, extrait } = article;
  const text = folded(`${titre} ${rubrique} ${extrait}`);
  known.set(article, text);
  return text;
}

/** A text as it is compared: « L’Œuvre d’été » → « l oeuvre d ete ». */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’'\s]+/gu, " ")
    .trim();
}
