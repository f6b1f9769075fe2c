import type { SyntaxNode } from "@lezer/common";
import { type Block, sourceOf } from "./blocks.ts";
import type { MarkdownDocument } from "./document.ts";
import { resolvedTree } from "./resolve.ts";

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
