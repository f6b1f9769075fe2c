import { compile, startsOf } from "./pattern.ts";
import type { Page } from "./page.ts";
import type { Hit, Phrase, Proposal } from "./rule.ts";

/** How an expression becomes a hit. */
export interface PhraseOptions extends Omit<Hit, "from" | "to" | "message" | "fixes"> {
  readonly message: string | ((found: string) => string);
  /** What may replace it, best first; `$1` is the first group, as it is written. */
  readonly fixes?: readonly string[] | ((match: RegExpExecArray, page: Page) => readonly (string | Proposal)[]);
  /** Whether it is found after all. */
  readonly when?: (match: RegExpExecArray, page: Page) => boolean;
}

/** Makes an expression of a lexicon; `source` is as in `pattern.ts`. */
export function phrase(source: string, options: PhraseOptions): Phrase {
  const { message, fixes = [], when, ...rest } = options;
  return {
    starts: startsOf(source),
    expression: compile(source),
    hit: (match, page) => {
      if (when !== undefined && !when(match, page)) return null;
      const from = match.index;
      const to = from + match[0].length;
      const found = page.text.slice(from, to);
      const made = typeof fixes === "function" ? fixes(match, page) : fixes.map((fix) => filled(fix, match, page));
      return {
        ...rest,
        from,
        to,
        message: typeof message === "function" ? message(found) : message,
        fixes: made.map((fix) => (typeof fix === "string" ? { text: asWritten(fix, found, page) } : fix)),
      };
    },
  };
}

/** Group `number` of a match as it is written in the text; "" when it takes no part. */
export function groupOf(match: RegExpExecArray, number: number, page: Page): string {
  const place = match.indices?.[number];
  return place === undefined ? "" : page.text.slice(place[0], place[1]);
}

function filled(fix: string, match: RegExpExecArray, page: Page): string {
  return fix.replace(/\$(\d)/g, (_, number) => groupOf(match, Number(number), page));
}

/** A replacement with the capital and the apostrophes of what it replaces. */
export function asWritten(fix: string, found: string, page: Page): string {
  const letters = found.replace(/[^\p{L}]/gu, "");
  const first = letters.charAt(0);
  const isCapital = first !== first.toLowerCase();
  const isShouted = isCapital && letters.length > 3 && letters === letters.toUpperCase();
  const text = isShouted ? fix.toUpperCase() : isCapital ? capitalised(fix) : fix;
  return apostrophesOf(text, page);
}

/** A text with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with straight apostrophes where the writer only has such. */
export function apostrophesOf(text: string, page: Page): string {
  return page.text.includes("'") && !page.text.includes("’") ? text.replaceAll("’", "'") : text;
}
