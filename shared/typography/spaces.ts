import { NBSP, NNBSP } from "../fr.ts";

/** Which space a house puts at each place. */
export interface Spaces {
  /** Before `;` `!` `?`. */
  readonly high: string;
  /** Before `:`. */
  readonly colon: string;
  /** Inside « ». */
  readonly quote: string;
  /** Between the groups of a long number. */
  readonly thousands: string;
  /** Number and unit, civility and name, day and month, inside a pair of dashes. */
  readonly bond: string;
}

/**
 * Turns the drawn spaces of an example into the real ones:
 * `⍽` is U+00A0, `¦` is U+202F. Nothing invisible is ever typed in our sources.
 */
export function drawn(example: string): string {
  return example.replaceAll("⍽", NBSP).replaceAll("¦", NNBSP);
}
