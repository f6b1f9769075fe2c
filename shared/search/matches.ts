import type { Term } from "./query.ts";
import { type Word, wordsOf } from "./words.ts";

/** Where a term is found in a text (UTF-16, half-open). */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** Place of the term in the list that was asked for. */
  readonly term: number;
}

/** Every place where one of the terms is found, in order; they never overlap. `limit` bounds their number. */
export function findMatches(text: string, terms: readonly Term[], limit = 10_000): Match[] {
  const matches: Match[] = [];
  if (terms.length === 0) return matches;
  const words = wordsOf(text);
  for (let at = 0; at < words.length && matches.length < limit; ) {
    const found = matchAt(words, at, terms);
    if (found === null) at++;
    else {
      // `matchAt` has seen these words.
      const [first, last] = [words[at] as Word, words[at + found.count - 1] as Word];
      matches.push({ from: first.from, to: last.to, term: found.term });
      at += found.count;
    }
  }
  return matches;
}

/** The longest term that begins at a word. */
function matchAt(words: readonly Word[], at: number, terms: readonly Term[]): { readonly term: number; readonly count: number } | null {
  let best: { readonly term: number; readonly count: number } | null = null;
  for (const [term, wanted] of terms.entries()) {
    const count = countAt(words, at, wanted);
    if (count > (best?.count ?? 0)) best = { term, count };
  }
  return best;
}

/** How many words a term takes at a place; 0 when it is not there. */
function countAt(words: readonly Word[], at: number, { words: wanted, prefix, joined }: Term): number {
  if (joined !== "" && begins(words[at]?.folded ?? "", joined, prefix)) return 1;
  const last = wanted.length - 1;
  for (const [index, word] of wanted.entries()) {
    const folded = words[at + index]?.folded;
    if (folded === undefined || !begins(folded, word, prefix && index === last)) return 0;
  }
  return wanted.length;
}

function begins(folded: string, wanted: string, prefix: boolean): boolean {
  return prefix ? folded.startsWith(wanted) : folded === wanted;
}
