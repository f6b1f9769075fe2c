import type { Passage } from "./passage.ts";
import { isBlankAt, isDigitAt } from "./reading.ts";
import { isLineStart } from "./sentences.ts";

/** Two quotation marks that go together, at these places of the reading. */
export interface QuotePair {
  readonly open: number;
  readonly close: number;
  /** 0 at the first level, 1 inside one pair, and so on. */
  readonly depth: number;
  /** The opening mark: `"`, `“` or `«`. */
  readonly mark: string;
}

/** The quotation marks of a passage. */
export interface Quotes {
  readonly pairs: readonly QuotePair[];
  /** Places of the marks that nothing answers. */
  readonly orphans: readonly number[];
}

const known = new WeakMap<Passage, Quotes>();

/**
 * Pairs the quotation marks of a passage. A `"` opens after a space, a bracket,
 * an apostrophe or a dash; it closes before a space, a punctuation or the end.
 * After a digit, when nothing is open, it is the sign of inches. A `»` that
 * opens a line takes a quotation up again.
 *
 *     Un écran 27" dit "rapide" (ou "l'autre").
 *                      ^------^     ^------^
 */
export function quotesOf(passage: Passage): Quotes {
  let quotes = known.get(passage);
  if (quotes === undefined) {
    quotes = pairUp(passage.text);
    known.set(passage, quotes);
  }
  return quotes;
}

interface Opening {
  readonly at: number;
  readonly mark: string;
}

/** Deeper, the text is not a quotation any more: the rest is left, with orphans. */
const deepest = 20;

const closings: Readonly<Record<string, string>> = { "»": "«", "”": "“" };

function pairUp(text: string): Quotes {
  const pairs: QuotePair[] = [];
  const orphans: number[] = [];
  const stack: Opening[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (stack.length > deepest) break;
    if (mark === "«" || mark === "“") stack.push({ at, mark });
    else if (mark === "»" || mark === "”") {
      const opening = closings[mark] ?? "";
      const isReprise = mark === "»" && isLineStart(text, at);
      if (isReprise) stack.push({ at, mark });
      else close(at, opening);
    } else if (mark === '"') {
      const pending = stack.some((opening) => opening.mark === '"');
      if (pending && canClose(text, at)) close(at, '"');
      else if (canOpen(text, at)) stack.push({ at, mark });
      else if (!pending && isDigitAt(text, at - 1)) continue;
      else orphans.push(at);
    }
  }
  for (const { at, mark } of stack) if (mark !== "»") orphans.push(at);
  return { pairs: pairs.sort((a, b) => a.open - b.open), orphans: orphans.sort((a, b) => a - b) };

  function close(at: number, mark: string): void {
    const index = stack.findLastIndex(
      (opening) => opening.mark === mark || (mark === "«" && opening.mark === "»"),
    );
    if (index === -1) {
      orphans.push(at);
      return;
    }
    for (const opening of stack.splice(index + 1)) orphans.push(opening.at);
    const opening = stack.pop();
    if (opening?.mark === mark) pairs.push({ open: opening.at, close: at, depth: stack.length, mark });
  }
}

function canOpen(text: string, at: number): boolean {
  if (isBlankAt(text, at + 1)) return false;
  return isBlankAt(text, at - 1) || "([{'’«“–—-/".includes(text.charAt(at - 1));
}

function canClose(text: string, at: number): boolean {
  if (isBlankAt(text, at - 1)) return false;
  return isBlankAt(text, at + 1) || /[\p{P}\p{S}]/u.test(text.charAt(at + 1));
}
