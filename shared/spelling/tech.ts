import { caseOf } from "./fold.ts";
import { labelMask, labelOf, labelShift, lastBit, letterShift, rootEdge, targetMask, type WordGraph } from "./graph.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Labels of the graph of the trade's words: known, and names of which a near miss is pointed at. */
export const techLabels = { known: 1, watched: 2 } as const;

/** A graph as a vocabulary, case-aware as `vocabularyOf`, without a list of its words. */
export function graphVocabulary(graph: WordGraph): Vocabulary {
  return {
    words: [],
    has(word) {
      if (labelOf(graph, word) > 0) return true;
      const wordCase = caseOf(word);
      if (wordCase === "capitalised") return labelOf(graph, word.toLowerCase()) > 0;
      return wordCase === "capitals" && hasLetters(graph, word, false);
    },
    // A program's name in small letters (`apparmor`) does not make its owner's capitals wrong.
    hasLetters: (word) => hasLetters(graph, word, true),
  };
}

/** Whether a graph has a word of these letters, whatever their case; with a capital, when that is asked. */
function hasLetters({ edges, letters }: WordGraph, word: string, withCapital: boolean): boolean {
  const small = word.toLowerCase();
  const walk = (from: number, depth: number, isCapital: boolean): boolean => {
    for (let at = from; ; at++) {
      const edge = edges[at] ?? lastBit;
      const letter = String.fromCharCode(letters[edge >>> letterShift] ?? 0);
      if (letter.toLowerCase() === small[depth]) {
        const target = edge & targetMask;
        const hasOne = isCapital || letter !== small[depth];
        if (depth < small.length - 1 ? target !== 0 && walk(target, depth + 1, hasOne) : isWord(edge) && (hasOne || !withCapital))
          return true;
      }
      if ((edge & lastBit) !== 0) return false;
    }
  };
  return small !== "" && walk(rootEdge, 0, false);
}

const isWord = (edge: number): boolean => ((edge >>> labelShift) & labelMask) !== 0;
