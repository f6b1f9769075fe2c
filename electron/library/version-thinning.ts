export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/**
 * What is kept: every state of the last 48 hours, one an hour for 14 days, one a
 * day for 90 days; named ones, and the latest, for ever. A day and a half is
 * added everywhere: the longest step of a clock that is believed
 * (`version-clock.ts`), so that a clock set forward can't reach the 48 hours.
 */
const margin = 36 * hourMs;
export const kept = { allMs: 48 * hourMs + margin, hourlyMs: 14 * dayMs + margin, dailyMs: 90 * dayMs + margin } as const;

/** What thinning reads of a version: its age counts from `steadyAt`, its hour and day are those of both times. */
export interface Ageing {
  readonly id: number;
  readonly savedAt: number;
  readonly steadyAt: number;
  readonly named: boolean;
}

/**
 * Ids that may go, of an article's versions in their order (by id). The last
 * state of each hour or day is the one that stays.
 */
export function thinned(versions: readonly Ageing[], steadyNow: number): readonly number[] {
  const lastOf = new Map<string, number>();
  const slots = versions.map(({ id, ...times }) => {
    const slot = slotOf(times, steadyNow - times.steadyAt);
    if (slot !== null) lastOf.set(slot, id);
    return slot;
  });
  const latest = versions.at(-1)?.id;
  return versions
    .filter(({ id, named }, i) => {
      const slot = slots[i] ?? null;
      if (named || id === latest || slot === keepAll) return false;
      return slot === null || lastOf.get(slot) !== id;
    })
    .map(({ id }) => id);
}

const keepAll = "all";

/** The stretch of time of which one version stays; `null` when none does. */
function slotOf({ savedAt, steadyAt }: Omit<Ageing, "id" | "named">, age: number): string | null {
  if (age <= kept.allMs) return keepAll;
  if (age > kept.dailyMs) return null;
  const length = age <= kept.hourlyMs ? hourMs : dayMs;
  // Either time may stand still or come back while the other goes on: two states share a slot only by both.
  return `${length} ${Math.floor(savedAt / length)} ${Math.floor(steadyAt / length)}`;
}
