import { Tree } from "@lezer/common";
import { lineStart, type SourceText } from "./source-text.ts";

/** A top-level block of a document, at offsets `from`–`to` of its text. */
export interface Block {
  /** Identity of the block: the same object as long as its source is not touched. */
  readonly tree: Tree;
  readonly from: number;
  readonly to: number;
}

/** Lists the top-level blocks of a parsed document, in order. */
export function blocksOf(tree: Tree): readonly Block[] {
  const blocks: Block[] = [];
  collect(tree, 0, blocks);
  return blocks;
}

/**
 * Makes a function of a block that remembers its answers: computed once for
 * each `Tree`, forgotten with it. `compute` sees offsets relative to the block,
 * so the answer stays right when the block moves.
 */
export function perBlock<T>(
  compute: (tree: Tree, source: string) => T,
): (block: Block, text: SourceText) => T {
  const answers = new WeakMap<Tree, { readonly value: T }>();
  return (block, text) => {
    const known = answers.get(block.tree);
    if (known !== undefined) return known.value;
    const value = compute(block.tree, sourceOf(block, text));
    answers.set(block.tree, { value });
    return value;
  };
}

/** The block's own Markdown. */
export function sourceOf(block: Block, text: SourceText): string {
  return text.slice(block.from, block.to);
}

/** The spaces between the beginning of the line and the block. */
export function indentBefore(block: Block, text: SourceText): string {
  const before = text.slice(lineStart(text, block.from), block.from);
  return /^ *$/.test(before) ? before : "";
}

/** Long documents are balanced with anonymous nodes, which hold blocks without being one. */
function collect(tree: Tree, offset: number, blocks: Block[]): void {
  tree.children.forEach((child, i) => {
    if (!(child instanceof Tree)) return;
    const from = offset + (tree.positions[i] ?? 0);
    if (child.type.isAnonymous) collect(child, from, blocks);
    else blocks.push({ tree: child, from, to: from + child.length });
  });
}
