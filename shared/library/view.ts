import type { ArticleSummary, Status } from "../article.ts";

/** When a piece is due, as one looks for it. */
export const deadlines = ["retard", "aujourdhui", "semaine"] as const;
export type Deadline = (typeof deadlines)[number];

/** Orders of the list. */
export const sorts = ["date", "bouclage", "titre", "signes"] as const;
export type Sort = (typeof sorts)[number];

/** What the list keeps; an empty list or `null` keeps all. */
export interface Filters {
  readonly statuts: readonly Status[];
  readonly rubriques: readonly string[];
  /** Articles that have one of these. */
  readonly etiquettes: readonly string[];
  readonly echeance: Deadline | null;
  /** Only articles whose embargo still holds. */
  readonly embargo: boolean;
  /** The archives, which are otherwise out of sight; `null` for all, as a search looks everywhere. */
  readonly archives: boolean | null;
}

export const noFilters: Filters = { statuts: [], rubriques: [], etiquettes: [], echeance: null, embargo: false, archives: false };

/** Instants that filters compare with, in ms UTC: days are those of the reader's calendar. */
export interface Moment {
  readonly now: number;
  /** Midnight at the end of today. */
  readonly dayEnd: number;
  /** Midnight at the end of Sunday. */
  readonly weekEnd: number;
}

/** A piece that is out, or will never be, is due no more. */
const settled: ReadonlySet<Status> = new Set<Status>(["publie", "abandonne"]);

/** Whether a row passes every filter. */
export function passes(article: ArticleSummary, filters: Filters, { now, dayEnd, weekEnd }: Moment): boolean {
  const { statuts, rubriques, etiquettes, echeance, embargo, archives } = filters;
  if (archives !== null && (article.archivedAt !== null) !== archives && article.trashedAt === null) return false;
  if (statuts.length > 0 && !statuts.includes(article.statut)) return false;
  if (rubriques.length > 0 && !rubriques.includes(article.rubrique.trim())) return false;
  if (etiquettes.length > 0 && !article.etiquettes.some((tag) => etiquettes.includes(tag))) return false;
  if (embargo && (article.embargo === null || article.embargo <= now)) return false;
  if (echeance === null) return true;
  const { bouclage } = article;
  if (bouclage === null || !isDue(article)) return false;
  if (echeance === "retard") return bouclage < now;
  return bouclage >= now && bouclage < (echeance === "aujourdhui" ? dayEnd : weekEnd);
}

/** Whether the time left before its bouclage is worth saying: the piece is still to come. */
export function isDue({ bouclage, statut }: Pick<ArticleSummary, "bouclage" | "statut">): boolean {
  return bouclage !== null && !settled.has(statut);
}

/** How many filters are set. */
export function countFilters({ statuts, rubriques, etiquettes, echeance, embargo, archives }: Filters): number {
  return statuts.length + rubriques.length + etiquettes.length + (echeance === null ? 0 : 1) + (embargo ? 1 : 0) + (archives === true ? 1 : 0);
}

const french = new Intl.Collator("fr", { numeric: true });

/** The rows that pass, in the order asked; `list` comes the freshest first, and ties stay so. */
export function viewOf(list: readonly ArticleSummary[], filters: Filters, sort: Sort, moment: Moment): readonly ArticleSummary[] {
  const kept = list.every((article) => passes(article, filters, moment)) ? list : list.filter((article) => passes(article, filters, moment));
  return sort === "date" ? kept : [...kept].sort(orders[sort]);
}

const orders: Record<Exclude<Sort, "date">, (a: ArticleSummary, b: ArticleSummary) => number> = {
  // What is due first comes first; what is due never comes last.
  bouclage: (a, b) => dueAt(a) - dueAt(b),
  titre: (a, b) => Number(a.titre === "") - Number(b.titre === "") || french.compare(a.titre, b.titre),
  signes: (a, b) => b.signes - a.signes,
};

function dueAt(article: ArticleSummary): number {
  return isDue(article) ? (article.bouclage ?? Number.MAX_SAFE_INTEGER) : Number.MAX_SAFE_INTEGER;
}

/** Every rubrique of the list once, in French order. */
export function rubriquesOf(list: readonly ArticleSummary[]): readonly string[] {
  return sorted(list.map(({ rubrique }) => rubrique.trim()));
}

/** Every étiquette of the list once, in French order. */
export function etiquettesOf(list: readonly ArticleSummary[]): readonly string[] {
  return sorted(list.flatMap(({ etiquettes }) => etiquettes));
}

function sorted(all: readonly string[]): readonly string[] {
  return [...new Set(all)].filter((name) => name !== "").sort(french.compare);
}
