import type { Edit, Passage } from "./passage.ts";
import type { Spaces } from "./spaces.ts";

/**
 * `auto`: part of « Tout corriger » and of what is corrected while typing.
 * `suggestion`: proposed, never applied in bulk. `signalement`: pointed at,
 * with no single right answer.
 */
export type Mode = "auto" | "suggestion" | "signalement";

/** `erreur`: wrong everywhere; `avertissement`: in nearly every house; `info`: a house's choice. */
export type Severity = "erreur" | "avertissement" | "info";

/**
 * Something that a rule finds at `from`–`to` of a passage's reading. With
 * `edits` (sorted, disjoint, made together) it is corrected in bulk; with
 * `fixes` only, each replaces the whole range when the writer chooses it.
 */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly edits?: readonly Edit[];
  readonly fixes?: readonly string[];
  /** Said instead of the rule's own message. */
  readonly message?: string;
}

/** What every rule says of itself, whether it reads a passage or the whole text. */
interface RuleCard {
  readonly id: string;
  readonly mode: Mode;
  readonly severity: Severity;
  /** One French sentence, drawn. */
  readonly message: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** Only runs when the house turns it on. */
  readonly optional?: true;
  /** Bits of features.ts: the rule is run on passages that have one of them. */
  readonly needs: number;
  /** Text, and the text once the first proposal of each hit of this rule alone is made. */
  readonly corrects: readonly (readonly [string, string])[];
  /** Text in which this rule finds nothing. */
  readonly leaves: readonly string[];
}

/** One rule of rules.md. Examples are drawn (`drawn` in spaces.ts) and checked in the profile *presse*. */
export interface Rule extends RuleCard {
  /** What is found in one passage, in order. */
  readonly find: (passage: Passage, spaces: Spaces) => readonly Hit[];
  /** Text, and the stretch that is pointed at without a proposal. */
  readonly points?: readonly (readonly [string, string])[];
}

/** A correction that is made in bulk: one edit. */
export function correction(from: number, to: number, text: string): Hit {
  return { from, to, edits: [{ from, to, text }] };
}

/** Proposals for `from`–`to`, best first; none when it can only be pointed at. */
export function proposal(from: number, to: number, ...fixes: readonly string[]): Hit {
  return { from, to, fixes };
}

/** One way of writing something of which a text should have only one. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** As it is written. */
  readonly word: string;
  /** What is the same thing whatever the way: mentions with one key are compared. */
  readonly key: string;
}

/**
 * A rule about the whole text: each passage gives its mentions, remembered with
 * the block, and the mentions of all are judged together.
 */
export interface CoherenceRule extends RuleCard {
  readonly mentions: (passage: Passage) => readonly Mention[];
  /** For each mention, in the order of the text: what it should be, or null when it stands. */
  readonly judge: (mentions: readonly Mention[], spaces: Spaces) => readonly (readonly string[] | null)[];
}
