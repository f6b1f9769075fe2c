import { MASK } from "../markdown/prose.ts";

/** A word of a text, as it is written there. Offsets are UTF-16 units, half-open. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Runs of letters and digits held together by hyphens, apostrophes, dots, middle
 * dots; an apostrophe may end the run (« l’ » before a link). U+2019 and U+2018
 * count as apostrophes, U+00AD and the joiners as nothing.
 */
const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*(?:[-'.&·‧\u02bc\u2010\u2011\u2018\u2019][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*)*['\u2019]?/gu;

/** Longer runs are no words: keys, hashes, garbage. */
const longestWord = 100;

/** Signs of addresses, handles, paths and identifiers, and the start of `.git` or `--force`. */
const signPattern = /[@#/\\_=~$]|www\.|(?<=^|[\s\ufffc(«])(?:\.(?=[a-z])|--(?=[a-z]))/g;

/** What a run without spaces looks like when it is for machines; tested on its first characters. */
const machineText = [
  /^[("'«]*[a-z][a-z0-9+.-]*:\/\//i,
  /^[("'«]*www\./i,
  /[\p{L}\p{N}.+-]@[\p{L}\p{N}]/u,
  /^[("'«]*[@#][\p{L}\p{N}_]/u,
  /^[("'«]*(?:~|\.{1,2})?\/[\p{L}\p{N}._-]/u,
  /^[("'«]*(?:[a-z]:)?\\/i,
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,6}(?::\d+)?\//u,
  /[\p{L}\p{N}]_[\p{L}\p{N}_]/u,
  /^_+[\p{L}\p{N}]/u,
  /^--[a-z]/,
  /\p{L}=\S/u,
  /^\$[\p{L}_{]/u,
  /^[\p{L}\p{N}.-]+\/[\p{L}\p{N}.-]+\/[\p{L}\p{N}.-]+/u,
  /^[(«]?\.[a-z0-9]{1,16}(?:$|[^\p{L}\p{N}])/u,
];

/**
 * The words of masked prose (`proseOf`) that spelling looks at, in order.
 * Addresses, e-mails, @handles, #hashtags, paths and identifiers with a low line
 * are left out, whether or not Markdown made links of them; so is a word that
 * touches a mask in its middle (`x` + code).
 *
 *     L’iPhone, parle-t-il d’abord à @marbre ?
 *     ^^^^^^^^  ^^^^^^^^^^ ^^^^^^^^ ^
 */
export function wordsIn(prose: string): readonly Word[] {
  const skipped = machineRanges(prose);
  const words: Word[] = [];
  let next = 0;
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(prose); match !== null; match = wordPattern.exec(prose)) {
    const from = match.index;
    const text = trimEnd(match[0]);
    const to = from + text.length;
    while (next < skipped.length && (skipped[next]?.to ?? 0) <= from) next++;
    const range = skipped[next];
    if (range !== undefined && range.from < to) continue;
    if (text.length > longestWord || isGlued(prose, from, to)) continue;
    words.push({ from, to, text });
  }
  return words;
}

const elidedEnd = /^(?:l|d|j|m|t|s|n|c|ç|qu|jusqu|lorsqu|puisqu|quoiqu)['\u2019]$/i;

/** A final apostrophe is a closing quote unless the word is an elided one. */
function trimEnd(text: string): string {
  if (!/['\u2019]$/.test(text) || elidedEnd.test(text)) return text;
  return text.slice(0, -1);
}

function machineRanges(prose: string): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let end = 0;
  for (const { index } of prose.matchAll(signPattern)) {
    if (index < end) continue;
    let from = index;
    while (from > end && !isGap(prose[from - 1] ?? "")) from--;
    let to = index;
    while (to < prose.length && !isGap(prose[to] ?? "")) to++;
    end = to;
    const run = prose.slice(from, Math.min(to, from + 300));
    if (machineText.some((pattern) => pattern.test(run))) ranges.push({ from, to });
  }
  return ranges;
}

function isGap(character: string): boolean {
  return character === MASK || character.trim() === "";
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a mask stands between this word and more letters: part of something longer, not ours to read. */
function isGlued(prose: string, from: number, to: number): boolean {
  if (prose[to] === MASK && prose[to - 1] !== "'" && prose[to - 1] !== "\u2019") {
    let at = to;
    while (prose[at] === MASK) at++;
    if (letterOrDigit.test(prose[at] ?? "")) return true;
  }
  if (prose[from - 1] === MASK) {
    let at = from - 1;
    while (at >= 0 && prose[at] === MASK) at--;
    if (letterOrDigit.test(prose[at] ?? "")) return true;
  }
  return false;
}
