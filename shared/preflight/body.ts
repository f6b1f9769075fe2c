import type { SyntaxNode, Tree } from "@lezer/common";
import { type Block, sourceOf } from "../markdown/blocks.ts";
import type { MarkdownDocument } from "../markdown/document.ts";
import { resolvedTree } from "../markdown/resolve.ts";
import type { Passage } from "../typography/passage.ts";
import { passagesOf } from "../typography/passages.ts";

/** A node of the body, at offsets of the body. */
export interface BodyNode {
  readonly node: SyntaxNode;
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  /** Source of the block: offsets of `node` are its own. */
  readonly source: string;
}

/** Nodes of the body with one of the names, in order, links settled. */
export function nodesNamed(document: MarkdownDocument, names: ReadonlySet<string>): readonly BodyNode[] {
  const found: BodyNode[] = [];
  for (const block of document.blocks) {
    const source = sourceOf(block, document.text);
    resolvedTree(block, document.text, document.references).iterate({
      enter: ({ name, node, from, to }) => {
        if (names.has(name)) found.push({ node, block, from: block.from + from, to: block.from + to, source });
      },
    });
  }
  return found;
}

/** Paragraphs, headings and cells as a reader sees them, with the place of their block. */
export function passagesOfBody(document: MarkdownDocument): readonly { readonly passage: Passage; readonly from: number }[] {
  return document.blocks.flatMap((block) => {
    const tree = resolvedTree(block, document.text, document.references);
    let passages = known.get(tree);
    if (passages === undefined) {
      passages = passagesOf(tree, sourceOf(block, document.text));
      known.set(tree, passages);
    }
    return passages.map((passage) => ({ passage, from: block.from }));
  });
}

/** Five checks read them, at each rest of the hand while the panel is shown. */
const known = new WeakMap<Tree, readonly Passage[]>();
