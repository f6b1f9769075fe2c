import {
  type Candidate,
  compounds,
  markCost,
  ordinalOf,
  perClass,
  twoWords,
  wantedCase,
  withCase,
} from "./candidates.ts";
import { buildGraph } from "./graph-builder.ts";
import { costs } from "./costs.ts";
import { type Elided, isElisionRight, splitElision } from "./elision.ts";
import { caseOf, foldWord, type WordCase } from "./fold.ts";
import { labelOf, type WordGraph } from "./graph.ts";
import { frequencyOf, type Lexicon } from "./lexicon.ts";
import { type Effort, longestTyped, nearWords } from "./near.ts";
import type { Verdict } from "./verdict.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Search reach, in `costs`: two ordinary slips, then more when nothing is that near. */
const reach = 180;
const longReach = 250;
/** Work for one word, in cells of the distance table: about 25 ms, seven times what most words take. */
const enough = 700_000;

/** What being counted at all is worth, and what a name costs in place of a small word. */
const common = 5;
const nameCost = 25;

/** Words that lose a vowel, in full. */
const fullForms: Readonly<Record<string, readonly string[]>> = {
  l: ["le", "la"],
  d: ["de"],
  j: ["je"],
  m: ["me"],
  t: ["te"],
  s: ["se"],
  n: ["ne"],
  c: ["ce"],
  qu: ["que"],
  jusqu: ["jusque"],
  lorsqu: ["lorsque"],
  puisqu: ["puisque"],
  quoiqu: ["quoique"],
};

/**
 * Proposes words for one that is wrong, best first, as it could stand in the
 * text. It stops between its searches, so that whoever runs it can do something
 * else meanwhile, and gives what it has found when `isOver` says so.
 */
export type Suggesting = (
  word: string,
  limit?: number,
  isOver?: () => boolean,
) => Generator<void, readonly string[]>;

/**
 * Makes the suggestions over a lexicon. A right word has none. The work is
 * bounded by count, so that the same word has the same answer, well under
 * 150 ms, and by the clock of whoever asks. The writer's apostrophe, case and
 * elided article are kept: `L’apelle` → `L’appelle`, `ECOLE` → `ÉCOLE`.
 */
