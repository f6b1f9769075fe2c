/** A text and the encoding that it was found in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
}

/**
 * Reads bytes as text: by their byte order mark, else UTF-16 where every other
 * byte of a Latin text is zero, else UTF-8 where it is valid, else
 * Windows-1252, of which Latin-1 is the part that texts use. `null` for what
 * is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return textual(utf16(bytes.subarray(2), false), "UTF-16");
  if (a === 0xfe && b === 0xff) return textual(utf16(bytes.subarray(2), true), "UTF-16");
  if (a === 0xef && b === 0xbb && c === 0xbf) return textual(utf8(bytes.subarray(3)), "UTF-8");
  const zeros = zeroShares(bytes);
  if (zeros.odd > 0.4 && zeros.even < 0.05) return textual(utf16(bytes, false), "UTF-16");
  if (zeros.even > 0.4 && zeros.odd < 0.05) return textual(utf16(bytes, true), "UTF-16");
  const text = utf8(bytes);
  return text === null ? textual(windows1252(bytes), "Windows-1252") : textual(text, "UTF-8");
}

/** A text has no control characters but for blanks (and the page breaks of old printers). */
function textual(text: string | null, encoding: Decoded["encoding"]): Decoded | null {
  if (text === null || /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/.test(text)) return null;
  return { text: text.startsWith("\ufeff") ? text.slice(1) : text, encoding };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16(bytes: Uint8Array, isBigEndian: boolean): string | null {
  if (bytes.length % 2 !== 0) return null;
  const units = new Uint8Array(bytes);
  if (isBigEndian) for (let at = 0; at < units.length; at += 2) [units[at], units[at + 1]] = [units[at + 1] ?? 0, units[at] ?? 0];
  try {
    return new TextDecoder("utf-16le", { fatal: true, ignoreBOM: true }).decode(units);
  } catch {
    return null;
  }
}

/** Bytes 0x80 to 0x9f of Windows-1252; the five that it leaves out are no text. */
const upper = "€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ";

function windows1252(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192)).replace(/[\u0080-\u009f]/g, (byte) => upper[byte.charCodeAt(0) - 0x80] ?? "\u0000");
  }
  return text;
}

function zeroShares(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const looked = Math.min(bytes.length, 4_096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  const half = Math.max(1, looked / 2);
  return { even: even / half, odd: odd / half };
}
