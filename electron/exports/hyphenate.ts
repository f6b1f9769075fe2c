import french from "hyphen/fr/index.js";

/** Where a line may end inside a word. */
export const SOFT_HYPHEN = "\u00ad";
/** Where a line may not end: after the hyphen of a compound. */
export const WORD_JOINER = "\u2060";
/** Where an address may be cut, after a slash. */
export const ZERO_WIDTH_SPACE = "\u200b";

/**
 * Prepares the line ends of an HTML page for paper: soft hyphens in the words
 * of the running text, as French divides them, and none in titles, code,
 * addresses, names or compounds; and no line end after a written hyphen, which
 * readers of the PDF's text would take for a division. Addresses end lines after
 * their slashes. Only these three invisible characters are added; without them
 * the page is what it was.
 *
 * Chromium has no French hyphenation of its own on Linux.
 */
export function hyphenatePage(html: string): string {
  const depth = { whole: 0, joined: 0 };
  return html.replace(pieces, (piece, closing: string | undefined, name: string | undefined) => {
    if (name !== undefined) {
      const kind = name === "head" ? "whole" : undivided.has(name) ? "joined" : null;
      if (kind !== null) depth[kind] += closing === "/" ? -1 : 1;
      return piece;
    }
    if (depth.whole > 0 || piece.startsWith("<")) return piece;
    return depth.joined > 0 ? joinHyphens(cutAddresses(piece)) : hyphenateText(piece);
  });
}

/** Adds soft hyphens to a stretch of HTML text; entities and addresses stay whole. */
export function hyphenateText(text: string): string {
  return text.replace(/[^ \t\n\u00a0\u202f]+/g, (chunk) =>
    joinHyphens(addressLike.test(chunk) ? cutAddresses(chunk) : chunk.replace(words, divide)),
  );
}

/** A tag (`/` and name captured), a comment or declaration, or text up to the next one. */
const pieces = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|<[^>]*>|[^<]+/g;

/** Where words are not divided: titles, and what is copied letter for letter. */
const undivided = new Set(["header", "h1", "h2", "h3", "h4", "h5", "h6", "th", "pre", "code", "kbd"]);

const addressLike = /:\/\/|@|www\.|[\p{L}\p{N}]\.[\p{L}\p{N}]|[/\\_#]/u;

/** An entity, or a word with its hyphens. */
const words = /&#?[a-z0-9]+;|[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/giu;

/** Forbids the end of a line after a hyphen that is followed by something. */
function joinHyphens(text: string): string {
  return text.replace(/-(?=\S)/g, `-${WORD_JOINER}`);
}

/** Lets a long address end a line after its slashes; « km/h » and « et/ou » are no addresses. */
function cutAddresses(text: string): string {
  return text.replace(/\S{21,}|\S*(?::\/\/|www\.)\S*/g, (chunk) =>
    chunk.replace(/\/+(?=[^/])/g, (slashes) => slashes + ZERO_WIDTH_SPACE),
  );
}

function divide(word: string): string {
  return divisible.test(word) ? divideWord(word) : word;
}

/**
 * Names stay whole; a capital on a long word is a sentence's more often than a
 * name's. No French word is longer than 60 letters, and the patterns' cost
 * grows with the square of the length.
 */
const divisible = /^(?:\p{Ll}{6,60}|\p{Lu}\p{Ll}{10,60})$/u;

/** A word is divided after two letters at least and before three at least. */
function divideWord(word: string): string {
  const known = divisions.get(word);
  if (known !== undefined) return known;
  const parts = french.hyphenateSync(word, { hyphenChar: SOFT_HYPHEN }).split(SOFT_HYPHEN);
  while (parts.length > 1 && (parts[0]?.length ?? 0) < 2) parts.splice(0, 2, parts.slice(0, 2).join(""));
  while (parts.length > 1 && (parts.at(-1)?.length ?? 0) < 3) parts.splice(-2, 2, parts.slice(-2).join(""));
  const divided = parts.join(SOFT_HYPHEN);
  if (divisions.size >= mostDivisions) divisions.clear();
  divisions.set(word, divided);
  return divided;
}

/** Words come back: a text of 100,000 words has some 10,000 different ones. */
const divisions = new Map<string, string>();
const mostDivisions = 50_000;
