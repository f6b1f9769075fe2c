import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../shared/seeded-random.ts";
import type { Backup } from "./names.ts";
import { kept, outdated } from "./rotation.ts";

const hourMs = 3_600_000;
const monday = Date.UTC(2026, 10, 23, 8, 30);

const backup = (seq: number, at: number, beforeVersion: number | null = null, isAsked = false): Backup => ({ path: `${seq}`, name: `${seq}`, seq, at, beforeVersion, isAsked });

/** What is left when a copy is made at each of these instants, and the folder rotated after each. */
function afterAll(instants: readonly number[]): readonly Backup[] {
  let left: readonly Backup[] = [];
  for (const [i, at] of instants.entries()) {
    const now = [backup(i + 1, at), ...left];
    const going = outdated(now);
    left = now.filter((one) => !going.includes(one));
  }
  return left;
}

test("one copy an hour leaves the latest 24 hours, then one a day for 14 days", () => {
  const left = afterAll(Array.from({ length: 24 * 30 }, (_, i) => monday + i * hourMs));
  const days = new Set(left.map(({ at }) => Math.floor(at / (24 * hourMs))));
  expect(left.slice(0, kept.hours).map(({ at }, i) => at + i * hourMs)).toEqual(Array<number>(kept.hours).fill(left[0]?.at ?? 0));
  expect(days.size).toBe(kept.days);
  expect(left.length).toBeLessThanOrEqual(kept.hours + kept.days);
});

test("of several copies in the same hour, the last stays", () => {
  expect(afterAll([monday, monday + 1_000, monday + 2_000]).map(({ seq }) => seq)).toEqual([3]);
});

test("a copy made before a migration stays for ever, and counts for no hour", () => {
  const many = [...Array.from({ length: 60 }, (_, i) => backup(100 - i, monday - i * hourMs)), backup(1, monday - 999 * hourMs, 2)];
  expect(outdated(many).some(({ beforeVersion }) => beforeVersion !== null)).toBe(false);
});

test("of the copies that were asked for, the latest 24 stay, though they were made in the same hour", () => {
  const many = Array.from({ length: 30 }, (_, i) => backup(30 - i, monday - i, null, true));
  expect(outdated(many).map(({ seq }) => seq)).toEqual([6, 5, 4, 3, 2, 1]);
});

describe("a clock that jumps", () => {
  test.each([
    ["ten years forward, then back", (i: number) => monday + i * hourMs + (i === 15 ? 10 * 365 * 24 * hourMs : 0)],
    ["back by a day, and the same hours lived again", (i: number) => monday + (i < 10 ? i : i - 24) * hourMs],
    ["back to 1970", (i: number) => (i < 10 ? monday + i * hourMs : i * hourMs)],
  ])("%s, removes nothing of the latest 24 copies", (_, at) => {
    const left = afterAll(Array.from({ length: 20 }, (_, i) => at(i)));
    expect(left.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => 20 - i));
  });

  test("a rotation by age, as a negative control, would remove good copies", () => {
    const byAge = (backups: readonly Backup[], now: number) => backups.filter(({ at }) => now - at > 24 * hourMs);
    const backups = Array.from({ length: 10 }, (_, i) => backup(10 - i, monday - i * hourMs));
    expect(byAge(backups, monday + 10 * 365 * 24 * hourMs)).toHaveLength(10);
    expect(outdated(backups)).toEqual([]);
  });
});

test.each([1, 2, 3])("whatever the instants, the newest copy never goes and never more than 38 stay (seed %i)", (seed) => {
  const random = seededRandom(seed);
  const instants = Array.from({ length: 300 }, () => monday + (random.below(2_000) - 1_000) * hourMs * random.next());
  const left = afterAll(instants);
  expect(left[0]?.seq).toBe(300);
  expect(left.length).toBeLessThanOrEqual(kept.hours + kept.days);
});
