import type { Status } from "../article.ts";
import { statuses } from "../article-names.ts";
import { searchSentences as say } from "../fr/search.ts";
import { cutQuery, type QueryPart } from "./query-parts.ts";
import { readPeriod } from "./query-dates.ts";
import { foldedText, isElision } from "./words.ts";

/** Something to find in a text: folded words that follow each other. */
export interface Term {
  /** At least one. */
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly prefix: boolean;
  /** The words written as one, also accepted (« week-end », « weekend »); "" when there is no such form. */
  readonly joined: string;
}

/** Conditions on the fields of an article; an empty list and `null` ask for nothing. */
export interface Filters {
  /** Folded beginnings: one of them must begin the rubrique. */
  readonly rubriques: readonly string[];
  readonly etiquettes: readonly string[];
  readonly statuts: readonly Status[];
  readonly notRubriques: readonly string[];
  readonly notEtiquettes: readonly string[];
  readonly notStatuts: readonly Status[];
  /** Last written to at this instant or after it; ms UTC. */
  readonly from: number | null;
  /** Last written to before this instant; ms UTC. */
  readonly before: number | null;
}

/** A search, understood. Any text gives one. */
export interface Query {
  /** All must be found. */
  readonly terms: readonly Term[];
  /** None may be found. */
  readonly excluded: readonly Term[];
  readonly filters: Filters;
  /** What was not understood and left aside: a French sentence; "" when all was understood. */
  readonly problem: string;
}

/** Longest search that is read, in UTF-16 units, and most terms. */
const maxLength = 1_000;
const maxTerms = 32;
/** A word of this length also finds the words that it begins (« antenne », « antennes »). */
const prefixLength = 4;

/**
 * Reads a search: words, `préfixe*`, "phrases" and « phrases », `-exclusion`,
 * `rubrique:`, `étiquette:`, `statut:`, `avant:`, `après:`. With `typing`, the
 * last word is still being written. Never fails: see `Query.problem`.
 */
export function parseQuery(text: string, now: number, { typing = false } = {}): Query {
  const kept = text.slice(0, maxLength).replace(thousands, (number: string) => number.replace(/\D/g, "-"));
  const parts = cutQuery(kept);
  const unfinished = typing && !/[\s\u00a0»"”]$/u.test(kept) ? parts.at(-1) : undefined;
  const reading = new Reading(now);
  for (const [index, part] of parts.entries()) reading.take(part, parts[index + 1], part === unfinished, parts.length === 1);
  return reading.query(text.length > maxLength);
}

/** « 12 000 » is one number, whatever the space: as a hyphen, it is found in one word or two. */
const thousands = /(?<![\p{L}\d])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\d])/gu;

/** Whether a query asks for nothing: neither words nor conditions. */
export function isEmptyQuery({ terms, excluded, filters }: Query): boolean {
  const { from, before, ...lists } = filters;
  return terms.length + excluded.length === 0 && from === null && before === null && Object.values(lists).every((list) => list.length === 0);
}

class Reading {
  private readonly now: number;
  private readonly terms: Term[] = [];
  private readonly excluded: Term[] = [];
  private readonly lists = {
    rubriques: [] as string[],
    etiquettes: [] as string[],
    statuts: [] as Status[],
    notRubriques: [] as string[],
    notEtiquettes: [] as string[],
    notStatuts: [] as Status[],
  };
  private from: number | null = null;
  private before: number | null = null;
  private problem = "";

  constructor(now: number) {
    this.now = now;
  }

  take(part: QueryPart, next: QueryPart | undefined, isUnfinished: boolean, isAlone: boolean): void {
    const { filter, isExcluded, text } = part;
    if (filter !== null && text.trim() === "") {
      if (!isUnfinished) this.problem ||= say.emptyFilter(part.name);
    } else if (filter === null) {
      const term = termOf(part, next, isUnfinished, isAlone);
      const list = isExcluded ? this.excluded : this.terms;
      if (term === null) return;
      if (list.length < maxTerms) list.push(term);
      else this.problem ||= say.tooLong;
    } else if (filter === "avant" || filter === "apres") this.takeDate(part);
    else if (filter === "statut") this.takeStatus(part);
    else if (filter === "rubrique") this.takeText(part, this.lists.rubriques, this.lists.notRubriques);
    else this.takeText(part, this.lists.etiquettes, this.lists.notEtiquettes);
  }

  query(isCut: boolean): Query {
    const filters = { ...this.lists, from: this.from, before: this.before };
    return { terms: this.terms, excluded: this.excluded, filters, problem: isCut ? say.tooLong : this.problem };
  }

  private takeText({ isExcluded, text }: QueryPart, wanted: string[], unwanted: string[]): void {
    const folded = foldedText(text);
    if (folded !== "") (isExcluded ? unwanted : wanted).push(folded);
  }

  private takeStatus({ isExcluded, text }: QueryPart): void {
    const found = statusesOf(text);
    if (found.length === 0) this.problem ||= say.unknownStatus(text.trim());
    else (isExcluded ? this.lists.notStatuts : this.lists.statuts).push(...found);
  }

  private takeDate({ filter, isExcluded, text }: QueryPart): void {
    const period = readPeriod(text, this.now);
    if (period === undefined) this.problem ||= say.unknownDate(text.trim());
    else if ((filter === "avant") !== isExcluded) this.before = Math.min(this.before ?? period.from, period.from);
    else this.from = Math.max(this.from ?? period.from, period.from);
  }
}

function termOf(part: QueryPart, next: QueryPart | undefined, isUnfinished: boolean, isAlone: boolean): Term | null {
  const words = foldedText(part.text).split(" ").filter((word) => word !== "");
  const last = words.at(-1);
  if (last === undefined) return null;
  if (part.isQuoted) return { words, prefix: part.isPrefix || isUnfinished, joined: "" };
  // « l école »: an elision whose apostrophe was not typed.
  if (words.length === 1 && isElision(last) && next?.filter === null && /^[aeiouyh]/.test(foldedText(next.text))) return null;
  // One letter says nothing yet of the word that it begins.
  if (isUnfinished && !isAlone && last.length < 2 && words.length === 1) return null;
  const prefix = part.isPrefix || words.join("").length >= prefixLength || (isUnfinished && last.length >= 2);
  const joined = words.length > 1 && !/[\s\u00a0\u202f]/u.test(part.text.trim()) ? words.join("") : "";
  return { words, prefix, joined };
}

/** Usual names that are not the beginning of a status. */
const otherNames: Readonly<Record<string, Status>> = { bat: "bon-a-tirer", relire: "a-relire", ecriture: "en-ecriture", brouillon: "en-ecriture" };

/** The statuses that a word begins, or the one that it names. */
function statusesOf(text: string): readonly Status[] {
  const folded = foldedText(text);
  const named = otherNames[folded];
  if (named !== undefined) return [named];
  return folded === "" ? [] : statuses.filter((status) => foldedText(status).startsWith(folded));
}
