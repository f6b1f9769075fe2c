import { type NodeType, Tree } from "@lezer/common";
import type { Block } from "./blocks.ts";
import { pressOpening } from "./block/press-lines.ts";
import { grammar } from "./grammar.ts";
import type { SourceText } from "./source-text.ts";

/**
 * Makes one block of each press block: its opening, what it holds, its end. A
 * block holds others; an opening that nothing closes, an end that closes
 * nothing and a name that is not ours stay what they are, to be written as text.
 *
 *     PressOpen Paragraph PressOpen Paragraph PressClose PressClose
 *     ^-------------------------Encadre---------------------------^
 *                         ^----------Exergue-----------^
 *
 * Gives back the list itself when there is nothing to pair, and the same
 * `Tree` for a press block as long as nothing inside it changed.
 */
export function withPressBlocks(blocks: readonly Block[], text: SourceText): readonly Block[] {
  if (!blocks.some(({ tree }) => tree.type === openType)) return blocks;
  const paired: Block[] = [];
  /** Places in `paired` of the openings that wait for their end. */
  const waiting: number[] = [];
  for (const block of blocks) {
    const { type } = block.tree;
    if (type === openType && waiting.length < maxPressDepth) waiting.push(paired.length);
    const opening = type === closeType ? waiting.pop() : undefined;
    paired.push(block);
    if (opening === undefined) continue;
    const name = nameOf(paired[opening], text);
    const made = name === undefined ? undefined : pressTypes.get(name);
    if (made === undefined) continue;
    const inside = paired.splice(opening);
    paired.push(groupOf(made, inside));
  }
  return paired;
}

/** Press blocks one in the other: beyond, an opening is text. Trees are read by recursion. */
const maxPressDepth = 8;

const typeOf = (name: string): NodeType => {
  const type = grammar.nodeSet.types.find((one) => one.name === name);
  if (type === undefined) throw new Error(`no node is called ${name}`);
  return type;
};
const openType = typeOf("PressOpen");
const closeType = typeOf("PressClose");

/** Name as typed, accents off → the node. */
const pressTypes: ReadonlyMap<string, NodeType> = new Map([
  ["encadre", typeOf("Encadre")],
  ["exergue", typeOf("Exergue")],
  ["relance", typeOf("Relance")],
]);

function nameOf(opening: Block | undefined, text: SourceText): string | undefined {
  if (opening === undefined) return undefined;
  const mark = pressOpening.exec(text.slice(opening.from, opening.to))?.[0] ?? "";
  return mark.replace(/^:+/, "").trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The last group made from each opening. */
const known = new WeakMap<Tree, { readonly tree: Tree; readonly inside: readonly Block[] }>();

function groupOf(type: NodeType, inside: readonly Block[]): Block {
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) throw new Error("a press block has two lines at least");
  const { from } = first;
  const before = known.get(first.tree);
  if (before !== undefined && before.tree.type === type && isSame(before.inside, inside)) {
    return { tree: before.tree, from, to: last.to };
  }
  const children = inside.map(({ tree }) => tree);
  const tree = new Tree(type, children, inside.map((block) => block.from - from), last.to - from);
  known.set(first.tree, { tree, inside });
  return { tree, from, to: last.to };
}

/** Whether two lists hold the same trees at the same distances. */
function isSame(before: readonly Block[], inside: readonly Block[]): boolean {
  const moved = (inside[0]?.from ?? 0) - (before[0]?.from ?? 0);
  return (
    before.length === inside.length &&
    before.every((block, i) => block.tree === inside[i]?.tree && block.from + moved === inside[i]?.from)
  );
}
