import { hourMs } from "./version-thinning.ts";

/** What the clock said last, and the time that has surely passed until then; ms. */
export interface VersionClock {
  readonly seenAt: number;
  readonly steadyAt: number;
}

/** Longest step of the clock that is taken for time that has passed. */
export const longestStepMs = 36 * hourMs;

/**
 * The time by which versions grow old. It advances as the clock does, but never
 * goes back, and stands still when the clock leaps: either Marbre was not used
 * for days, and nothing presses, or the clock was set, and what it says of the
 * age of a version is worth nothing.
 */
export function advance({ seenAt, steadyAt }: VersionClock, now: number): VersionClock {
  const step = now - seenAt;
  return { seenAt: now, steadyAt: step > 0 && step <= longestStepMs ? steadyAt + step : steadyAt };
}
