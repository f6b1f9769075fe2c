import type { Article } from "../article.ts";
import { parseDocument } from "../markdown/document.ts";
import { bodyPieces } from "../markdown/writers/plain.ts";
import { eachMatch, findMatches, type Match } from "./matches.ts";
import type { Term } from "./query.ts";

/** Words around what was found, on one line; `marks` are its places in `text` (UTF-16, half-open, in order). */
export interface Extract {
  readonly text: string;
  readonly marks: readonly (readonly [from: number, to: number])[];
}

/** Length aimed at, in UTF-16 units, and how much of it stands before the first match. */
const aimedLength = 160;
const before = 50;
/** How far from a match its paragraph is read. */
const reach = 600;

/**
 * The passage of an article that holds the most of the terms, without Markdown
 * marks where that can be: chapô, body, then what the other fields hold. An
 * article that has them in its title only is shown from its beginning.
 */
export function extractOf({ fields, body }: Article, terms: readonly Term[]): Extract {
  const { chapo, surtitre, signature, rubrique, etiquettes, notesPrivees, sources, metaDescription, titreWeb, titreReseaux, slug, autres } = fields;
  let best: Passage | null = null;
  for (const text of [chapo, body, notesPrivees, sources, surtitre, signature, rubrique, etiquettes.join(", "), metaDescription, titreWeb, titreReseaux, slug, autres]) {
    const passage = bestPassage(text, terms);
    if (passage !== null && passage.terms > (best?.terms ?? 0)) best = { ...passage, text };
    if (best?.terms === terms.length) break;
  }
  if (best === null) return cut(oneLine(chapo || plain(body.slice(0, reach))), []);
  const source = paragraphAt(best.text, best.at);
  // Found in what the reader does not see (a link's address, a remark): it is shown as it was written.
  for (const text of best.text === body ? [plain(source), source] : [source]) {
    const line = oneLine(text);
    const matches = findMatches(line, terms);
    if (matches.length > 0) return cut(line, matches);
  }
  return cut(oneLine(source), []);
}

interface Passage {
  readonly text: string;
  /** Offset of its first match. */
  readonly at: number;
  /** How many different terms it has. */
  readonly terms: number;
}

/** The place of a text from which most of the terms are found within the length of an extract; the first that has them all is the one. */
function bestPassage(text: string, terms: readonly Term[]): Passage | null {
  const best = densest(eachMatch(text, terms), terms.length);
  return best === null ? null : { text, ...best };
}

/** Most places that are looked at in one text. */
const maxMatches = 2_000;

function densest(matches: Iterable<Match>, all: number): { readonly at: number; readonly terms: number } | null {
  let best: { at: number; terms: number } | null = null;
  let near: Match[] = [];
  let seen = 0;
  for (const match of matches) {
    near = [...near.filter(({ from }) => match.to <= from + aimedLength - before), match];
    const [first] = near;
    const count = new Set(near.map(({ term }) => term)).size;
    if (first !== undefined && count > (best?.terms ?? 0)) best = { at: first.from, terms: count };
    if (best?.terms === all || ++seen >= maxMatches) break;
  }
  return best;
}

function paragraphAt(text: string, at: number): string {
  const start = text.lastIndexOf("\n\n", at);
  const end = text.indexOf("\n\n", at);
  const from = Math.max(start < 0 ? 0 : start + 2, at - reach);
  const to = Math.min(end < 0 ? text.length : end, at + reach);
  return text.slice(from, to);
}

/** Signs without which a text is its own Markdown. */
const marks = /[*_`[\]<>#|~%\\&^]|:::|\bhttps?:|www\.|@|^\s*(?:[-+=]|\d+[.)])/m;

function plain(markdown: string): string {
  // Most passages have none: reading them as Markdown would take longer than all the rest.
  if (!marks.test(markdown)) return markdown;
  return bodyPieces(parseDocument(markdown)).map(({ text }) => text).join(" ");
}

function oneLine(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd").replace(/[ \t\r\n]+/g, " ").trim();
}

/** A line around its densest place, cut between words, with « … » where something is left out. */
function cut(line: string, matches: readonly Match[]): Extract {
  const at = densest(matches, Number.POSITIVE_INFINITY)?.at ?? 0;
  const from = at <= before ? 0 : nextWord(line, at - before, at);
  const end = from + aimedLength;
  const to = end >= line.length ? line.length : lastWord(line, end, from);
  const head = from > 0 ? "…" : "";
  const shift = head.length - from;
  const marks = matches
    .filter((match) => match.from >= from && match.to <= to)
    .map((match) => [match.from + shift, match.to + shift] as const);
  return { text: `${head}${line.slice(from, to)}${to < line.length ? "…" : ""}`, marks };
}

function nextWord(line: string, from: number, before: number): number {
  const blank = line.indexOf(" ", from);
  return blank < 0 || blank >= before ? before : blank + 1;
}

function lastWord(line: string, end: number, from: number): number {
  const blank = line.lastIndexOf(" ", end);
  return blank > from + aimedLength / 2 ? blank : /[\ud800-\udbff]/.test(line[end - 1] ?? "") ? end - 1 : end;
}
