import type { Finding } from "../finding.ts";
import type { Edit, Passage } from "./passage.ts";
import type { Hit, Mode, Severity } from "./rule.ts";
import { drawn } from "./spaces.ts";

/** A finding of the typography desk. */
export interface TypographyFinding extends Finding {
  readonly kind: "typography";
  readonly severity: Severity;
  /** `auto` only when « Tout corriger » makes it. */
  readonly mode: Mode;
}

/** What a finding takes from its rule. */
interface RuleOfFinding {
  readonly id: string;
  readonly mode: Mode;
  readonly severity: Severity;
  readonly message: string;
}

/**
 * A hit as the panel shows it, at offsets of the block: the stretch of source
 * that is concerned and what it may become. Null when the passage refuses it.
 */
export function findingOf(hit: Hit, rule: RuleOfFinding, passage: Passage): TypographyFinding | null {
  const found = hit.edits === undefined ? proposed(hit, passage) : corrected(hit.edits, passage);
  if (found === null) return null;
  const isAuto = hit.edits !== undefined;
  return {
    from: found.from,
    to: found.to,
    kind: "typography",
    rule: rule.id,
    message: drawn(hit.message ?? rule.message),
    fixes: found.fixes.map((text) => ({ text })),
    severity: rule.severity,
    mode: isAuto ? "auto" : rule.mode === "auto" ? "suggestion" : rule.mode,
  };
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly fixes: readonly string[];
}

function corrected(edits: readonly Edit[], passage: Passage): Found | null {
  if (!edits.every((edit) => passage.accepts(edit))) return null;
  const targets = edits
    .map((edit) => ({ ...passage.targetOf(edit), text: edit.text }))
    .sort((a, b) => a.from - b.from);
  const first = targets[0];
  if (first === undefined) return null;
  const to = targets.at(-1)?.to ?? first.to;
  const range = first.from === to ? shown(edits[0]?.from ?? 0, to, passage) : { from: first.from, to };
  return { ...range, fixes: [replaced(passage.source, range, targets)] };
}

/** A proposal replaces its whole range: it can't when marks stand inside, and then only points. */
function proposed(hit: Hit, passage: Passage): Found | null {
  if (hit.from >= hit.to) return null;
  const isWhole = hit.to === hit.from + 1 || passage.isPlain(hit.from, hit.to);
  return { ...passage.rangeOf(hit.from, hit.to), fixes: isWhole ? (hit.fixes ?? []) : [] };
}

/** An insertion has no length: the character after it is shown with it, or the one before. */
function shown(at: number, source: number, passage: Passage): { readonly from: number; readonly to: number } {
  if (at < passage.text.length) {
    const next = passage.rangeOf(at, at + 1);
    if (next.from === source) return next;
  }
  return { from: passage.rangeOf(at - 1, at).from, to: source };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function replaced(source: string, { from, to }: Range, edits: readonly (Range & { readonly text: string })[]): string {
  let text = "";
  let at = from;
  for (const edit of edits) {
    text += source.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + source.slice(at, to);
}
