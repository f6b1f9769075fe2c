/**
 * What a reading contains, found in one look at it: a rule whose characters are
 * absent is not run. Each constant is one bit.
 */
export const DIGIT = 1;
/** `'` `´` `‘` */
export const APOSTROPHE = 2;
/** `"` `“` `”` `«` `»` */
export const QUOTE = 4;
/** `;` `!` `?` */
export const HIGH = 8;
export const COLON = 16;
/** `.` `…` */
export const DOT = 32;
/** `-` `–` `—` */
export const DASH = 64;
export const COMMA = 128;
export const PARENTHESIS = 256;
/** `<` `>` */
export const ANGLE = 512;
/** `€` `$` `£` `¥` */
export const CURRENCY = 1024;
/** `%` `‰` */
export const PERCENT = 2048;
/** Zero-width and other characters that nobody sees. */
export const INVISIBLE = 4096;
export const CAPITAL = 8192;
/** `°` `º` `ᵒ` `§` */
export const NUMERO = 16384;
/** A bare URL. */
export const BARE_URL = 32768;
/** A protected zone that reads as a word, or a slash. */
export const ZONE = 65536;
/** `…` */
export const ELLIPSIS = 131072;
/** Two ordinary spaces in a row. */
export const DOUBLE_SPACE = 262144;
/** Two marks in a row among `, ; : . ! ?`. */
export const REPEATED_MARK = 524288;
/** A space before `,` or `.`. */
export const SPACED_STOP = 1048576;
/** A letter just after `,`. */
export const GLUED_COMMA = 2097152;
/** A letter just after `.`. */
export const GLUED_DOT = 4194304;
/** Run whatever the text holds. */
export const ANY = -1;

const groups: readonly (readonly [number, string])[] = [
  [DIGIT, "0123456789"],
  [APOSTROPHE, "'´‘"],
  [QUOTE, '"“”«»'],
  [HIGH, ";!?"],
  [COLON, ":"],
  [DOT, ".…"],
  [DASH, "-–—"],
  [COMMA, ","],
  [PARENTHESIS, "()"],
  [ANGLE, "<>"],
  [CURRENCY, "€$£¥"],
  [PERCENT, "%‰"],
  [INVISIBLE, "\u200b\u200e\u200f\u2060\u00ad"],
  [CAPITAL, "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÇÈÉÊËÎÏÔÙÛÜŒ"],
  [NUMERO, "°ºᵒ§"],
  [ZONE, "/"],
  [ELLIPSIS, "…"],
];

const table = new Uint32Array(0x2100);
for (const [bit, characters] of groups) {
  for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | bit;
}

/** Bits of the characters that `reading` contains, and of some pairs of them. */
export function featuresOf(reading: string): number {
  let features = 0;
  let previous = 0;
  for (let i = 0; i < reading.length; i++) {
    const code = reading.charCodeAt(i);
    features |= table[code] ?? rare(code);
    // Only what follows a space or an ASCII mark makes a pair.
    if (previous < 64 && previous > 0) features |= pairBits(previous, code);
    previous = code;
  }
  return features;
}

function rare(code: number): number {
  if (code === 0xfffc) return ZONE;
  if (code === 0xfdd0) return BARE_URL;
  return code === 0xfeff ? INVISIBLE : 0;
}

function pairBits(previous: number, code: number): number {
  if (previous === 32) return code === 32 ? DOUBLE_SPACE : code === 44 || code === 46 ? SPACED_STOP : 0;
  if (!isMark(previous)) return 0;
  if (isMark(code)) return REPEATED_MARK;
  if (code <= 64) return 0;
  return previous === 44 ? GLUED_COMMA : previous === 46 ? GLUED_DOT : 0;
}

/** `, . : ; ! ?` */
function isMark(code: number): boolean {
  return code === 44 || code === 46 || code === 58 || code === 59 || code === 33 || code === 63;
}

/** Whether a rule that needs one of the bits `needs` may find something in a reading that has `features`. */
export function mayFind(needs: number, features: number): boolean {
  return needs === ANY || (needs & features) !== 0;
}
