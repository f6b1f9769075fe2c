import type { Finding } from "./finding.ts";

/**
 * A finding that the writer chose to leave. It outlives restarts and edits
 * elsewhere in the text, so it is known by what it is and by the words before
 * it, never by its offset. Spelling has its own list, of words.
 */
export interface IgnoredFinding {
  readonly rule: string;
  /** What the finding covers, at most `excerptLength` units of it. */
  readonly excerpt: string;
  /** The letters before it in its block, then `|`; "" for every such excerpt of the article. */
  readonly context: string;
}

/** Longest excerpt that is kept; longer ones are known by their beginning. */
export const excerptLength = 200;

/** How many letters and digits make a place. */
const contextLetters = 24;
/** How far back they are looked for, in UTF-16 units. */
const reach = 80;

/** How a finding, at offsets of `source`, is known here and nowhere else. */
export function ignoredHere({ rule, from, to }: Pick<Finding, "rule" | "from" | "to">, source: string): IgnoredFinding {
  return { rule, excerpt: excerptOf(source, from, to), context: contextOf(source, from) };
}

/** How it is known wherever it comes back in the article. */
export function ignoredEverywhere({ rule, from, to }: Pick<Finding, "rule" | "from" | "to">, source: string): IgnoredFinding {
  return { rule, excerpt: excerptOf(source, from, to), context: "" };
}

/** Makes the question « was this finding, at offsets of `source`, left by the writer? ». */
export function ignores(list: readonly IgnoredFinding[]): (finding: Finding, source: string) => boolean {
  const places = new Map<string, Set<string>>();
  for (const { rule, excerpt, context } of list) {
    const known = places.get(rule) ?? new Set<string>();
    places.set(rule, known.add(`${context}\n${excerpt}`));
  }
  return (finding, source) => {
    const known = places.get(finding.rule);
    if (known === undefined) return false;
    const excerpt = excerptOf(source, finding.from, finding.to);
    return known.has(`\n${excerpt}`) || known.has(`${contextOf(source, finding.from)}\n${excerpt}`);
  };
}

function excerptOf(source: string, from: number, to: number): string {
  // A character outside the basic plane must not be cut in two: SQLite has no half of one.
  return source.slice(from, Math.min(to, from + excerptLength)).replace(/[\ud800-\udbff]$/, "");
}

/**
 * Letters and digits only: correcting a space or a quotation mark nearby makes
 * no other place of this one. Nothing of what comes after: one goes on writing there.
 */
function contextOf(source: string, from: number): string {
  const before = source.slice(Math.max(0, from - reach), from).match(letters) ?? [];
  return `${before.slice(-contextLetters).join("")}|`;
}

const letters = /[\p{L}\p{N}]/gu;
