import { sourceOf } from "./blocks.ts";
import type { MarkdownDocument } from "./document.ts";
import { contentRange } from "./inline-nodes.ts";
import { resolvedTree } from "./resolve.ts";
import { writePlainInline } from "./writers/plain-inline.ts";

/** A heading of the body. */
export interface OutlineEntry {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
  /** Offset of the heading in the text. */
  readonly from: number;
}

/** The headings of a text, in order; those inside quotations and lists are not part of its plan. */
export function outlineOf({ blocks, text, references }: MarkdownDocument): readonly OutlineEntry[] {
  return blocks.flatMap((block) => {
    const level = /^(?:ATX|Setext)Heading(\d)$/.exec(block.tree.type.name)?.[1];
    if (level === undefined) return [];
    const node = resolvedTree(block, text, references).topNode;
    const source = sourceOf(block, text);
    const { from, to } = contentRange(node, source);
    const title = writePlainInline(node, source, references, from, to).replace(/[ \t\n]+/g, " ").trim();
    return [{ level: Number(level), text: title, from: block.from }];
  });
}
