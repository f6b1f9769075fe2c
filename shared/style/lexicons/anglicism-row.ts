/** Where a recommendation comes from, and when. */
export const anglicismSources = {
  FT14: "FranceTerme, base de février 2014",
  FT15: "FranceTerme, JO de 2014 à 2019",
  FT20: "FranceTerme, JO de 2020 à 2025",
  OQLF: "OQLF, Vitrine linguistique",
  usage: "usage de la presse",
} as const;

/**
 * Terms separated by `|`, what is recommended, field, source, and what the term
 * is when it is not a noun: `verbe`, or `admis` when usage has made it French.
 * Recommendations come from FranceTerme (Licence Ouverte) and the OQLF.
 */
export type AnglicismRow = readonly [
  terms: string,
  instead: string,
  field: string,
  source: keyof typeof anglicismSources,
  kind?: "verbe" | "admis",
];
