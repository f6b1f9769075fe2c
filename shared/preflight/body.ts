import type { SyntaxNode } from "@lezer/common";
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

/** A passage, with the place of its block. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly from: number;
}

/** Paragraphs, headings and cells as a reader sees them, made once for all the checks of a text. */
export function passagesOfBody(document: MarkdownDocument): readonly PlacedPassage[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const passages = document.blocks.flatMap((block) =>
    passagesOf(resolvedTree(block, document.text, document.references), sourceOf(block, document.text)).map((passage) => ({
      passage,
      from: block.from,
    })),
  );
  known.set(document, passages);
  return passages;
}

/** By text and not by block: a passage holds on to the whole text that it was cut from. */
const known = new WeakMap<MarkdownDocument, readonly PlacedPassage[]>();
