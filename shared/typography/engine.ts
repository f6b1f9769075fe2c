import type { Finding } from "../finding.ts";
import { type Block, sourceOf } from "../markdown/blocks.ts";
import { type MarkdownDocument, parseDocument } from "../markdown/document.ts";
import { normaliseLabel, type References } from "../markdown/references.ts";
import { fixBlock } from "./fix.ts";
import type { Edit, Passage } from "./passage.ts";
import { passagesOf, type IsDefined } from "./passages.ts";
import { type House, houseOf, type TypographySettings } from "./profile.ts";
import type { Hit, Rule } from "./rule.ts";
import { drawn } from "./spaces.ts";

/**
 * « Tout corriger » on a Markdown text: every automatic rule of the house, to
 * a fixed point. Only prose changes; a second run changes nothing.
 */
export function fixTypography(text: string, settings: TypographySettings): string {
  const house = houseOf(settings);
  const document = parseDocument(text);
  const isDefined = definedIn(document.references);
  let fixed = "";
  let at = 0;
  for (const block of document.blocks) {
    fixed += text.slice(at, block.from) + fixBlock(block.tree, sourceOf(block, text), house, isDefined);
    at = block.to;
  }
  return fixed + text.slice(at);
}

/** What the rules find in a parsed text, in order, at offsets of the text; remembered per block. */
export function findTypography(document: MarkdownDocument, settings: TypographySettings): readonly Finding[] {
  const house = houseOf(settings);
  const memory = memories.get(house) ?? new WeakMap<Block["tree"], Remembered>();
  memories.set(house, memory);
  return document.blocks.flatMap((block) => {
    const known = memory.get(block.tree);
    const findings = known?.references === document.references ? known.findings : findingsOf(block, document, house);
    if (known?.findings !== findings) memory.set(block.tree, { references: document.references, findings });
    return findings.map((finding) => ({ ...finding, from: finding.from + block.from, to: finding.to + block.from }));
  });
}

interface Remembered {
  readonly references: References;
  readonly findings: readonly Finding[];
}

const memories = new WeakMap<House, WeakMap<Block["tree"], Remembered>>();

function findingsOf(block: Block, { text, references }: MarkdownDocument, house: House): readonly Finding[] {
  const passages = passagesOf(block.tree, sourceOf(block, text), definedIn(references));
  return passages
    .flatMap((passage) => house.automatic.flatMap((rule) => ruleFindings(rule, passage, house)))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function ruleFindings(rule: Rule, passage: Passage, house: House): readonly Finding[] {
  if ((passage.features & rule.needs) === 0 && rule.needs !== 0xffff) return [];
  return rule.find(passage, house.spaces).flatMap((hit) => findingOf(hit, rule, passage) ?? []);
}

/** A hit as the panel shows it: the stretch of source that its edits change, and that stretch once they are made. */
function findingOf(hit: Hit, rule: Rule, passage: Passage): Finding | null {
  const edits = hit.edits ?? [];
  if (edits.length === 0) return proposed(hit, rule, passage);
  if (!edits.every((edit) => passage.accepts(edit))) return null;
  const targets = edits.map((edit) => ({ ...passage.targetOf(edit), text: edit.text })).sort((a, b) => a.from - b.from);
  const from = targets[0]?.from ?? 0;
  const to = targets.at(-1)?.to ?? from;
  const range = from === to ? widened(passage.source, from) : { from, to };
  return {
    ...range,
    kind: "typography",
    rule: rule.id,
    message: drawn(hit.message ?? rule.message),
    fixes: [{ text: replaced(passage.source, range, targets) }],
  };
}

/** A hit that is not corrected in bulk: what is proposed replaces the whole range. */
function proposed(hit: Hit, rule: Rule, passage: Passage): Finding | null {
  if (hit.from >= hit.to || !passage.isPlain(hit.from, hit.to)) return null;
  return {
    ...passage.rangeOf(hit.from, hit.to),
    kind: "typography",
    rule: rule.id,
    message: drawn(hit.message ?? rule.message),
    fixes: (hit.fixes ?? []).map((text) => ({ text })),
  };
}

/** An insertion has no length: what stands before it is shown with it. */
function widened(source: string, at: number): { readonly from: number; readonly to: number } {
  if (at === 0) return { from: 0, to: Math.min(1, source.length) };
  const low = source.charCodeAt(at - 1);
  return { from: low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1, to: at };
}

function replaced(source: string, { from, to }: { readonly from: number; readonly to: number }, edits: readonly Edit[]): string {
  let text = "";
  let at = from;
  for (const edit of edits) {
    text += source.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + source.slice(at, to);
}

function definedIn(references: References): IsDefined {
  return (label) => references.has(normaliseLabel(label));
}
