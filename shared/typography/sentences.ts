import { isCapitalAt, isDigitAt, isSpace, isWordAt, wordStart } from "./reading.ts";

/**
 * Whether a sentence, or what is quoted or bracketed, begins at `at`: start of
 * the passage, after a full stop and a space, after `«`, `(`, `“`, `"`, or a
 * dash that opens a line.
 */
export function beginsSentence(text: string, at: number): boolean {
  let i = at;
  let spaced = false;
  while (i > 0) {
    const code = text.charCodeAt(i - 1);
    if (isSpace(code) || code === 0x0a) spaced = true;
    else if ("«“\"(".includes(text.charAt(i - 1))) return true;
    else if ("–—".includes(text.charAt(i - 1)) && isLineStart(text, i - 1)) return true;
    else return spaced && endsSentence(text, i);
    i--;
  }
  return true;
}

/** Whether nothing but spaces stands between the start of the line and `at`. */
export function isLineStart(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && isSpace(text.charCodeAt(i - 1))) i--;
  return i === 0 || text.charAt(i - 1) === "\n";
}

/**
 * Ends of the sentences of a reading, each after its punctuation; the last is
 * the end of the reading. « M. Roy », « p. 12 » and « 3.5 » do not end one.
 */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  stop.lastIndex = 0;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    const i = found.index;
    let end = i + 1;
    while (end < text.length && ".!?…»”\")".includes(text.charAt(closer(text, end)))) {
      end = closer(text, end) + 1;
    }
    if (end < text.length && !startsAfter(text, end)) continue;
    if (text.charAt(i) === "." && isAbbreviation(text, i)) continue;
    ends.push(end);
    stop.lastIndex = end;
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

const stop = /[.!?…]/g;

/** Whether a sentence ends just before `end`: its last character is `.`, `!`, `?` or `…`. */
function endsSentence(text: string, end: number): boolean {
  let i = end;
  while (i > 0 && "»”)".includes(text.charAt(i - 1))) {
    i--;
    while (i > 0 && isSpace(text.charCodeAt(i - 1))) i--;
  }
  return i > 0 && ".!?…".includes(text.charAt(i - 1));
}

/** A space before a closing mark belongs to it. */
function closer(text: string, at: number): number {
  return isSpace(text.charCodeAt(at)) && text.charAt(at + 1) === "»" ? at + 1 : at;
}

/** Whether a space and then a capital, a digit or an opening mark follow. */
function startsAfter(text: string, end: number): boolean {
  if (!isSpace(text.charCodeAt(end)) && text.charAt(end) !== "\n") return false;
  let i = end;
  while (isSpace(text.charCodeAt(i)) || text.charAt(i) === "\n") i++;
  return i >= text.length || isCapitalAt(text, i) || isDigitAt(text, i) || "«“\"(–—\ufffc".includes(text.charAt(i));
}

const abbreviations: ReadonlySet<string> = new Set([
  "M", "MM", "Mr", "Dr", "Pr", "St", "p", "pp", "fig", "art", "chap", "vol", "cf", "av", "apr", "ex", "éd", "env", "no", "n",
]);

/** Whether the point at `at` ends an abbreviation or an initial rather than a sentence. */
function isAbbreviation(text: string, at: number): boolean {
  const start = wordStart(text, at);
  if (start === at) return false;
  const word = text.slice(start, at);
  if (abbreviations.has(word)) return true;
  return word.length === 1 && isCapitalAt(text, start) && !isWordAt(text, start - 1);
}
