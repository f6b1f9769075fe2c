import type { Page } from "./page.ts";
import type { Hit, Phrase, PhraseRule } from "./rule.ts";

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

/** Letters of a word that are looked at. */
const reach = 4;

/**
 * All expressions of the lexicons by the beginning of their first word, so that
 * a text is read once: hundreds of expressions cost a few look-ups for each
 * word, and each is only tried where it may match. Two beginnings that have the
 * same number are tried for each other, in vain.
 */
export class PhraseIndex {
  /** Expressions tried on words that begin so, and on that word alone. */
  private readonly beginnings = new Map<number, Entry[]>();
  private readonly words = new Map<number, Entry[]>();
  /** Whether some beginning may have a number that ends with these bits: most words stop here. */
  private readonly known = new Uint8Array(bits + 1);

  constructor(rules: readonly PhraseRule[]) {
    for (const rule of rules) {
      for (const phrase of rule.phrases) {
        for (const start of phrase.starts) {
          const isOpen = start.endsWith("*");
          const number = numberOf(isOpen ? start.slice(0, -1) : start);
          add(isOpen ? this.beginnings : this.words, number, { rule, phrase });
          this.known[number & bits] = 1;
        }
      }
    }
  }

  /** What the expressions find, in the order of the text. */
  hitsIn(page: Page): readonly RuleHit[] {
    const { folded } = page;
    const hits: RuleHit[] = [];
    let at = 0;
    while (at < folded.length) {
      if (!isWordUnit(folded.charCodeAt(at))) {
        at++;
        continue;
      }
      const start = at;
      let number = 0;
      for (; at < folded.length; at++) {
        const code = folded.charCodeAt(at);
        if (!isWordUnit(code)) break;
        if (at - start >= reach) continue;
        number = next(number, code);
        if (this.known[number & bits] === 0) continue;
        const entries = this.beginnings.get(number);
        if (entries !== undefined) tryAll(entries, start, page, hits);
      }
      const isShort = at - start < reach && this.known[number & bits] === 1;
      const entries = isShort ? this.words.get(number) : undefined;
      if (entries !== undefined) tryAll(entries, start, page, hits);
    }
    return hits;
  }
}

function add(map: Map<number, Entry[]>, number: number, entry: Entry): void {
  const known = map.get(number);
  if (known === undefined) map.set(number, [entry]);
  else known.push(entry);
}

function tryAll(entries: readonly Entry[], at: number, page: Page, hits: RuleHit[]): void {
  for (const { rule, phrase } of entries) {
    phrase.expression.lastIndex = at;
    const match = phrase.expression.exec(page.folded);
    const hit = match === null ? null : phrase.hit(match, page);
    if (hit !== null) hits.push({ rule, hit });
  }
}

const bits = 0xffff;
const next = (number: number, code: number) => (Math.imul(number, 33) + code) & 0x3fffffff;

function numberOf(start: string): number {
  let number = 0;
  for (let at = 0; at < start.length; at++) number = next(number, start.charCodeAt(at));
  return number;
}

const lastInTable = 0x24f;
const letters = Uint8Array.from({ length: lastInTable + 1 }, (_, code) => (/[\p{L}\p{M}\p{N}_]/u.test(String.fromCharCode(code)) ? 1 : 0));

/** Whether a unit is of a word: a letter, an accent, a digit, `_`. */
function isWordUnit(code: number): boolean {
  if (code <= lastInTable) return letters[code] === 1;
  return code >= 0x300 && code < 0x2000;
}
