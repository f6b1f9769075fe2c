/**
 * A passage in another language, as Pandoc and Quarto write it (bracketed spans):
 *
 *     Il dit [move fast and break things]{lang=en}.
 *            ^-----------ForeignText------------^
 *
 * Where it is not known, the words stay between brackets. The desks, who read
 * French, leave it alone; outputs say which language it is.
 */
export const languageMark = /^\]\{lang=("?)([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2})\1\}/;

/** End of the mark that the `]` at `at` begins; -1 when it begins none. */
export function languageEnd(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== 123 /* { */) return -1;
  const mark = languageMark.exec(text.slice(at, at + longest))?.[0];
  return mark === undefined ? -1 : at + mark.length;
}

const longest = 40;

/** The language that a closing mark says, `en` or `en-GB`; "" when it is none. */
export function languageOf(mark: string): string {
  return languageMark.exec(mark)?.[2] ?? "";
}
