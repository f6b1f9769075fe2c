import { readDate } from "../front-matter-keys.ts";
import { foldedText } from "./words.ts";

/**
 * The day, month or year that a word of a query names, in Paris time: from its
 * first instant to the first that follows it (ms UTC). `undefined` for no date.
 *
 *     2026-11-24   24/11/2026   24/11   2026-11   11/2026   2026
 *     hier   avant-hier   aujourd’hui   demain   lundi   novembre
 */
export function readPeriod(text: string, now: number): { readonly from: number; readonly to: number } | undefined {
  const today = parisDay(now);
  const word = foldedText(text);
  const away = daysAway[word];
  if (away !== undefined) return days(today, away, 1);
  const weekday = weekdays.indexOf(word);
  if (weekday >= 0) return days(today, -((today.weekday - weekday + 7) % 7), 1);
  const month = months.indexOf(word);
  if (month >= 0) return monthOf(month < today.month ? today.year : month + 1 === today.month ? today.year : today.year - 1, month + 1);
  return numeric(text.trim(), today);
}

/** A calendar day in Paris; months from 1, weekdays from 0 (Sunday). */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

const daysAway: Readonly<Record<string, number>> = { aujourdhui: 0, "aujourd hui": 0, hier: -1, "avant hier": -2, avanthier: -2, demain: 1 };
const weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
const months = ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

function numeric(text: string, today: Day) {
  const year = /^(\d{4})$/.exec(text);
  if (year !== null) return between(start(Number(year[1]), 1, 1), start(Number(year[1]) + 1, 1, 1));
  const month = /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/.exec(text) ?? /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(text);
  if (month !== null) return monthOf(Number(month.groups?.["year"]), Number(month.groups?.["month"]));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?$/.exec(text);
  if (french === null) return undefined;
  return dayOf(Number(french[3] ?? today.year), Number(french[2]), Number(french[1]));
}

function dayOf(year: number, month: number, day: number) {
  const from = start(year, month, day);
  if (from === undefined) return undefined;
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return between(from, start(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()));
}

function monthOf(year: number, month: number) {
  if (month < 1 || month > 12) return undefined;
  return between(start(year, month, 1), month === 12 ? start(year + 1, 1, 1) : start(year, month + 1, 1));
}

function days({ year, month, day }: Day, offset: number, count: number) {
  const first = new Date(Date.UTC(year, month - 1, day + offset));
  const last = new Date(Date.UTC(year, month - 1, day + offset + count));
  const at = (date: Date) => start(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return between(at(first), at(last));
}

function between(from: number | undefined, to: number | undefined) {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** First instant of a day in Paris; `undefined` when the calendar has no such day. */
function start(year: number, month: number, day: number): number | undefined {
  const two = (part: number) => String(part).padStart(2, "0");
  return readDate(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
}

const paris = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris", year: "numeric", month: "2-digit", day: "2-digit" });

function parisDay(now: number): Day {
  const [year = 0, month = 1, day = 1] = paris.format(now).split("-").map(Number);
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}
