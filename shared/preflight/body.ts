import { sourceOf } from "../markdown/blocks.ts";
import type { MarkdownDocument } from "../markdown/document.ts";
import { resolvedTree } from "../markdown/resolve.ts";
import type { Passage } from "../typography/passage.ts";
import { passagesOf } from "../typography/passages.ts";

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
