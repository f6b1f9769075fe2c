import { editDistance } from "./edit-distance.ts";
import { splitElision } from "./elision.ts";
import { foldWord } from "./fold.ts";

/** How often one stretch of text has a word that is in nobody's list. */
export interface Seen {
  readonly times: number;
  /** Times that it had its capital in the middle of a sentence. */
  readonly asName: number;
  /** Whether it is like no word of the dictionary. */
  readonly fresh: boolean;
}

/** The words of a text that nobody lists, counted; and what they teach. */
export interface ArticleNames {
  /** Adds (`sign` 1) or takes away (-1) what one block has. */
  count(seen: ReadonlyMap<string, Seen>, sign: 1 | -1): void;
  /** Makes what was counted known; says whether something else is trusted than before. */
  settle(): boolean;
  /** Whether a word, its key, is trusted. */
  isTrusted(key: string): boolean;
  /** Whether the article has a word, its key, as a name inside a sentence. */
  isSeenAsName(key: string): boolean;
  /** The trusted word that was meant by another one; `null` when there is none. */
  meantBy(key: string): string | null;
}

/** Seen so many times written in the same way, a name is trusted. */
const enough = 3;

/** What of a word is counted: without elision, as the dictionary writes letters. */
export function nameKey(written: string): string {
  const word = foldWord(written);
  return splitElision(word)?.rest ?? word;
}

/**
 * Makes the names of an article. What is trusted: a word in nobody's list seen
 * three times, once at least as a name in a sentence, or else like no word of
 * the dictionary: a slip made three times stays one.
 */
export function articleNames(): ArticleNames {
  const counts = new Map<string, { times: number; asName: number; fresh: boolean }>();
  let trusted: ReadonlySet<string> = new Set();
  let named: ReadonlySet<string> = new Set();
  return {
    count(seen, sign) {
      for (const [key, { times, asName, fresh }] of seen) {
        const known = counts.get(key) ?? { times: 0, asName: 0, fresh };
        known.times += sign * times;
        known.asName += sign * asName;
        if (known.times > 0) counts.set(key, known);
        else counts.delete(key);
      }
    },
    settle() {
      const now = new Set<string>();
      const nowNamed = new Set<string>();
      for (const [key, { times, asName, fresh }] of counts) {
        if (times >= enough && (fresh || asName > 0)) now.add(key);
        // Where it stands once only, its own capital says it.
        if (asName > 0 && times > asName) nowNamed.add(key);
      }
      const isNews = !areSame(now, trusted) || !areSame(nowNamed, named);
      trusted = now;
      named = nowNamed;
      return isNews;
    },
    isSeenAsName: (key) => named.has(key),
    isTrusted: (key) => trusted.has(key),
    meantBy(key) {
      for (const name of trusted) if (name !== key && isSlipOf(key, name)) return name;
      return null;
    },
  };
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}

const digits = /\p{N}/gu;
const inflected = /^(?:s|x|e|es|'s)$/;

/** Whether a word is a name with a slip: other capitals, one letter, two in a long name; not its plural, not another version. */
function isSlipOf(word: string, name: string): boolean {
  const [a, b] = [word.toLowerCase(), name.toLowerCase()];
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4) return false;
  if (a.replace(digits, "") === b.replace(digits, "")) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && inflected.test(long.slice(short.length))) return false;
  if (shortest < 6 && a[0] !== b[0]) return false;
  const most = shortest < 7 ? 1 : 2;
  return editDistance(a, b, most) <= most;
}
