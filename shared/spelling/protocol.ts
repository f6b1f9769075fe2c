import { createFrenchSpeller, type FrenchSpeller } from "./speller.ts";
import { nomsTech } from "./lexicons/noms-tech.ts";

/** What the page asks of the spelling worker. Answers carry the `id` of their question. */
export type SpellingRequest =
  | { readonly kind: "check"; readonly id: number; readonly words: readonly string[] }
  | { readonly kind: "suggest"; readonly id: number; readonly word: string }
  /** The question is not worth an answer any more. */
  | { readonly kind: "cancel"; readonly id: number }
  /** The writer's own words, all of them: right from now on, and proposed. */
  | { readonly kind: "vocabulary"; readonly words: readonly string[] };

/** What the worker answers; in any order. */
export type SpellingAnswer =
  | { readonly kind: "checked"; readonly id: number; readonly verdicts: readonly boolean[] }
  | { readonly kind: "suggested"; readonly id: number; readonly words: readonly string[] };

/** The worker's side of the protocol, without its thread. */
export interface SpellingDesk {
  /** Takes a request; the work is done later, in `work`. */
  receive(request: SpellingRequest): void;
  /** Does one piece of work, suggestions before checks; `null` when there is none. */
  work(): SpellingAnswer | null;
}

/** Makes the desk over the bytes of the dictionary. */
export function createSpellingDesk(bytes: ArrayBuffer): SpellingDesk {
  let speller: FrenchSpeller = createFrenchSpeller(bytes);
  const suggestions: Extract<SpellingRequest, { kind: "suggest" }>[] = [];
  const checks: Extract<SpellingRequest, { kind: "check" }>[] = [];
  return {
    receive(request) {
      switch (request.kind) {
        case "check":
          checks.push(request);
          return;
        case "suggest":
          suggestions.push(request);
          return;
        case "vocabulary":
          speller = createFrenchSpeller(bytes, [nomsTech, request.words]);
          return;
        case "cancel":
          drop(suggestions, request.id);
          drop(checks, request.id);
      }
    },
    work() {
      const suggestion = suggestions.shift();
      if (suggestion !== undefined) {
        return { kind: "suggested", id: suggestion.id, words: speller.suggest(suggestion.word) };
      }
      const check = checks.shift();
      if (check === undefined) return null;
      return { kind: "checked", id: check.id, verdicts: check.words.map((word) => speller.correct(word)) };
    },
  };
}

function drop(requests: { readonly id: number }[], id: number): void {
  const at = requests.findIndex((request) => request.id === id);
  if (at >= 0) requests.splice(at, 1);
}
