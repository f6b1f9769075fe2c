import { MASK } from "../markdown/prose.ts";

/** Marks of Markdown that stand before a word without being read. */
const marks = "*_~#>\\";
const opening = "«“\"‘";
/** What stands before a word of the same sentence as well as before a whole one. */
const brackets = "([";
const closing = "»”\")]*_~’";
const ends = ".!?…";

/**
 * Whether a sentence, a heading, an item, a cell or what is quoted begins at
 * `at`, so that a capital there says nothing. `source` is the text with its
 * marks, `prose` the same with what is not prose masked; nothing before `start`
 * is looked at.
 *
 *     Fin. **Le** mot « Oui », M. Roy     le `code` Roy
 *            ^          ^         ^ no              ^ no
 */
export function startsSentence(source: string, prose: string, at: number, start: number): boolean {
  let spaced = false;
  for (let i = at; i > start; i--) {
    const mark = source.charAt(i - 1);
    if (mark.trim() === "") spaced = true;
    else if (opening.includes(mark)) {
      // « l’affaire du « Signalgate » »: one word quoted inside a sentence has its capital by itself.
      if (!holdsOneWord(source, i) || !followsWord(source, i - 1)) return true;
    }
    else if (brackets.includes(mark)) continue;
    else if (prose[i - 1] === MASK) {
      if (!marks.includes(mark) && mark !== MASK) return false;
    } else if ("–—".includes(mark) || mark === "-") return isLineStart(source, i - 1, start);
    else if (mark !== "'" && mark !== "\u2019") return spaced && endsSentence(source, i);
  }
  return true;
}

/** Whether one word and nothing else stands between the quotation mark that ends at `from` and its closing one. */
function holdsOneWord(source: string, from: number): boolean {
  return /^[ \u00a0\u202f]?[\p{L}\p{M}\p{N}’'-]{1,60}[ \u00a0\u202f]?[»”"]/u.test(source.slice(from, from + 70));
}

/** Whether a letter and a space go before `at`. */
function followsWord(source: string, at: number): boolean {
  return /\p{L}[ \u00a0\u202f]$/u.test(source.slice(Math.max(0, at - 2), at));
}

function isLineStart(source: string, at: number, start: number): boolean {
  return source.slice(Math.max(start, source.lastIndexOf("\n", at - 1) + 1), at).trim() === "";
}

/** Whether a sentence ends just before `end`. */
function endsSentence(source: string, end: number): boolean {
  let i = end;
  while (i > 0 && (closing.includes(source.charAt(i - 1)) || source.charAt(i - 1).trim() === "")) i--;
  const mark = source.charAt(i - 1);
  return mark !== "" && ends.includes(mark) && !(mark === "." && isAbbreviated(source, i - 1));
}

const abbreviations: ReadonlySet<string> = new Set(
  "m mm mr dr pr me st ste p pp fig art chap vol cf av apr ex éd env no n tél réf j.-c vs ltd inc corp".split(" "),
);

/** Whether the full stop at `at` ends an initial or an abbreviation rather than a sentence. */
function isAbbreviated(source: string, at: number): boolean {
  const word = /[\p{L}\p{N}.-]*$/u.exec(source.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  return /^(?:\p{L}\.-?)*\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase());
}
