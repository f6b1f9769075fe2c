import { expect, test } from "vitest";
import { Deadlines, type Due } from "./deadlines.ts";

const minute = 60_000;
const lead = 60 * minute;

/** A clock, a library and a listener: what was announced, and when. */
function desk(pieces: Due[], leadMs = lead) {
  let now = 0;
  let timer: { at: number; run: () => void } | null = null;
  const said: string[] = [];
  const deadlines = new Deadlines({
    dueAfter: (instant) => pieces.filter(({ bouclage }) => bouclage > instant).sort((a, b) => a.bouclage - b.bouclage),
    leadMs: () => leadMs,
    now: () => now,
    announce: ({ titre }) => void said.push(`${titre} ${now / minute}`),
    after(delay, run) {
      timer = { at: now + delay, run };
      return () => {
        timer = null;
      };
    },
  });
  let wakes = 0;
  const pass = (ms: number) => {
    const end = now + ms;
    while (timer !== null && timer.at <= end) {
      const { at, run } = timer;
      timer = null;
      now = at;
      wakes++;
      run();
    }
    now = end;
  };
  const set = (instant: number) => {
    now = instant;
  };
  return { deadlines, said, pass, set, isAsleep: () => timer === null, wakes: () => wakes };
}

const piece = (titre: string, bouclage: number): Due => ({ id: 1, titre, bouclage });

test("each bouclage is announced once, at its time", () => {
  const { deadlines, said, pass } = desk([piece("a", 90 * minute), piece("b", 200 * minute), piece("c", 200 * minute)]);
  deadlines.plan();
  pass(500 * minute);
  expect(said).toEqual(["a 30", "b 140", "c 140"]);
});

test("what was within the hour when Marbre opened, or past, is not announced", () => {
  const { deadlines, said, pass } = desk([piece("a", 30 * minute), piece("b", -30 * minute)]);
  deadlines.plan();
  pass(500 * minute);
  expect(said).toEqual([]);
});

test("a bouclage that moves is announced at its new time", () => {
  const pieces = [piece("a", 90 * minute)];
  const { deadlines, said, pass } = desk(pieces);
  deadlines.plan();
  pass(10 * minute);
  pieces[0] = piece("a", 300 * minute);
  deadlines.plan();
  pass(500 * minute);
  expect(said).toEqual(["a 240"]);
});

test("turned off, it says nothing and does not wake up", () => {
  const { deadlines, said, pass, isAsleep } = desk([piece("a", 90 * minute)], 0);
  deadlines.plan();
  expect(isAsleep()).toBe(true);
  pass(500 * minute);
  expect(said).toEqual([]);
});

test("with nothing to come there is no timer, and a far bouclage wakes it at most twice an hour", () => {
  expect(desk([]).isAsleep()).toBe(true);
  const { deadlines, pass, wakes } = desk([piece("a", 24 * 60 * minute)]);
  deadlines.plan();
  pass(10 * 60 * minute);
  expect(wakes()).toBeLessThanOrEqual(20);
});

test("a clock that is set back announces nothing twice", () => {
  const { deadlines, said, pass, set } = desk([piece("a", 90 * minute)]);
  deadlines.plan();
  pass(40 * minute);
  set(10 * minute);
  deadlines.plan();
  pass(500 * minute);
  expect(said).toEqual(["a 30"]);
});
