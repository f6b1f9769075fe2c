import type { LeafNode } from "./leaf-text.ts";
import type { Leaf } from "./leaves.ts";
import { type Look, plainLook } from "./inserted-text.ts";

/** Where one character of a leaf's text comes from, and how it looks. */
export interface Unit extends Look {
  readonly node: LeafNode;
  readonly holders: readonly LeafNode[];
}

/** The units of a leaf by the offsets of its text; none for what its source does not hold (the box of a task). */
export function unitsOf(leaf: Leaf): readonly (Unit | undefined)[] {
  const units: (Unit | undefined)[] = Array.from({ length: leaf.text.length });
  const visit = (nodes: readonly LeafNode[], holders: readonly LeafNode[]) => {
    for (const node of nodes) {
      if (node.kind === "holder") visit(node.children, [...holders, node]);
      else for (let i = node.start; i < node.end; i++) units[i] = { node, holders, ...lookIn(holders) };
    }
  };
  visit(leaf.nodes, []);
  return units;
}

export function lookIn(holders: readonly LeafNode[]): Look {
  if (holders.length === 0) return plainLook;
  return { strong: holders.some(({ name }) => name === "StrongEmphasis"), em: holders.some(({ name }) => name === "Emphasis") };
}

/** A place of the source between two characters of the text, and the look that a text put there takes. */
export interface Spot {
  readonly at: number;
  readonly look: Look;
}

/** Where to put before the character `index` a text that looks so: inside the same marks when there are. */
export function spotFor(leaf: Leaf, units: readonly (Unit | undefined)[], index: number, look: Look): Spot {
  const before = index > 0 ? units[index - 1] : undefined;
  const after = units[index];
  const fits = (unit: Look | undefined) => unit !== undefined && unit.strong === look.strong && unit.em === look.em;
  if (before !== undefined && fits(before)) return { at: before.node.to, look: before };
  if (after !== undefined && fits(after) && after.node.start === index) return { at: after.node.from, look: after };
  if (before === undefined) return { at: after === undefined ? (leaf.text === "" ? leaf.to : leaf.from) : leaf.from, look: plainLook };
  // Neither: after all the marks that end here.
  let at = before.node.to;
  let left = before.holders;
  for (let holder = left.at(-1); holder !== undefined && holder.end === index; holder = left.at(-1)) {
    at = holder.to;
    left = left.slice(0, -1);
  }
  return { at, look: lookIn(left) };
}
