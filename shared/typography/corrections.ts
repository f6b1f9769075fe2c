import type { Finding } from "../finding.ts";
import { type Block, sourceOf } from "../markdown/blocks.ts";
import type { MarkdownDocument } from "../markdown/document.ts";
import { resolvedTree } from "../markdown/resolve.ts";
import { type TextEdit, textEdits } from "../text-edits.ts";
import { findTypographyByBlock, readTypography } from "./engine.ts";
import { fixBlock } from "./fix.ts";
import type { TypographyFinding } from "./found.ts";
import { houseOf, type TypographySettings } from "./profile.ts";
import { automaticRules, ruleCards } from "./rules.ts";

/** Whether the writer chose to leave a finding, at offsets of the source of its block. */
export type IsLeft = (finding: Finding, source: string) => boolean;

/**
 * What « Tout corriger » would change, in order, at offsets of the text: every
 * automatic rule of the house, or one rule only. What the writer left stays.
 */
export function typographyCorrections(document: MarkdownDocument, settings: TypographySettings, rule: string | null, isLeft: IsLeft): readonly TextEdit[] {
  if (rule !== null && !automaticRules.some(({ id }) => id === rule)) return proposals(document, settings, rule, isLeft);
  return automatic(document, rule === null ? settings : only(rule, settings), isLeft);
}

function automatic(document: MarkdownDocument, settings: TypographySettings, isLeft: IsLeft): readonly TextEdit[] {
  const house = houseOf(settings);
  return document.blocks.flatMap((block) => {
    const { findings } = readTypography(block, document, house);
    if (!findings.some(({ mode }) => mode === "auto")) return [];
    const source = sourceOf(block, document.text);
    const left = findings.filter((finding) => isLeft(finding, source));
    const fixed = fixBlock(resolvedTree(block, document.text, document.references), source, house, document.references);
    return textEdits(source, fixed)
      .filter((edit) => !left.some((finding) => edit.from <= finding.to && finding.from <= edit.to))
      .map((edit) => moved(edit, block));
  });
}

/** The first proposal of each finding of a rule that proposes; where two want the same characters, the first has them. */
function proposals(document: MarkdownDocument, settings: TypographySettings, rule: string, isLeft: IsLeft): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { block, findings } of findTypographyByBlock(document, settings)) {
    const source = sourceOf(block, document.text);
    for (const finding of findings) {
      const edit = finding.rule === rule && !isLeft(finding, source) ? firstOf(finding) : null;
      if (edit !== null && edit.from + block.from >= (edits.at(-1)?.to ?? 0)) edits.push(moved(edit, block));
    }
  }
  return edits;
}

function firstOf({ from, to, fixes: [fix] }: TypographyFinding): TextEdit | null {
  return fix === undefined ? null : { from, to, text: fix.text };
}

/** The same house with one rule alone. */
function only(rule: string, { profile }: TypographySettings): TypographySettings {
  return { profile, rules: Object.fromEntries(ruleCards.map(({ id }) => [id, id === rule])) };
}

function moved({ from, to, text }: TextEdit, block: Block): TextEdit {
  return { from: from + block.from, to: to + block.from, text };
}
