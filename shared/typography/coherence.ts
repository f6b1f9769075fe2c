import { mayFind } from "./features.ts";
import { findingOf, type TypographyFinding } from "./found.ts";
import type { Passage } from "./passage.ts";
import type { House } from "./profile.ts";
import type { CoherenceRule, Mention } from "./rule.ts";

/** A mention with all that is needed to make a finding of it, whatever the rest of the text. */
export interface BlockMention {
  readonly rule: CoherenceRule;
  readonly mention: Mention;
  readonly passage: Passage;
}

/** What the rules about the whole text have to know of a passage. */
export function mentionsIn(passage: Passage, house: House): readonly BlockMention[] {
  return house.coherence.flatMap((rule) =>
    mayFind(rule.needs, passage.features)
      ? rule.mentions(passage).map((mention) => ({ rule, mention, passage }))
      : [],
  );
}

/** Finding of each mention of the text that should be written otherwise. */
export function judged(
  mentions: readonly BlockMention[],
  house: House,
): ReadonlyMap<BlockMention, TypographyFinding> {
  const findings = new Map<BlockMention, TypographyFinding>();
  for (const rule of house.coherence) {
    const own = mentions.filter((mention) => mention.rule === rule);
    const verdicts = rule.judge(own.map(({ mention }) => mention), house.spaces);
    for (const [i, fixes] of verdicts.entries()) {
      const found = own[i];
      if (fixes === null || found === undefined) continue;
      const { from, to } = found.mention;
      const finding = findingOf({ from, to, fixes }, rule, found.passage);
      if (finding !== null) findings.set(found, finding);
    }
  }
  return findings;
}
