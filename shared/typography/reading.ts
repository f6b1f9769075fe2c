/**
 * Characters of a reading (see `passage.ts`) that stand for a whole protected
 * zone. None can be typed: two are Unicode noncharacters.
 */

/** Code, formula, path, mention…: reads as a word that nobody may touch. */
export const OPAQUE = "\ufffc";

/** A bare URL: a word too, but a no-break space after it would end up in the link. */
export const URL = "\ufdd0";

/** `&nbsp;` and its like: a no-break space that is already there. */
export const ENTITY_SPACE = "\ufdd1";

/** Whether the unit is a space of a line: ordinary, no-break, narrow no-break or thin. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** Whether the unit is an ordinary or thin space: one that lets a line break. */
export function isBreakable(code: number): boolean {
  return code === 0x20 || code === 0x2009;
}

/** Whether nothing readable stands at `at`: a space, a line break, an entity, an edge of the passage. */
export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || isSpace(code) || code === 0x0a || code === 0xfdd1;
}

const letter = /[\p{L}\p{M}]/u;
const wordUnit = /[\p{L}\p{M}\p{N}_]/u;

/** Whether a letter, or the accent that completes one (NFD), stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return !Number.isNaN(code) && letter.test(text.charAt(at));
}

/** Whether an ASCII digit stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether a letter, a digit or `_` stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 95
    );
  }
  return !Number.isNaN(code) && wordUnit.test(text.charAt(at));
}

/** Whether a capital stands at `at`. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return !Number.isNaN(code) && capital.test(text.charAt(at));
}

const capital = /\p{Lu}/u;

/** Start of the run of spaces that ends at `end`. */
export function spacesBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** End of the run of spaces that starts at `start`. */
export function spacesAfter(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Start of the run of letters and digits that ends at `end`. */
export function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && isWordAt(text, at - 1)) at--;
  return at;
}

/** End of the run of letters and digits that starts at `start`. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isWordAt(text, at)) at++;
  return at;
}

/**
 * Whether a bare URL can be reached leftwards from `at` without crossing an
 * ordinary space: GitHub's autolinks run on until one, so that a no-break space
 * at `at` would become part of the address.
 *
 *     (https://x.fr) : oui
 *                   ^ reached through « ) »
 */
export function reachesUrl(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - longestReach); i--) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x0a || code === 0x09) return false;
    if (code === 0xfdd0) return true;
  }
  return false;
}

/** An address with what clings to it is not longer than this; the walk must not grow with the text. */
const longestReach = 1000;

const nothing: readonly RegExpExecArray[] = [];

/** All matches of a global expression, in order. */
export function matches(expression: RegExp, text: string): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return nothing;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === "") expression.lastIndex++;
  }
  return found;
}

/** Whether nothing but `from`–`to` stands between two quotation marks: « - », « ( », a sign that is spoken of. */
export function isQuotedAlone(text: string, from: number, to: number): boolean {
  const before = text.charAt(spacesBefore(text, from) - 1);
  const after = text.charAt(spacesAfter(text, to));
  return before !== "" && after !== "" && "«“\"".includes(before) && "»”\"".includes(after);
}

/** The word that ends before the spaces at `at`, its apostrophe cut off; "" when a mark or nothing does. */
export function wordBefore(text: string, at: number): string {
  const end = spacesBefore(text, at);
  return text.slice(wordStart(text, end), end);
}

/** The word that starts after the spaces at `at`; "" when a mark or nothing does. */
export function wordAfter(text: string, at: number): string {
  const start = spacesAfter(text, at);
  return text.slice(start, wordEnd(text, start));
}
