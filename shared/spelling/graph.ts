/**
 * A word graph: every word of a list, once, as paths through shared prefixes
 * and shared endings (a minimal acyclic automaton). French's three million
 * forms take 2 MB. The graph is two flat arrays, so it loads as one buffer and
 * costs the garbage collector nothing.
 *
 * An edge is 32 bits: letter (8) · last of its node (1) · label (3) · target (20).
 * The label of an edge says whether a word ends on it, and of which kind; the
 * target is the index of the first edge of the next node, 0 when there is none.
 */
export interface WordGraph {
  readonly edges: Uint32Array;
  /** UTF-16 unit of letter number i; number 0 is not used. */
  readonly letters: Uint16Array;
  /** Letter number of a UTF-16 unit; 0 when no word has it. */
  readonly numberOf: Uint8Array;
  /** First edge of the root by letter number, so that a word's first step is one read. */
  readonly firstEdge: Uint32Array;
}

/** Index of the first edge of the root. */
export const rootEdge = 1;

export const letterShift = 24;
export const lastBit = 1 << 23;
export const labelShift = 20;
export const labelMask = 7;
export const targetMask = (1 << 20) - 1;

/** Makes a graph readable; the arrays are kept, not copied. */
export function openGraph(edges: Uint32Array, letters: Uint16Array): WordGraph {
  const numberOf = new Uint8Array(0x10000);
  for (let number = 1; number < letters.length; number++) numberOf[letters[number] ?? 0] = number;
  const firstEdge = new Uint32Array(256);
  for (let at = rootEdge; ; at++) {
    const edge = edges[at] ?? lastBit;
    firstEdge[edge >>> letterShift] = at;
    if ((edge & lastBit) !== 0) break;
  }
  return { edges, letters, numberOf, firstEdge };
}

/** Label of a word: 0 when the graph does not have it. */
export function labelOf(graph: WordGraph, word: string): number {
  const { edges, numberOf } = graph;
  const length = word.length;
  if (length === 0) return 0;
  // Indexes stay within the arrays: `charCodeAt` is 16 bits and targets come from the builder.
  let edge = edges[graph.firstEdge[numberOf[word.charCodeAt(0)] ?? 0] ?? 0] ?? 0;
  for (let index = 1; index < length; index++) {
    const letter = numberOf[word.charCodeAt(index)] ?? 0;
    let at = edge & targetMask;
    if (letter === 0 || at === 0) return 0;
    for (;;) {
      edge = edges[at] ?? lastBit;
      if (edge >>> letterShift === letter) break;
      if ((edge & lastBit) !== 0) return 0;
      at++;
    }
  }
  return (edge >>> labelShift) & labelMask;
}

/** Every word of the graph with its label, in the order of its edges. */
export function* wordsOf(graph: WordGraph, from = rootEdge, prefix = ""): Generator<[string, number]> {
  for (let at = from; ; at++) {
    const edge = graph.edges[at] ?? lastBit;
    const word = prefix + String.fromCharCode(graph.letters[edge >>> letterShift] ?? 0);
    const label = (edge >>> labelShift) & labelMask;
    if (label !== 0) yield [word, label];
    const target = edge & targetMask;
    if (target !== 0) yield* wordsOf(graph, target, word);
    if ((edge & lastBit) !== 0) return;
  }
}
