import {
  labelMask,
  labelShift,
  lastBit,
  letterShift,
  rootEdge,
  targetMask,
  type WordGraph,
} from "./graph.ts";
import { bareWord } from "./fold.ts";

const bareLetters = new WeakMap<WordGraph, readonly string[]>();

/**
 * Words of the graph that differ from a bare word (small, without accents) by
 * their accents, cedillas and ligatures only: `ecole` → école; `coeur` → cœur.
 */
export function accentTwins(graph: WordGraph, bare: string): readonly string[] {
  let letters = bareLetters.get(graph);
  if (letters === undefined) {
    letters = Array.from(graph.letters, (unit) => bareWord(String.fromCharCode(unit)));
    bareLetters.set(graph, letters);
  }
  const { edges } = graph;
  const known = letters;
  const found: string[] = [];
  const walk = (from: number, index: number, path: string): void => {
    for (let at = from; ; at++) {
      const edge = edges[at] ?? lastBit;
      const number = edge >>> letterShift;
      const letter = known[number] ?? "";
      if (letter !== "" && bare.startsWith(letter, index)) {
        const next = index + letter.length;
        const word = path + String.fromCharCode(graph.letters[number] ?? 0);
        if (next === bare.length) {
          if (((edge >>> labelShift) & labelMask) !== 0) found.push(word);
        } else if ((edge & targetMask) !== 0) walk(edge & targetMask, next, word);
      }
      if ((edge & lastBit) !== 0) return;
    }
  };
  walk(rootEdge, 0, "");
  return found;
}
