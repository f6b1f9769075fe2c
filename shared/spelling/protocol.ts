import { createFrenchSpeller, type FrenchSpeller } from "./speller.ts";
import type { Orthography } from "./reform.ts";
import type { Standing } from "./standing.ts";

/** What the page asks of the spelling worker. Answers carry the `id` of their question. */
export type SpellingRequest =
  | { readonly kind: "check"; readonly id: number; readonly words: readonly string[] }
  | { readonly kind: "suggest"; readonly id: number; readonly word: string }
  /** The question is not worth an answer any more. */
  | { readonly kind: "cancel"; readonly id: number }
  /** The writer's own words, all of them, right from now on and proposed; and the orthography chosen. */
  | { readonly kind: "vocabulary"; readonly words: readonly string[]; readonly orthography: Orthography };

/** What the worker answers; in any order. */
export type SpellingAnswer =
  | { readonly kind: "checked"; readonly id: number; readonly standings: readonly Standing[] }
  | { readonly kind: "suggested"; readonly id: number; readonly words: readonly string[] };

/** The worker's side of the protocol, without its thread. */
export interface SpellingDesk {
  /** Takes a request; the work is done later, in `work`. */
  receive(request: SpellingRequest): void;
  /**
   * Does one piece of work: a batch of words, or a part of a suggestion, each in
   * its turn. `null` when there is nothing to do, `"more"` when a suggestion is
   * not found yet.
   */
  work(): SpellingAnswer | "more" | null;
}

/** A suggestion that takes longer answers what it has found. */
const longestMs = 140;

/** A suggestion that is being looked for. */
interface Search {
  readonly id: number;
  readonly steps: Generator<void, readonly string[]>;
}

/** Makes the desk over the bytes of the dictionary; `now` is a clock in ms. */
export function createSpellingDesk(bytes: ArrayBuffer, now: () => number): SpellingDesk {
  let speller: FrenchSpeller = createFrenchSpeller(bytes);
  const searches: Search[] = [];
  const checks: Extract<SpellingRequest, { kind: "check" }>[] = [];
  let isSearchNext = true;

  const search = (word: string): Search["steps"] => {
    let endsAt: number | undefined;
    return speller.suggesting(word, undefined, () => {
      endsAt ??= now() + longestMs;
      return now() > endsAt;
    });
  };

  return {
    receive(request) {
      switch (request.kind) {
        case "check":
          checks.push(request);
          return;
        case "suggest":
          searches.push({ id: request.id, steps: search(request.word) });
          return;
        case "vocabulary":
          speller = createFrenchSpeller(bytes, [request.words], request.orthography);
          return;
        case "cancel":
          drop(searches, request.id);
          drop(checks, request.id);
      }
    },
    work() {
      const [first] = searches;
      if (first !== undefined && (isSearchNext || checks.length === 0)) {
        isSearchNext = false;
        const { done, value } = first.steps.next();
        if (done !== true) return "more";
        drop(searches, first.id);
        return { kind: "suggested", id: first.id, words: value };
      }
      isSearchNext = true;
      const check = checks.shift();
      if (check === undefined) return null;
      return { kind: "checked", id: check.id, standings: check.words.map((word) => speller.standing(word)) };
    },
  };
}

function drop(requests: { readonly id: number }[], id: number): void {
  const at = requests.findIndex((request) => request.id === id);
  if (at >= 0) requests.splice(at, 1);
}
