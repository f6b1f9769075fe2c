/** What can stand inside a word without being seen: soft hyphen, joiners, zero-width spaces. */
const hidden = "\\u00ad\\u200b-\\u200d\\u2060\\ufeff";
const apostrophes = "'’‘ʼ′´`";
const letters = `[\\p{L}\\p{N}\\p{Co}][\\p{L}\\p{N}\\p{M}\\p{Co}${hidden}]*`;
const thousands = "(?<![\\p{L}\\p{N}])\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+(?![\\p{L}\\p{N}])";
const wordPattern = new RegExp(`${thousands}|${letters}(?:[${apostrophes}]${letters})*`, "gu");

/** Where a word begins and ends (UTF-16, half-open). */
export type WordBounds = readonly [from: number, to: number];

const [none, letter, digit, apostrophe, unsure] = [0, 1, 2, 3, 4];

/** What the signs of French are to a word; most signs of other scripts are `unsure`: the pattern tells. */
const classes = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[0-9]/.test(sign)) return digit;
  if (/\p{L}/u.test(sign)) return letter;
  if (apostrophes.includes(sign)) return apostrophe;
  return /[\p{N}\p{M}\p{Co}\u00ad]/u.test(sign) ? unsure : none;
});

function classOf(code: number): number {
  if (code < 0x180) return classes[code] ?? unsure;
  // General punctuation: spaces, dashes, quotation marks and points, but for joiners.
  if (code >= 0x2000 && code <= 0x205f && (code < 0x200b || code > 0x200d)) return code === 0x2018 || code === 0x2019 || code === 0x2032 ? apostrophe : none;
  return code === 0x20ac ? none : unsure;
}

/**
 * The first word of a text from `at` on, which is no place inside a word; `null`
 * when there is none. The pattern says what a word is; what is made of the
 * signs of French, nearly everything, is told sign by sign, six times faster.
 */
export function nextWord(text: string, at: number): WordBounds | null {
  let from = at;
  for (; from < text.length; from++) {
    const kind = classOf(text.charCodeAt(from));
    if (kind === unsure) return byPattern(text, from);
    if (kind === letter || kind === digit) break;
  }
  if (from >= text.length) return null;
  for (let to = from; ; to++) {
    const kind = to < text.length ? classOf(text.charCodeAt(to)) : none;
    if (kind === letter || kind === digit) continue;
    if (kind === unsure) return byPattern(text, from);
    const after = to + 1 < text.length ? classOf(text.charCodeAt(to + 1)) : none;
    if (kind === none) return after === digit && isThousandsBlank(text.charCodeAt(to)) ? byPattern(text, from) : [from, to];
    if (after === unsure) return byPattern(text, from);
    if (after !== letter && after !== digit) return [from, to];
  }
}

/** « 12 000 » is one word. */
const isThousandsBlank = (code: number): boolean => code === 0xa0 || code === 0x202f;

function byPattern(text: string, at: number): WordBounds | null {
  wordPattern.lastIndex = at;
  const found = wordPattern.exec(text);
  return found === null ? null : [found.index, found.index + found[0].length];
}
