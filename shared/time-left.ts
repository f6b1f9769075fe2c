import { timeLeftSentences as say } from "./fr/time-left.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How far an instant is, as a newsroom says it: « dans 3 h 20 », « dans 2 j »,
 * « maintenant », « en retard de 20 min ». Both are in milliseconds UTC; what is
 * left is rounded down, as nobody has the minute that has begun.
 */
export function timeLeft(until: number, now: number): string {
  const left = until - now;
  if (Math.abs(left) < minute) return say.now;
  const text = spanText(Math.abs(left));
  return left > 0 ? say.left(text) : say.late(text);
}

function spanText(span: number): string {
  if (span < hour) return say.minutes(Math.floor(span / minute));
  if (span < day) return say.hours(Math.floor(span / hour), Math.floor((span % hour) / minute));
  return say.days(Math.floor(span / day));
}
