import type { Finding } from "../finding.ts";
import type { Severity } from "../typography/rule.ts";
import { drawn } from "../typography/spaces.ts";
import type { Page } from "./page.ts";
import type { Hit, Proposal, RuleCard } from "./rule.ts";

/** A finding of the style desk. */
export interface StyleFinding extends Finding {
  readonly kind: "style";
  readonly severity: Severity;
}

/** A hit as the panel shows it, at offsets of the block. */
export function styleFindingOf(hit: Hit, rule: RuleCard, page: Page): StyleFinding {
  const { from, to } = page.rangeOf(hit.from, hit.to);
  const isWhole = page.isReplaceable(hit.from, hit.to);
  const fixes = (isWhole ? (hit.fixes ?? []) : []).flatMap((proposal) => fixOf(proposal, { from, to }, page));
  return {
    from,
    to,
    kind: "style",
    rule: rule.id,
    message: inSentence(hit.message),
    fixes,
    severity: hit.severity ?? rule.severity,
  };
}

/** What is quoted of the text is put on one line, with our apostrophes. */
function inSentence(message: string): string {
  return drawn(message).replace(/[ \n\t]+/g, " ").replaceAll("'", "’");
}

type FixOf = Finding["fixes"][number];

/** A proposal whose neighbours can't be changed with it is not made at all. */
function fixOf({ text, wider }: Proposal, found: { readonly from: number; readonly to: number }, page: Page): readonly FixOf[] {
  if (wider === undefined) return [{ text }];
  if (!page.isReplaceable(wider.from, wider.to)) return [];
  const range = page.rangeOf(wider.from, wider.to);
  return [{ text, wider: { before: found.from - range.from, after: range.to - found.to, text: wider.text } }];
}
