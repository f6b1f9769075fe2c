/** Whether `code` is one of the ASCII characters that a backslash can escape. */
export function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** Space, tab or line ending, as CommonMark's block structure knows them. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** First position at or after `from` that holds no space, tab or line ending. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** What emphasis asks of a neighbour; the edge of the text counts as white space. */
export type CharacterClass = "space" | "punctuation" | "other";

/** Class of the character that starts at `at`. */
export function classAfter(text: string, at: number): CharacterClass {
  const code = text.codePointAt(at);
  return code === undefined ? "space" : classOf(code);
}

/** Class of the character that ends at `at`. */
export function classBefore(text: string, at: number): CharacterClass {
  if (at === 0) return "space";
  const unit = text.charCodeAt(at - 1);
  const pair = unit >= 0xdc00 && unit <= 0xdfff ? text.codePointAt(at - 2) : undefined;
  return classOf(pair !== undefined && pair > 0xffff ? pair : unit);
}

function classOf(code: number): CharacterClass {
  if (code < 128) {
    if (isSpace(code) || code === 12) return "space";
    return isAsciiPunctuation(code) ? "punctuation" : "other";
  }
  const character = String.fromCodePoint(code);
  if (unicodeSpace.test(character)) return "space";
  return unicodePunctuation.test(character) ? "punctuation" : "other";
}

const unicodeSpace = /\p{Zs}/u;
const unicodePunctuation = /[\p{P}\p{S}]/u;
