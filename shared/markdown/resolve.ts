import { Tree } from "@lezer/common";
import { type Block, sourceOf } from "./blocks.ts";
import type { References } from "./references.ts";
import { rereadLeaf } from "./reread.ts";
import type { SourceText } from "./source-text.ts";

/**
 * The tree of a block with its brackets settled. Which of them are links
 * depends on definitions that stand elsewhere, so the grammar leaves
 * `[label]` alone and takes `[texte][label]` for a link; here the paragraphs
 * that hold brackets are read again with the definitions known.
 *
 * Remembered per block: the same tree as long as the labels that it uses are
 * defined, or not, as they were. Most blocks hold no bracket and are their own.
 */
export function resolvedTree(block: Block, text: SourceText, references: References): Tree {
  const source = sourceOf(block, text);
  if (!source.includes("[") || (references.size === 0 && !source.includes("][") && !source.includes("[^"))) return block.tree;
  const known = memory.get(block.tree);
  if (known !== undefined && agrees(known, references)) return known.tree;
  const resolved = resolve(block.tree, source, references);
  memory.set(block.tree, resolved);
  return resolved.tree;
}

interface Resolved {
  readonly tree: Tree;
  /** Labels that were looked up, and whether they were defined. */
  readonly used: ReadonlyMap<string, boolean>;
}

const memory = new WeakMap<Tree, Resolved>();

function agrees({ used }: Resolved, references: References): boolean {
  for (const [label, isDefined] of used) if (references.has(label) !== isDefined) return false;
  return true;
}

function resolve(tree: Tree, source: string, references: References): Resolved {
  const used = new Map<string, boolean>();
  const isDefined = (label: string) => {
    const found = references.has(label);
    used.set(label, found);
    return found;
  };
  return { tree: rebuild(tree, 0), used };

  /** Copies the way down to the leaves that change; the rest is shared. */
  function rebuild(from: Tree, at: number): Tree {
    if (inlineLeaves.has(from.type.name)) return reread(from, at);
    if (!containers.has(from.type.name) && !from.type.isAnonymous) return from;
    let changed = false;
    const children = from.children.map((child, i) => {
      if (!(child instanceof Tree)) return child;
      const next = rebuild(child, at + (from.positions[i] ?? 0));
      changed ||= next !== child;
      return next;
    });
    return changed ? new Tree(from.type, children, from.positions, from.length) : from;
  }

  function reread(leaf: Tree, at: number): Tree {
    const own = source.slice(at, at + leaf.length);
    return own.includes("[") ? rereadLeaf(leaf, own, isDefined) : leaf;
  }
}

const containers: ReadonlySet<string> = new Set([
  "Blockquote", "BulletList", "OrderedList", "ListItem", "FootnoteDefinition", "Encadre", "Exergue", "Relance",
]);

/** Blocks whose text is inline Markdown. */
const inlineLeaves: ReadonlySet<string> = new Set([
  "Paragraph", "Task", "Table", "PressOpen",
  "ATXHeading1", "ATXHeading2", "ATXHeading3", "ATXHeading4", "ATXHeading5", "ATXHeading6",
  "SetextHeading1", "SetextHeading2",
]);
