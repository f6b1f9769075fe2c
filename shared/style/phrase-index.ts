import type { Page } from "./page.ts";
import type { Phrase, PhraseRule, Hit } from "./rule.ts";

/** An expression of a rule. */
interface Entry {
  readonly rule: PhraseRule;
  readonly phrase: Phrase;
}

/** A hit, and whose it is. */
export interface RuleHit {
  readonly rule: PhraseRule;
  readonly hit: Hit;
}

/**
 * All expressions of the lexicons by the beginning of their first word, so that
 * a text is read once: hundreds of expressions cost two look-ups for each word,
 * and each is only tried where it may match.
 */
export class PhraseIndex {
  private readonly entries = new Map<string, Entry[]>();

  constructor(rules: readonly PhraseRule[]) {
    for (const rule of rules) {
      for (const phrase of rule.phrases) {
        for (const start of phrase.starts) {
          const known = this.entries.get(start);
          if (known === undefined) this.entries.set(start, [{ rule, phrase }]);
          else known.push({ rule, phrase });
        }
      }
    }
  }

  /** What the expressions find, in the order of the text. */
  hitsIn(page: Page): readonly RuleHit[] {
    const { folded } = page;
    const hits: RuleHit[] = [];
    word.lastIndex = 0;
    for (let match = word.exec(folded); match !== null; match = word.exec(folded)) {
      const found = match[0];
      if (found.length < 4) this.tryAll(found, match.index, page, hits);
      for (let length = Math.min(found.length, 4); length > 0; length--) {
        this.tryAll(`${found.slice(0, length)}*`, match.index, page, hits);
      }
    }
    return hits;
  }

  private tryAll(start: string, at: number, page: Page, hits: RuleHit[]): void {
    const entries = this.entries.get(start);
    if (entries === undefined) return;
    for (const { rule, phrase } of entries) {
      phrase.expression.lastIndex = at;
      const match = phrase.expression.exec(page.folded);
      const hit = match === null ? null : phrase.hit(match, page);
      if (hit !== null) hits.push({ rule, hit });
    }
  }
}

const word = /[\p{L}\p{M}\p{N}_]+/gu;
