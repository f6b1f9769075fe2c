import type { Tree } from "@lezer/common";
import { commonEnds } from "../common-ends.ts";
import type { Block } from "../markdown/blocks.ts";
import type { MarkdownDocument } from "../markdown/document.ts";
import { type BlockMention, judged } from "./coherence.ts";
import { inOrder, readTypography } from "./engine.ts";
import type { TypographyFinding } from "./found.ts";
import { houseOf, type TypographySettings } from "./profile.ts";

/** Typography of a text that changes: `findTypography`, at the cost of what changed. */
export interface LiveTypography {
  /**
   * Findings of one block, in order, at offsets of the block. Those of the rules
   * about the whole text are as `judge` last left them.
   */
  findingsOf(block: Block, document: MarkdownDocument): readonly TypographyFinding[];
  /** Hears the rules about the whole text; whether anything that they find has changed. */
  judge(document: MarkdownDocument): boolean;
}

/** Blocks as they were when they were last judged, and what each had to say. */
interface Heard {
  readonly document: MarkdownDocument;
  readonly mentions: readonly (readonly BlockMention[])[];
}

/** Makes the typography of one text, for one house. */
export function liveTypography(settings: TypographySettings): LiveTypography {
  const house = houseOf(settings);
  let heard: Heard | null = null;
  let found = new Map<Tree, TypographyFinding[]>();

  /** The mentions of each block: only those that changed are read again. */
  const hear = (document: MarkdownDocument): { readonly mentions: Heard["mentions"]; readonly isNews: boolean } => {
    const mentionsOf = (block: Block) => readTypography(block, document, house).mentions;
    // A link that is now its own label, or no more, is read otherwise in a block that did not change.
    if (heard === null || heard.document.references !== document.references) {
      return { mentions: document.blocks.map(mentionsOf), isNews: true };
    }
    const { blocks } = heard.document;
    const { start, end } = commonEnds(blocks, document.blocks, (a, b) => a.tree === b.tree);
    const before = heard.mentions.slice(start, blocks.length - end);
    const after = document.blocks.slice(start, document.blocks.length - end).map(mentionsOf);
    const mentions = [...heard.mentions.slice(0, start), ...after, ...heard.mentions.slice(blocks.length - end)];
    return { mentions, isNews: before.some(({ length }) => length > 0) || after.some(({ length }) => length > 0) };
  };

  return {
    findingsOf(block, document) {
      const { findings } = readTypography(block, document, house);
      const added = found.get(block.tree);
      return added === undefined ? findings : inOrder([...findings, ...added]);
    },
    judge(document) {
      const { mentions, isNews } = hear(document);
      heard = { document, mentions };
      if (!isNews) return false;
      const verdicts = judged(mentions.flat(), house);
      const next = new Map<Tree, TypographyFinding[]>();
      for (const [i, own] of mentions.entries()) {
        const tree = document.blocks[i]?.tree;
        const findings = own.flatMap((mention) => verdicts.get(mention) ?? []);
        if (tree !== undefined && findings.length > 0) next.set(tree, findings);
      }
      const isChanged = !isSame(found, next);
      found = next;
      return isChanged;
    },
  };
}

function isSame(before: ReadonlyMap<Tree, readonly TypographyFinding[]>, after: ReadonlyMap<Tree, readonly TypographyFinding[]>): boolean {
  if (before.size !== after.size) return false;
  for (const [tree, findings] of after) {
    const known = before.get(tree);
    if (known === undefined || known.length !== findings.length) return false;
    if (known.some(({ from, fixes }, i) => from !== findings[i]?.from || fixes[0]?.text !== findings[i]?.fixes[0]?.text)) return false;
  }
  return true;
}
