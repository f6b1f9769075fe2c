import type { Tree } from "@lezer/common";
import { parseBlocks } from "../markdown/document.ts";
import type { References } from "../markdown/references.ts";
import { resolvedTree } from "../markdown/resolve.ts";
import { mayFind } from "./features.ts";
import type { Edit, Passage } from "./passage.ts";
import { passagesOf } from "./passages.ts";
import type { House } from "./profile.ts";
import type { Rule } from "./rule.ts";
import type { Spaces } from "./spaces.ts";

/** A text on which rules undo each other is left after this many passes. */
const mostPasses = 6;

/**
 * Source of a top-level block, of which `tree` is the resolved tree, once every
 * automatic rule of the house has been made, again and again until nothing
 * changes. Only prose changes; a rule whose edits would change the structure of
 * the block is left out there.
 */
export function fixBlock(tree: Tree, source: string, house: House, references: References): string {
  let current = source;
  let currentTree = tree;
  let readings: readonly string[] = [];
  for (let pass = 0; pass < mostPasses; pass++) {
    const passages = passagesOf(currentTree, current);
    if (pass > 0 && passages.every(({ text }, i) => text === readings[i])) return current;
    const settled = passages.map((passage) => settle(passage, house.automatic, house.spaces));
    if (settled.every((passage, i) => passage === passages[i])) return current;
    const parse = (made: readonly Passage[]) => sameBlock(currentTree, rewrite(current, made), references);
    let made: readonly Passage[] = settled;
    let madeTree = parse(made);
    if (madeTree === null) {
      made = settleCautiously(passages, house, parse);
      madeTree = parse(made);
    }
    const next = rewrite(current, made);
    if (madeTree === null || next === current) return current;
    readings = made.map(({ text }) => text);
    current = next;
    currentTree = madeTree;
  }
  return current;
}

/** The passage after all rules, in order, until none finds anything. */
function settle(passage: Passage, rules: readonly Rule[], spaces: Spaces): Passage {
  let current = passage;
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = current;
    for (const rule of rules) current = applied(rule, current, spaces);
    if (current === before) return current;
  }
  return current;
}

/** The passage with what one rule corrects, or the same object. */
function applied(rule: Rule, passage: Passage, spaces: Spaces): Passage {
  if (!mayFind(rule.needs, passage.features)) return passage;
  const edits = editsOf(rule, passage, spaces);
  return edits.length === 0 ? passage : passage.with(edits);
}

/** Edits that a rule makes in a passage: those of whole hits that the passage accepts, sorted, disjoint. */
export function editsOf(rule: Rule, passage: Passage, spaces: Spaces): readonly Edit[] {
  const edits: Edit[] = [];
  for (const hit of rule.find(passage, spaces)) {
    if (hit.edits?.every((edit) => passage.accepts(edit)) === true) edits.push(...hit.edits);
  }
  edits.sort((a, b) => a.from - b.from || a.to - b.to);
  return edits.filter((edit, i) => i === 0 || edit.from >= (edits[i - 1]?.to ?? 0));
}

/** One rule after the other, each kept only if the block stays what it is. */
function settleCautiously(
  passages: readonly Passage[],
  house: House,
  parse: (passages: readonly Passage[]) => Tree | null,
): readonly Passage[] {
  let current = passages;
  for (const rule of house.automatic) {
    for (const [i, passage] of current.entries()) {
      const tried = applied(rule, passage, house.spaces);
      if (tried === passage) continue;
      const all = current.with(i, tried);
      if (parse(all) !== null) current = all;
    }
  }
  return current;
}

/** The source with the prose of its passages as they have become. */
function rewrite(source: string, passages: readonly Passage[]): string {
  let written = "";
  let done = 0;
  for (const { segments } of passages) {
    for (const { kind, from, to, text } of segments) {
      if (kind !== "prose") continue;
      written += source.slice(done, from) + text;
      done = to;
    }
  }
  return written + source.slice(done);
}

/** Parses `source`; its resolved tree if it is one block with the same nodes as `tree`, else null. */
function sameBlock(tree: Tree, source: string, references: References): Tree | null {
  const blocks = parseBlocks(source);
  const [block] = blocks;
  if (blocks.length !== 1 || block === undefined) return null;
  const resolved = resolvedTree(block, source, references);
  return haveSameNodes(tree, resolved) ? resolved : null;
}

function haveSameNodes(a: Tree, b: Tree): boolean {
  const left = a.cursor();
  const right = b.cursor();
  for (;;) {
    if (left.type !== right.type) return false;
    const more = left.next();
    if (more !== right.next()) return false;
    if (!more) return true;
  }
}
