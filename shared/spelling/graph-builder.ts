import {
  labelShift,
  lastBit,
  letterShift,
  openGraph,
  rootEdge,
  targetMask,
  type WordGraph,
} from "./graph.ts";

/** A word of a graph; the more a word weighs, the faster it is found. */
export type LabelledWord = readonly [word: string, label: number, weight?: number];

/**
 * Builds the smallest graph of a list of words, sorted by UTF-16 units, with
 * the incremental method of Daciuk, Mihov, Watson and Watson (2000). Used when
 * the application is built, and for small lists at run time. The same words
 * give the same bytes.
 *
 * Throws a plain `Error` when the words are not sorted, have more than 255
 * different letters, or make more than a million edges.
 */
export function buildGraph(words: Iterable<LabelledWord>): WordGraph {
  const numberOf = new Uint8Array(0x10000);
  const letters: number[] = [0];
  const registered = new Map<string, Node>();
  const path: Node[] = [newNode()];
  let previous = "";
  let shared: number;

  const close = (depth: number) => {
    for (let index = path.length - 1; index > depth; index--) {
      const node = path[index];
      const parent = path[index - 1];
      if (node === undefined || parent === undefined) throw new Error("the path has no hole");
      const key = keyOf(node);
      const known = registered.get(key);
      if (known === undefined) {
        node.id = registered.size + 1;
        registered.set(key, node);
      } else {
        for (const [edge, weight] of node.weights.entries())
          known.weights[edge] = (known.weights[edge] ?? 0) + weight;
        parent.targets[parent.targets.length - 1] = known;
      }
    }
    path.length = depth + 1;
  };

  for (const [word, label, weight = 1] of words) {
    if (word === "" || word <= previous) throw new Error(`not sorted: ${previous}, ${word}`);
    for (shared = 0; shared < previous.length && word.charCodeAt(shared) === previous.charCodeAt(shared); )
      shared++;
    close(shared);
    for (let index = 0; index < shared; index++) addWeight(path[index], weight);
    for (let index = shared; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      if (numberOf[unit] === 0) {
        if (letters.length > 255) throw new Error("too many different letters");
        numberOf[unit] = letters.length;
        letters.push(unit);
      }
      const node = newNode();
      const parent = path[index];
      parent?.letters.push(numberOf[unit] ?? 0);
      parent?.labels.push(index === word.length - 1 ? label : 0);
      parent?.targets.push(node);
      parent?.weights.push(weight);
      path.push(node);
    }
    previous = word;
  }
  close(0);
  return openGraph(flatten(path[0] ?? newNode()), Uint16Array.from(letters));
}

interface Node {
  readonly letters: number[];
  readonly labels: number[];
  readonly targets: Node[];
  /** What the words through each edge weigh together. */
  readonly weights: number[];
  /** Number once registered; 0 before. */
  id: number;
  /** Index of its first edge once placed; 0 before. */
  at: number;
}

function newNode(): Node {
  return { letters: [], labels: [], targets: [], weights: [], id: 0, at: 0 };
}

/** Adds a word to the weight of the edge that was made last. */
function addWeight(node: Node | undefined, weight: number): void {
  if (node !== undefined) node.weights[node.weights.length - 1] = (node.weights.at(-1) ?? 0) + weight;
}

/** Two nodes with the same key accept the same endings. */
function keyOf(node: Node): string {
  let key = "";
  for (let index = 0; index < node.letters.length; index++) {
    const id = node.targets[index]?.id ?? 0;
    key += String.fromCharCode(
      ((node.letters[index] ?? 0) << 3) | (node.labels[index] ?? 0),
      id & 0xffff,
      id >>> 16,
    );
  }
  return key;
}

/**
 * Places the nodes breadth first, so that the top of the graph is together in
 * memory, and the heaviest edges of a node first, so that usual words are found
 * in few steps.
 */
function flatten(root: Node): Uint32Array {
  const order: Node[] = [root];
  root.at = rootEdge;
  let next = rootEdge + root.letters.length;
  // An ending node has no edges: its index stays 0, « none ».
  for (const node of order) {
    for (const target of node.targets) {
      if (target.at !== 0 || target.letters.length === 0) continue;
      target.at = next;
      next += target.letters.length;
      order.push(target);
    }
  }
  if (next > targetMask) throw new Error("too many edges");
  const edges = new Uint32Array(next);
  for (const node of order) {
    const heaviestFirst = [...node.letters.keys()].sort(
      (a, b) => (node.weights[b] ?? 0) - (node.weights[a] ?? 0) || a - b,
    );
    for (const [place, index] of heaviestFirst.entries()) {
      edges[node.at + place] =
        (((node.letters[index] ?? 0) << letterShift) |
          (place === node.letters.length - 1 ? lastBit : 0) |
          ((node.labels[index] ?? 0) << labelShift) |
          (node.targets[index]?.at ?? 0)) >>>
        0;
    }
  }
  return edges;
}
