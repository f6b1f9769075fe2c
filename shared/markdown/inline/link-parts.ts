import { isSpace } from "./characters.ts";

/**
 * The pieces that inline links and link definitions share. Each function takes
 * a text and a position, and gives the position after the piece, or -1.
 *
 *     [texte](</chemin avec espace> "Titre")
 *             ^-----destination---^ ^title^
 */

/** Parentheses that a bare destination may nest: CommonMark asks for 32 at least. */
const maxParentheses = 32;

/** Characters that a label may hold, by the specification. */
export const maxLabelLength = 999;

/** Reads a link destination, with or without angle brackets; an empty bare one is -1. */
export function destinationEnd(text: string, from: number): number {
  return text.charCodeAt(from) === 60 /* < */
    ? bracketedDestinationEnd(text, from)
    : bareDestinationEnd(text, from);
}

/** Reads `"…"`, `'…'` or `(…)`; -1 when it is not closed or holds a blank line. */
export function titleEnd(text: string, from: number): number {
  const open = text.charCodeAt(from);
  const close = closingQuote(open);
  return close < 0 ? -1 : quotedEnd(text, from + 1, open, close);
}

/** The character that closes a title opened by `open`, or -1 when that opens none. */
export function closingQuote(open: number): number {
  if (open === 40 /* ( */) return 41;
  return open === 34 || open === 39 /* " ' */ ? open : -1;
}

/** Reads the rest of a title from inside of it. */
function quotedEnd(text: string, from: number, open: number, close: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === close) return at + 1;
    if (code === open) return -1;
    if (code === 92 /* \ */) at++;
  }
  return -1;
}

/** Reads `[label]`: no bare bracket inside, something else than spaces, 999 characters at most. */
export function labelEnd(text: string, from: number): number {
  if (text.charCodeAt(from) !== 91 /* [ */) return -1;
  let blank = true;
  const limit = Math.min(text.length, from + maxLabelLength + 2);
  for (let at = from + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 93 /* ] */) return blank ? -1 : at + 1;
    if (code === 91) return -1;
    if (!isSpace(code)) blank = false;
    if (code === 92 /* \ */) at++;
  }
  return -1;
}

function bracketedDestinationEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 62 /* > */) return at + 1;
    if (code === 60 /* < */ || code === 10) return -1;
    if (code === 92 /* \ */ && text.charCodeAt(at + 1) !== 10) at++;
  }
  return -1;
}

function bareDestinationEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 127) break;
    if (code === 40 /* ( */ && ++depth > maxParentheses) return -1;
    if (code === 41 /* ) */ && --depth < 0) break;
    if (code === 92 /* \ */ && text.charCodeAt(at + 1) > 32) at++;
  }
  return at === from || depth > 0 ? -1 : at;
}
