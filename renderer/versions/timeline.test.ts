import { expect, test } from "vitest";
import type { VersionRow } from "../../shared/ipc.ts";
import { timelineOf } from "./timeline.ts";
import { dayText } from "./version-times.ts";

const now = new Date(2026, 10, 24, 15, 0).getTime();
const minute = 60_000;
const row = (id: number, ago: number, signes: number, name = "", fieldsMark = "a"): VersionRow => ({ id, seq: id, name, savedAt: now - ago, signes, fieldsMark });
const all = { onlyNamed: false, everyState: true, now };

test("states stand under their day, newest first, each with what it changed of the one below", () => {
  const days = timelineOf([row(3, 0, 120), row(2, 5 * minute, 150, "", "b"), row(1, 26 * 60 * minute, 100)], all);
  expect(days.map(({ day, entries }) => [day, entries.map(({ version, signes, hasOtherFields }) => [version.id, signes, hasOtherFields])])).toEqual([
    ["Aujourd’hui", [[3, -30, true], [2, 50, true]]],
    ["Hier", [[1, null, false]]],
  ]);
});

test("states of the same ten minutes are one line when they are older than an hour, but for those that have a name", () => {
  const rows = [row(5, 0, 5), row(4, 1 * minute, 4), row(3, 2 * minute, 3, "BAT"), row(2, 3 * minute, 2), row(1, 30 * minute, 1)].map((one) => ({ ...one, savedAt: one.savedAt - 111 * minute }));
  const [today] = timelineOf(rows, { ...all, everyState: false });
  expect(today?.entries.map(({ version, states }) => [version.id, states])).toEqual([[5, 2], [3, 2], [1, 1]]);
});

test("each state of the last hour has its line", () => {
  expect(timelineOf([row(3, 0, 3), row(2, minute, 2), row(1, 2 * minute, 1)], { ...all, everyState: false })[0]?.entries).toHaveLength(3);
});

test("only those that have a name, when that is asked", () => {
  expect(timelineOf([row(2, 0, 2), row(1, minute, 1, "BAT")], { ...all, onlyNamed: true })[0]?.entries.map(({ version }) => version.id)).toEqual([1]);
});

test("their order is that in which they were recorded, even when the clock was set back between them", () => {
  const days = timelineOf([row(2, 48 * 60 * minute, 2), row(1, 0, 1)], all);
  expect(days.map(({ entries }) => entries.map(({ version }) => version.id))).toEqual([[2], [1]]);
});

test.each([
  [new Date(2026, 10, 24, 0, 0), "Aujourd’hui"],
  [new Date(2026, 10, 23, 23, 59), "Hier"],
  [new Date(2026, 10, 17, 12, 0), "mardi 17 novembre"],
  [new Date(2025, 10, 17, 12, 0), "lundi 17 novembre 2025"],
])("%s is « %s »", (at, expected) => {
  expect(dayText(at.getTime(), now)).toBe(expected);
});
