import { Tree } from "@lezer/common";
import { grammar } from "./grammar.ts";
import { type Range, rereadLeaf } from "./reread.ts";

/**
 * A block's tree without what stands in `ranges` (of the block, in order):
 * paragraphs keep what they have outside, other leaves are hidden whole. The
 * same tree for the same ranges, as long as the block is the same.
 */
export function hiddenIn(tree: Tree, source: string, ranges: readonly Range[]): Tree {
  const key = ranges.map(({ from, to }) => `${from}-${to}`).join();
  const before = known.get(tree);
  if (before?.key === key) return before.tree;
  const made = hide(tree, 0, source, ranges);
  known.set(tree, { key, tree: made });
  return made;
}

const known = new WeakMap<Tree, { readonly key: string; readonly tree: Tree }>();

function hide(tree: Tree, at: number, source: string, ranges: readonly Range[]): Tree {
  const to = at + tree.length;
  const inside = ranges.filter((range) => range.from < to && range.to > at);
  if (inside.length === 0) return tree;
  if (inside.some((range) => range.from <= at && range.to >= to)) return nothing(tree.length);
  if (partly.has(tree.type.name)) {
    const own = inside.map((range) => ({ from: Math.max(0, range.from - at), to: Math.min(to, range.to) - at }));
    return rereadLeaf(tree, source.slice(at, to), null, own);
  }
  if (!containers.has(tree.type.name) && !tree.type.isAnonymous) return nothing(tree.length);
  const children = tree.children.map((child, i) =>
    child instanceof Tree ? hide(child, at + (tree.positions[i] ?? 0), source, inside) : child,
  );
  return new Tree(tree.type, children, tree.positions, tree.length);
}

/** A private block of so many characters. */
function nothing(length: number): Tree {
  const type = grammar.nodeSet.types.find(({ name }) => name === "RemarkBlock");
  if (type === undefined) throw new Error("the grammar has remarks");
  return new Tree(type, [], [], length);
}

const containers: ReadonlySet<string> = new Set(["Blockquote", "BulletList", "OrderedList", "ListItem", "FootnoteDefinition"]);
const partly: ReadonlySet<string> = new Set([
  "Paragraph", "Task", "PressOpen",
  "ATXHeading1", "ATXHeading2", "ATXHeading3", "ATXHeading4", "ATXHeading5", "ATXHeading6", "SetextHeading1", "SetextHeading2",
]);
