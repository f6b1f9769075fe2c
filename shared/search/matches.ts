import type { Term } from "./query.ts";
import { eachWord, type Word, wordAfter } from "./words.ts";

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
  for (const match of eachMatch(text, terms)) {
    if (matches.push(match) >= limit) break;
  }
  return matches;
}

/** The same places, one by one: no more of the text is read than is needed. */
export function* eachMatch(text: string, terms: readonly Term[]): Generator<Match, undefined> {
  if (terms.length === 0) return;
  const longest = Math.max(...terms.map(({ words }) => words.length));
  if (longest === 1) yield* eachWordMatch(text, terms);
  else yield* eachPhraseMatch(text, terms, longest);
}

/** Terms of one word, which nearly all are: each word of the text is looked at once, alone. */
function* eachWordMatch(text: string, terms: readonly Term[]): Generator<Match, undefined> {
  const wanted = terms.map(({ words, joined, prefix }) => ({ word: words[0] ?? "", joined, prefix }));
  for (let word = wordAfter(text, 0); word !== null; word = wordAfter(text, word.to)) {
    const { folded } = word;
    for (const [term, one] of wanted.entries()) {
      if (!begins(folded, one.word, one.prefix) && (one.joined === "" || !begins(folded, one.joined, one.prefix))) continue;
      yield { from: word.from, to: word.to, term };
      break;
    }
  }
}

function* eachPhraseMatch(text: string, terms: readonly Term[], longest: number): Generator<Match, undefined> {
  const source = eachWord(text);
  /** The words from the one that is looked at, as many as a term may take. */
  const ahead: Word[] = [];
  for (;;) {
    while (ahead.length < longest) {
      const next = source.next();
      if (next.done === true) break;
      ahead.push(next.value);
    }
    const [first] = ahead;
    if (first === undefined) return;
    const found = matchAt(ahead, 0, terms);
    const last = found === null ? undefined : ahead[found.count - 1];
    if (found !== null && last !== undefined) yield { from: first.from, to: last.to, term: found.term };
    ahead.splice(0, found?.count ?? 1);
  }
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
