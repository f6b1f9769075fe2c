import type { Backup } from "./names.ts";

/** How many hours and days with a change stay, one copy each, and how many copies that were asked for. */
export const kept = { hours: 24, days: 14, asked: 24 } as const;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * The copies that may go, of all that there are, newest first. What stays: the
 * last of each of the latest 24 hours that have one, the last of each of the
 * latest 14 days, the latest 24 that were asked for, and every copy made before
 * a migration. Hours and days are
 * counted, never compared with now, and two that other copies stand between
 * are two: a clock set back or forward removes nothing.
 */
export function outdated(backups: readonly Backup[]): readonly Backup[] {
  const periodic = backups.filter(({ beforeVersion, isAsked }) => beforeVersion === null && !isAsked);
  const asked = backups.filter(({ isAsked }) => isAsked).slice(0, kept.asked);
  const stays = new Set([...asked, ...lastOfEach(periodic, hourMs, kept.hours), ...lastOfEach(periodic, dayMs, kept.days)]);
  return backups.filter((backup) => backup.beforeVersion === null && !stays.has(backup));
}

/** The last copy of each of the latest `count` runs that were made within one slot of `slotMs`. */
function lastOfEach(newestFirst: readonly Backup[], slotMs: number, count: number): readonly Backup[] {
  const slot = ({ at }: Backup) => Math.floor(at / slotMs);
  return newestFirst
    .filter((backup, i) => {
      const newer = newestFirst[i - 1];
      return newer === undefined || slot(newer) !== slot(backup);
    })
    .slice(0, count);
}
