import { isDigitAt, isWordAt } from "./reading.ts";

/**
 * Start of the number that ends at `end`, its separators and groups not being
 * broken by an ordinary space; -1 when it is part of a word or of a reference.
 *
 *     de 12,5 Go    H264 Go    WH-1000 Go
 *        ^
 */
export function numberStart(text: string, end: number): number {
  let at = end;
  while (isDigitAt(text, at - 1) || (isSeparator(text, at - 1) && isDigitAt(text, at - 2))) at--;
  if (at === end || isWordAt(text, at - 1)) return -1;
  const isReference = text.charAt(at - 1) === "-" && isWordAt(text, at - 2) && !isDigitAt(text, at - 2);
  return isReference ? -1 : at;
}

function isSeparator(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== "" && ",.\u202f\u00a0".includes(character);
}
