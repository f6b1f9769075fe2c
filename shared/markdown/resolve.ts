import { type SyntaxNode, Tree } from "@lezer/common";
import { type Block, sourceOf } from "./blocks.ts";
import { grammar } from "./grammar.ts";
import { contentRange } from "./inline-nodes.ts";
import { parseInline } from "./inline/parse.ts";
import { nest, type Span, type SpanTree } from "./inline/span.ts";
import type { References } from "./references.ts";

/**
 * The tree of a block with its brackets settled. Which of them are links
 * depends on definitions that stand elsewhere, so the grammar leaves
 * `[label]` alone and takes `[texte][label]` for a link; here the paragraphs
 * that hold brackets are read again with the definitions known.
 *
 * Remembered per block: the same tree as long as the labels that it uses are
 * defined, or not, as they were. Most blocks hold no bracket and are their own.
 */
export function resolvedTree(block: Block, text: string, references: References): Tree {
  const source = sourceOf(block, text);
  if (!source.includes("[") || (references.size === 0 && !source.includes("]["))) return block.tree;
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
    if (!own.includes("[")) return leaf;
    return treeOf(leaf, nest(spansOf(leaf.topNode, own, isDefined)));
  }
}

/** The spans of a leaf: its structure as it was, its text read again. */
function spansOf(leaf: SyntaxNode, source: string, isDefined: (label: string) => boolean): Span[] {
  const spans: Span[] = [];
  let unmarked = "";
  leaf.cursor().iterate((node) => {
    if (node.name === "QuoteMark") {
      unmarked += source.slice(unmarked.length, node.from) + " ".repeat(node.to - node.from);
    }
    if (structure.has(node.name)) spans.push({ name: node.name, from: node.from, to: node.to });
  });
  unmarked += source.slice(unmarked.length);
  const texts = leaf.name === "Table" ? cellsIn(leaf) : [contentRange(leaf, source)];
  for (const { from, to } of texts) {
    for (const span of parseInline(unmarked.slice(from, to), isDefined)) {
      spans.push({ name: span.name, from: span.from + from, to: span.to + from });
    }
  }
  return spans;
}

function cellsIn(table: SyntaxNode): readonly { from: number; to: number }[] {
  return [...table.getChildren("TableHeader"), ...table.getChildren("TableRow")].flatMap((row) =>
    row.getChildren("TableCell").map(({ from, to }) => ({ from, to })),
  );
}

function treeOf(leaf: Tree, spans: readonly SpanTree[]): Tree {
  const buffer: number[] = [];
  const write = ({ name, from, to, children }: SpanTree): void => {
    const start = buffer.length;
    for (const child of children) write(child);
    buffer.push(idOf(name), from, to, buffer.length - start + 4);
  };
  for (const span of spans) write(span);
  return Tree.build({ buffer, nodeSet: grammar.nodeSet, topID: leaf.type.id, length: leaf.length });
}

function idOf(name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`no node is called ${name}`);
  return id;
}

const ids: ReadonlyMap<string, number> = new Map(grammar.nodeSet.types.map(({ name, id }) => [name, id]));

const containers: ReadonlySet<string> = new Set(["Blockquote", "BulletList", "OrderedList", "ListItem"]);

/** Blocks whose text is inline Markdown. */
const inlineLeaves: ReadonlySet<string> = new Set([
  "Paragraph", "Task", "Table",
  "ATXHeading1", "ATXHeading2", "ATXHeading3", "ATXHeading4", "ATXHeading5", "ATXHeading6",
  "SetextHeading1", "SetextHeading2",
]);

/** Nodes of a leaf that come from its lines, not from its text. */
const structure: ReadonlySet<string> = new Set([
  "QuoteMark", "HeaderMark", "TaskMarker", "TableHeader", "TableRow", "TableCell", "TableDelimiter",
]);
