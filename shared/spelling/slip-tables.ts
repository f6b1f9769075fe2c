import { areNeighbours, bare, costs, type SoundRule, soundRules, substitutionCost } from "./costs.ts";
import type { WordGraph } from "./graph.ts";

// The costs of `costs.ts` for one typed word, as a search reads them in its inner loop.

/** Cost of leaving out a letter, `index` letters of the typed word being read. */
export function insertionCost(
  meant: string,
  before: string,
  index: number,
  length: number,
  typed: string,
): number {
  if (meant === before) return costs.missingTwin;
  if (meant === "'" || meant === "-") return costs.missingMark;
  if (index === 0) return meant === typed[0] ? costs.missingTwin : costs.missingFirst;
  return index === length ? costs.missingLast : costs.missing;
}

/** Cost of having typed each letter for nothing, by its index from 1. */
export function deletionCosts(typed: string): Int16Array {
  const table = new Int16Array(typed.length + 1);
  for (let index = 1; index <= typed.length; index++) {
    const letter = typed[index - 1] ?? "";
    const before = typed[index - 2] ?? "";
    const after = typed[index] ?? "";
    table[index] =
      letter === before || letter === after || bare(letter) === bare(before)
        ? costs.extraTwin
        : letter === "'" || letter === "-"
          ? costs.extraMark
          : areNeighbours(letter, before) || areNeighbours(letter, after)
            ? costs.extraNeighbour
            : index === typed.length && "sdxp".includes(letter)
              ? costs.extraLast
              : costs.extra;
  }
  return table;
}

const tables = new WeakMap<WordGraph, Map<string, Uint8Array>>();

/** Substitution costs, one row of `typed.length + 1` per letter number. */
export function substitutionCosts(graph: WordGraph, typed: string): Uint8Array {
  const { letters } = graph;
  let columns = tables.get(graph);
  if (columns === undefined) {
    columns = new Map();
    tables.set(graph, columns);
  }
  const width = typed.length + 1;
  const table = new Uint8Array(letters.length * width);
  for (let index = 1; index < width; index++) {
    const letter = typed[index - 1] ?? "";
    let column = columns.get(letter);
    if (column === undefined) {
      column = Uint8Array.from(letters, (unit) => substitutionCost(letter, String.fromCharCode(unit)));
      columns.set(letter, column);
    }
    for (let number = 1; number < letters.length; number++)
      table[number * width + index] = column[number] ?? 0;
  }
  // Writers seldom miss a first letter.
  for (let number = 1; number < letters.length; number++) {
    const first = number * width + 1;
    if (table[first] === costs.other) table[first] = costs.otherFirst;
  }
  return table;
}

/** Sound rules whose typed side ends at each index of the word. */
export function rulesEndingAt(typed: string): readonly (readonly SoundRule[] | undefined)[] {
  const table: (SoundRule[] | undefined)[] = [];
  for (let index = 1; index <= typed.length; index++) {
    const head = typed.slice(0, index);
    const ending = soundRules.filter((rule) => head.endsWith(rule.typed));
    table[index] = ending.length === 0 ? undefined : ending;
  }
  return table;
}
