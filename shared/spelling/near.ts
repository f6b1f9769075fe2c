import { costs, soundRules } from "./costs.ts";
import {
  labelMask,
  labelShift,
  lastBit,
  letterShift,
  rootEdge,
  targetMask,
  type WordGraph,
} from "./graph.ts";
import { deletionCosts, insertionCost, rulesEndingAt, substitutionCosts } from "./slip-tables.ts";

/** A word of the graph and what it costs to have typed something else for it. */
export interface Near {
  readonly word: string;
  readonly cost: number;
  /** The word's label in the graph. */
  readonly label: number;
}

/** Longer words are not searched: none of the dictionary's has a neighbour there. */
export const longestTyped = 40;

const far = 0x3fff;

/** Longest side of a sound rule: how far back a cell of the table looks. */
const reachBack = Math.max(...soundRules.flatMap(({ typed, meant }) => [typed.length, meant.length]));

/** Work that a search may still do, in cells of the distance table; searches can share one. */
export interface Effort {
  cells: number;
  /** Whether the time is up, whatever is left: looked at now and then. */
  readonly isOver?: (() => boolean) | undefined;
}

/** Letters walked between two looks at the clock. */
const clockEvery = 512;

/**
 * Words of the graph whose slips cost at most `maxCost`, in the graph's order:
 * one walk over the graph that carries one row of the edit-distance table per
 * letter (Damerau–Levenshtein with `costs`) and turns back as soon as the whole
 * row is too dear. Only the part of a row that earlier rows can reach is
 * filled. When the effort is spent, what was found is given.
 *
 *     typed    k o t i d i e n
 *     meant  q u o t i d i e n        one row per letter of the meant word
 *            ^^^ one sound rule: k → qu
 */
export function nearWords(graph: WordGraph, typed: string, maxCost: number, effort: Effort): readonly Near[] {
  const length = typed.length;
  if (length === 0 || length > longestTyped) return [];
  const { edges, letters } = graph;
  const width = length + 1;
  const deepest = length + 8;
  const table = new Int16Array((deepest + 1) * width).fill(far);
  const path: string[] = [];
  const deletions = deletionCosts(typed);
  const substitutions = substitutionCosts(graph, typed);
  const rules = rulesEndingAt(typed);
  const hasApostrophe = typed.includes("'");
  const found: Near[] = [];
  /** First and last cell of each row that is not too dear. */
  const firsts = new Int16Array(deepest + 1);
  const lasts = new Int16Array(deepest + 1);

  table[0] = 0;
  for (let index = 1; index <= length; index++) {
    table[index] = (table[index - 1] ?? far) + (deletions[index] ?? far);
    if ((table[index] ?? far) <= maxCost) lasts[0] = index;
  }

  /** Fills the row of `path`, of `depth` letters, the last one being letter number `letter`; says whether to go on. */
  const fill = (depth: number, letter: number): boolean => {
    const row = depth * width;
    const above = row - width;
    const meant = path[depth - 1] ?? "";
    const before = path[depth - 2] ?? "";
    const base = letter * width;
    let from = width;
    let to = 0;
    for (let back = Math.max(0, depth - reachBack); back < depth; back++) {
      from = Math.min(from, firsts[back] ?? 0);
      to = Math.max(to, (lasts[back] ?? length) + reachBack);
    }
    to = Math.min(to, length);
    table.fill(far, row, row + width);
    effort.cells -= 4 + to - from;
    let first = width;
    let last = -1;
    for (let index = from; index <= to; index++) {
      let cost = (table[above + index] ?? far) + insertionCost(meant, before, index, length, typed);
      if (index > 0) {
        const deleted = (table[row + index - 1] ?? far) + (deletions[index] ?? far);
        if (deleted < cost) cost = deleted;
        const replaced = (table[above + index - 1] ?? far) + (substitutions[base + index] ?? far);
        if (replaced < cost) cost = replaced;
        if (
          index > 1 &&
          depth > 1 &&
          meant === typed[index - 2] &&
          before === typed[index - 1] &&
          meant !== before
        ) {
          const swapped = (table[above - width + index - 2] ?? far) + costs.swapped;
          if (swapped < cost) cost = swapped;
        }
        const candidates = rules[index];
        if (candidates !== undefined) {
          for (const rule of candidates) {
            const size = rule.meant.length;
            if (size > depth) continue;
            const heard = (table[row - size * width + index - rule.typed.length] ?? far) + rule.cost;
            if (heard < cost && endsWith(path, depth, rule.meant)) cost = heard;
          }
        }
      }
      if (cost > maxCost) continue;
      table[row + index] = cost;
      if (first === width) first = index;
      last = index;
    }
    firsts[depth] = first;
    lasts[depth] = last;
    return last >= 0;
  };

  let walked = 0;
  const walk = (from: number, depth: number): void => {
    for (let at = from; effort.cells > 0; at++) {
      if (++walked % clockEvery === 0 && effort.isOver?.() === true) effort.cells = 0;
      const edge = edges[at] ?? lastBit;
      const letter = edge >>> letterShift;
      const meant = String.fromCharCode(letters[letter] ?? 0);
      if (meant !== "'" || hasApostrophe || isTypedPrefix(path, depth, typed)) {
        path[depth] = meant;
        if (fill(depth + 1, letter)) {
          const label = (edge >>> labelShift) & labelMask;
          const cost = table[(depth + 1) * width + length] ?? far;
          if (label !== 0 && cost <= maxCost)
            found.push({ word: path.slice(0, depth + 1).join(""), cost, label });
          const target = edge & targetMask;
          if (target !== 0 && depth + 1 < deepest) walk(target, depth + 1);
        }
      }
      if ((edge & lastBit) !== 0) return;
    }
  };
  walk(rootEdge, 0);
  return found;
}

function endsWith(path: readonly string[], depth: number, ending: string): boolean {
  for (let index = 0; index < ending.length; index++) {
    if (path[depth - ending.length + index] !== ending[index]) return false;
  }
  return true;
}

/** Whether what precedes an apostrophe was typed as it is: l'appelle for `lapelle`, never for `appele`. */
function isTypedPrefix(path: readonly string[], depth: number, typed: string): boolean {
  for (let index = 0; index < depth; index++) if (path[index] !== typed[index]) return false;
  return true;
}
