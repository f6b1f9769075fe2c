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
/** Run whatever the text holds. */
export const ANY = 0xffff;

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
];

const table = new Uint16Array(0x2100);
for (const [bit, characters] of groups) {
  for (const character of characters) table[character.charCodeAt(0)] = bit;
}

/** Bits of the characters that `reading` contains. */
export function featuresOf(reading: string): number {
  let features = 0;
  for (let i = 0; i < reading.length; i++) {
    const code = reading.charCodeAt(i);
    features |= table[code] ?? (code === 0xfdd0 ? BARE_URL : code === 0xfeff ? INVISIBLE : 0);
  }
  return features;
}

/** Whether a rule that needs one of the bits `needs` may find something in a reading that has `features`. */
export function mayFind(needs: number, features: number): boolean {
  return needs === ANY || (needs & features) !== 0;
}
