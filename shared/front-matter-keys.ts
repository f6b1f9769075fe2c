import type { Fields, Status } from "./article.ts";
import { statuses } from "./article-names.ts";

/** Fields that are instants, in milliseconds UTC. */
export type DateField = "bouclage" | "embargo";

/** Front-matter key of each field, in the order in which they are written. */
export const fieldKeys = [
  ["titre", "titre"],
  ["surtitre", "surtitre"],
  ["chapo", "chapo"],
  ["signature", "signature"],
  ["rubrique", "rubrique"],
  ["etiquettes", "etiquettes"],
  ["statut", "statut"],
  ["bouclage", "bouclage"],
  ["embargo", "embargo"],
  ["calibrage", "calibrage"],
  ["titre_web", "titreWeb"],
  ["titre_reseaux", "titreReseaux"],
  ["meta_description", "metaDescription"],
  ["slug", "slug"],
  ["notes_privees", "notesPrivees"],
  ["sources", "sources"],
] as const satisfies readonly (readonly [string, keyof Fields])[];

/** The field that a key names, accents, case, spaces, hyphens and underscores aside. */
export function fieldOfKey(key: string): (typeof fieldKeys)[number][1] | undefined {
  return fieldsByBareKey.get(bare(key));
}

/** The status that a value names, written as a key or in full; `undefined` for another word. */
export function readStatus(text: string): Status | undefined {
  return statuses.find((status) => bare(status) === bare(text));
}

/** How a status is written: words and spaces, without accents. */
export function statusKey(status: Status): string {
  return status.replaceAll("-", " ");
}

/**
 * Reads an instant: ISO 8601 with an offset, or a date and time without one,
 * which is Paris time (`2026-11-24 18:00`, `24/11/2026 18:00`). `undefined`
 * when the text is no date.
 */
export function readDate(text: string): number | undefined {
  const trimmed = text.trim();
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T]+(\d{1,2})[:hH](\d{2})?)?$/.exec(trimmed);
  if (french !== null) {
    const [, day = "", month = "", year = "", hour = "0", minute = "0"] = french;
    return parisTime(Number(year), Number(month), Number(day), Number(hour), Number(minute));
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2})[:hH](\d{2})?(?::(\d{2}(?:\.\d+)?))?)?[ ]*(Z|[+-]\d{2}:?\d{2})?$/.exec(trimmed);
  if (iso === null) return undefined;
  const [, year = "", month = "", day = "", hour = "0", minute = "0", second = "0", zone] = iso;
  if (Number(second) >= 60) return undefined;
  const ms = Math.round(Number(second) * 1_000);
  if (zone === undefined) {
    const paris = parisTime(Number(year), Number(month), Number(day), Number(hour), Number(minute));
    return paris === undefined ? undefined : paris + ms;
  }
  const time = utc(Number(year), Number(month), Number(day), Number(hour), Number(minute)) + ms;
  const sign = zone.startsWith("-") ? 1 : -1;
  const [hours = 0, minutes = 0] = zone === "Z" ? [] : (zone.slice(1).replace(":", "").match(/\d\d/g) ?? []).map(Number);
  const instant = time + sign * (hours * 60 + minutes) * 60_000;
  return Number.isNaN(instant) ? undefined : instant;
}

/** Writes an instant as ISO 8601 in UTC, to the second when it needs it. */
export function writeDate(instant: number): string {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}

const bare = (text: string) => text.normalize("NFD").replace(/[\p{M}\s_-]/gu, "").toLowerCase();

const fieldsByBareKey = new Map(fieldKeys.map(([key, field]) => [bare(key), field]));

/** NaN for a day that does not exist. */
function utc(year: number, month: number, day: number, hour: number, minute: number): number {
  const time = Date.UTC(year, month - 1, day, hour, minute);
  const check = new Date(time);
  return check.getUTCDate() === day && check.getUTCMonth() === month - 1 && hour < 24 && minute < 60 ? time : Number.NaN;
}

/** Instant of a wall-clock time in Paris: summer time from the last Sunday of March, 1 h UTC, to that of October. */
function parisTime(year: number, month: number, day: number, hour: number, minute: number): number | undefined {
  const wall = utc(year, month, day, hour, minute);
  if (Number.isNaN(wall)) return undefined;
  const summer = wall - 7_200_000;
  return summer >= lastSunday(year, 3) && summer < lastSunday(year, 10) ? summer : wall - 3_600_000;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}
