import { foldedText } from "./words.ts";

/** Conditions that a search can set on a field. */
export type FilterName = "rubrique" | "etiquette" | "statut" | "avant" | "apres";

/** A piece of a search: a word, a phrase, or the value of a condition. */
export interface QueryPart {
  readonly filter: FilterName | null;
  /** The condition's name as it was typed; "" for words. */
  readonly name: string;
  readonly isExcluded: boolean;
  readonly isQuoted: boolean;
  /** Whether `*` follows. */
  readonly isPrefix: boolean;
  readonly text: string;
}

/**
 * Cuts a search into its parts, whatever was typed. A quotation that nothing
 * closes goes to the end.
 *
 *     fibre -satellite « loi sur l’eau » rubrique : "High tech" avant:hier
 *     ^---^ ^--------^ ^---------------^ ^-------------------^ ^--------^
 */
export function cutQuery(text: string): QueryPart[] {
  const parts: QueryPart[] = [];
  for (const { groups = {} } of text.matchAll(part)) {
    const { minus, name = "", double, guillemets, curly, bare = "", star } = groups;
    const quoted = double ?? guillemets ?? curly;
    const filter = name === "" ? null : (filters[foldedText(name)] ?? null);
    const isExcluded = minus !== undefined;
    if (name !== "" && filter === null) {
      // « Marbre:essai » is no condition: the words are searched.
      parts.push({ filter, name: "", isExcluded, isQuoted: false, isPrefix: false, text: name });
      if ((quoted ?? bare) === "") continue;
    }
    parts.push({
      filter,
      name: filter === null ? "" : name,
      isExcluded,
      isQuoted: quoted !== undefined,
      isPrefix: star !== undefined || (quoted === undefined && bare.endsWith("*")),
      text: quoted ?? bare,
    });
  }
  return parts;
}

const filters: Readonly<Record<string, FilterName>> = {
  rubrique: "rubrique",
  rubriques: "rubrique",
  etiquette: "etiquette",
  etiquettes: "etiquette",
  tag: "etiquette",
  statut: "statut",
  statuts: "statut",
  avant: "avant",
  apres: "apres",
  depuis: "apres",
};

const blank = "[\\s\\u00a0\\u202f]";
const value = `(?:"(?<double>[^"]*)(?:"|$)|«(?<guillemets>[^»]*)(?:»|$)|“(?<curly>[^”]*)(?:”|$)|(?<bare>[^\\s\\u00a0\\u202f"«“]+))`;
// Only a known name may stand apart from its colon: elsewhere « mot : suite » is prose.
const known = "(?:rubriques?|[ée]tiquettes?|e\\u0301tiquettes?|tag|statuts?|avant|apr[èe]s|apre\\u0300s|depuis)";
const names = `(?<name>${known}(?=${blank}*:)|[\\p{L}\\p{M}]+(?=:))`;
const part = new RegExp(
  `(?=[^\\s\\u00a0\\u202f])(?<minus>(?<![^\\s\\u00a0\\u202f])[-\\u2212](?=[^\\s\\u00a0\\u202f-]))?(?:${names}${blank}*:${blank}*)?(?:${value}(?<star>\\*)?)?`,
  "giu",
);
