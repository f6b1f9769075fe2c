import { type Block, indentBefore, sourceOf } from "../../shared/markdown/blocks.ts";
import { type CommonEnds, commonEnds } from "../../shared/common-ends.ts";
import type { SourceText } from "../../shared/markdown/source-text.ts";

/** Blocks, and the text that they are of. */
export interface BlockList {
  readonly blocks: readonly Block[];
  readonly text: SourceText;
}

/**
 * What two states of a text share. Blocks are known by their identity; one that
 * was read again without having changed (the last of a text always is) by its source.
 */
export function blockDiff(before: BlockList, after: BlockList): CommonEnds {
  return commonEnds(before.blocks, after.blocks, (a, b) => a.tree === b.tree || isSameSource(before, a, after, b));
}

function isSameSource(before: BlockList, a: Block, after: BlockList, b: Block): boolean {
  return (
    a.tree.type === b.tree.type &&
    a.to - a.from === b.to - b.from &&
    sourceOf(a, before.text) === sourceOf(b, after.text) &&
    indentBefore(a, before.text) === indentBefore(b, after.text)
  );
}
