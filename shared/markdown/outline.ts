import type { NodeType, Tree } from "@lezer/common";
import { type Block, sourceOf } from "./blocks.ts";
import type { MarkdownDocument } from "./document.ts";
import { grammar } from "./grammar.ts";
import { contentRange } from "./inline-nodes.ts";
import { resolvedTree } from "./resolve.ts";
import { writePlainInline } from "./writers/plain-inline.ts";
import type { SourceText } from "./source-text.ts";

/** A heading of the body. */
export interface OutlineEntry {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
  /** Offset of the heading in the text. */
  readonly from: number;
}

/**
 * The headings of a text and the titles of its encadrés, in order; headings
 * inside quotations, lists and encadrés are not part of its plan.
 */
export function outlineOf({ blocks, text, references }: MarkdownDocument): readonly OutlineEntry[] {
  return blocks.flatMap((block) => {
    const level = levels.get(block.tree.type);
    if (level === undefined) return [];
    return [{ level, text: titleOf(resolvedTree(block, text, references), block, text), from: block.from }];
  });
}

/** An encadré stands beside the sections of the text. */
const encadreLevel = 2;

/** Levels by type of node: most blocks of a text are asked, at each key, and have none. */
const levels: ReadonlyMap<NodeType, number> = new Map(
  grammar.nodeSet.types.flatMap((type) => {
    const level = type.name === "Encadre" ? encadreLevel : /^(?:ATX|Setext)Heading(\d)$/.exec(type.name)?.[1];
    return level === undefined ? [] : [[type, Number(level)]];
  }),
);

const titles = new WeakMap<Tree, string>();

/** The text of a heading, remembered by its tree. */
function titleOf(tree: Tree, block: Block, text: SourceText): string {
  const known = titles.get(tree);
  if (known !== undefined) return known;
  const source = sourceOf(block, text);
  const top = tree.topNode;
  const heading = top.name === "Encadre" ? (top.firstChild ?? top) : top;
  const { from, to } = contentRange(heading, source);
  const title = writePlainInline(heading, source, from, to).replace(/[ \t\n]+/g, " ").trim();
  titles.set(tree, title);
  return title;
}
