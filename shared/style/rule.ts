import type { Severity } from "../typography/rule.ts";
import type { Page } from "./page.ts";

/**
 * When a finding is shown. `each`: always. `section`: the first time under each
 * intertitre, the others are counted. `excess`: only in a text that overdoes it,
 by the number of its words; `share`: by the number of its sentences.
 */
export type Frequency = "each" | "section" | "excess" | "share";

/** Something that a rule points at, at offsets of the page's text. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  /** One French sentence, drawn. */
  readonly message: string;
  /** Best first. */
  readonly fixes?: readonly Proposal[];
  readonly severity?: Severity;
  readonly frequency?: Frequency;
  /** What is the same thing whatever its form, for `section` and `excess`; the rule's id by default. */
  readonly key?: string;
}

/** What may replace a hit, and what really has to be written when the words around follow. */
export interface Proposal {
  readonly text: string;
  readonly wider?: { readonly from: number; readonly to: number; readonly text: string };
}

/** What every rule says of itself. */
export interface RuleCard {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule looks for: one French sentence, drawn. */
  readonly about: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** Only runs when the house turns it on. */
  readonly optional?: true;
  /** Also reads the quotation blocks (`>`), where nothing is rewritten but a slip may be one of copying. */
  readonly quoted?: true;
  /** Text, and the text once the first proposal of each hit of this rule alone is made. */
  readonly corrects?: readonly (readonly [string, string])[];
  /** Text, and the stretches that are pointed at. */
  readonly points?: readonly (readonly [string, ...string[]])[];
  /** Text in which this rule finds nothing. */
  readonly leaves: readonly string[];
}

/** A rule that reads a passage by itself. */
export interface PageRule extends RuleCard {
  readonly find: (page: Page) => readonly Hit[];
}

/** A rule that is a list of expressions, all looked for together: see `phrase-index.ts`. */
export interface PhraseRule extends RuleCard {
  readonly phrases: readonly Phrase[];
}

export type StyleRule = PageRule | PhraseRule;

/** One expression of a lexicon. */
export interface Phrase {
  /** How a word must begin for the expression to be tried there: see `startsOf` in `pattern.ts`. */
  readonly starts: readonly string[];
  /** Sticky, on folded text. */
  readonly expression: RegExp;
  /** What is found where the expression matches; null when it is nothing after all. */
  readonly hit: (match: RegExpExecArray, page: Page) => Hit | null;
}