export function createSuggesting(
  lexicon: Lexicon,
  isRight: Verdict,
  vocabularies: readonly Vocabulary[],
  proposals: (word: string) => readonly string[],
): Suggesting {
  const names = [lexicon.tech, graphOf(vocabularies)];
  const unwanted = lexicon.codes.map((set) => set.includes(lexicon.flags.noSuggest));

  /** Words of the dictionary and the vocabularies near a folded word without elided prefix, scored. */
  function* nearest(word: string, maxCost: number, effort: Effort): Generator<void, Candidate[]> {
    const small = word.toLowerCase();
    const wordCase = caseOf(word);
    const candidates: Candidate[] = [];
    for (const { word: near, cost, label } of nearWords(lexicon.words, small, maxCost, effort)) {
      if (unwanted[label - 1] === true || isCapitalisedTwin(lexicon, near) || near === "c'a") continue;
      candidates.push({ text: near, score: cost + rank(lexicon, near, small, wordCase) });
    }
    yield;
    for (const graph of names) {
      for (const { word: near, cost } of nearWords(graph, small, maxCost, effort))
        candidates.push({ text: near, score: cost - 3 * perClass + (wordCase === "small" ? 10 : 0) });
      yield;
    }
    return candidates;
  }

  const compoundsOf = (word: string, maxCost: number, effort: Effort): Candidate[] =>
    compounds(word, isRight, (part) => finished(nearest(part, maxCost, effort)));

  function* elidedCandidates(elided: Elided, maxCost: number, effort: Effort): Generator<void, Candidate[]> {
    const { prefix, rest } = elided;
    const full = fullForms[prefix.slice(0, -1).toLowerCase()] ?? [];
    const wrongElision = !isElisionRight(elided);
    const forms = wrongElision ? full : prefix.toLowerCase() === "l'" ? ["les"] : [];
    const inFull = isRight(rest)
      ? forms.map((form, index) => ({
          text: `${withCase(form, caseOf(prefix))} ${rest}`,
          score: index - 100,
        }))
      : [];
    const near = [...(yield* nearest(rest, maxCost, effort)), ...compoundsOf(rest, maxCost, effort)]
      .filter(({ text }) => isElisionRight({ prefix, rest: text }))
      .map(({ text, score }) => ({ text: prefix + withCase(text, wantedCase(rest)), score }));
    return [...inFull, ...near];
  }

  return function* (written, limit = 8, isOver) {
    const word = foldWord(written.trim());
    if (word === "" || word.length > longestTyped) return [];
    const apostrophe = written.includes("'") ? "'" : "\u2019";
    const other = proposals(word);
    if (other.length > 0) return other.slice(0, limit).map((text) => text.replaceAll("'", apostrophe));
    if (isRight(word)) return [];
    const ordinal = ordinalOf(word);
    if (ordinal !== null) return [ordinal];
    const elided = splitElision(word);
    const wordCase = wantedCase(word);
    const effort: Effort = { cells: enough, isOver };
    function* gather(maxCost: number): Generator<void, Candidate[]> {
      if (elided !== null && elided.rest !== "") return yield* elidedCandidates(elided, maxCost, effort);
      const near = yield* nearest(word, maxCost, effort);
      return [...near, ...twoWords(lexicon, word, isRight), ...compoundsOf(word, maxCost, effort)].map(
        ({ text, score }) => ({ text: withCase(text, wordCase), score }),
      );
    }
    let candidates = best(yield* gather(reach), isRight, limit);
    if (candidates.length === 0) candidates = best(yield* gather(longReach), isRight, limit);
    return candidates.map((text) => text.replaceAll("'", apostrophe));
  };
}

/** Runs to the end what could stop in between. */
export function finished<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** What the likelihood of a word in itself adds to the cost of the slips. */
function rank(lexicon: Lexicon, near: string, small: string, wordCase: WordCase): number {
  const elided = splitElision(near);
  const frequency = frequencyOf(lexicon, elided?.rest ?? near);
  const isName = near !== near.toLowerCase();
  return (
    -perClass * frequency -
    (frequency > 0 ? common : 0) +
    (isName && wordCase === "small" ? nameCost : 0) -
    (isName && wordCase !== "small" ? costs.letterCase : 0) +
    (/[-'.\d]/.test(near) && !/[-'.\d]/.test(small) ? markCost : 0)
  );
}

/** Whether a word is an elided one with a capital that its small form does not need: qu'Il beside qu'il. */
function isCapitalisedTwin(lexicon: Lexicon, near: string): boolean {
  const elided = splitElision(near);
  return (
    elided !== null &&
    caseOf(elided.rest) === "capitalised" &&
    labelOf(lexicon.words, elided.prefix + elided.rest.toLowerCase()) > 0
  );
}

/** The best different ones that are right. */
function best(candidates: Candidate[], isRight: Verdict, limit: number): string[] {
  const found: string[] = [];
  candidates.sort((a, b) => a.score - b.score || (a.text < b.text ? -1 : 1));
  for (const { text } of candidates) {
    if (found.length >= limit) break;
    if (!found.includes(text) && text.split(" ").every((part) => isRight(part))) found.push(text);
  }
  return found;
}

/** A graph has room for 255 letters: words of other scripts are right, but not proposed. */
const latin = /^[\u0021-\u024f]{1,40}$/;

function graphOf(vocabularies: readonly Vocabulary[]): WordGraph {
  const words = new Set(
    vocabularies.flatMap((vocabulary) => vocabulary.words.map(foldWord).filter((word) => latin.test(word))),
  );
  return buildGraph([...words].sort().map((word) => [word, 1] as const));
}
