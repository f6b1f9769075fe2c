import { expect, test } from "vitest";
import { heavyMs, paced, restMs } from "./paced.ts";

/** A page whose work takes `cost` ms each time, and whose time is told. */
function page(costs: readonly number[]) {
  let time = 0;
  let done = 0;
  let waiting: { at: number; then: () => void } | null = null;
  const pace = paced(
    () => {
      time += costs[Math.min(done++, costs.length - 1)] ?? 0;
    },
    {
      now: () => time,
      painted: (then) => then(),
      after(ms, then) {
        waiting = { at: time + ms, then };
        return () => {
          waiting = null;
        };
      },
    },
  );
  return {
    pace,
    done: () => done,
    pass(ms: number) {
      time += ms;
      const due = waiting;
      if (due === null || due.at > time) return;
      waiting = null;
      due.then();
    },
  };
}

test("what is light is done at each key", () => {
  const { pace, done } = page([5]);
  for (let key = 0; key < 10; key++) pace.run();
  expect(done()).toBe(10);
});

test("what is heavy is done now and then, however many keys go by", () => {
  const { pace, done, pass } = page([heavyMs + 50]);
  for (let key = 0; key < 30; key++) {
    pace.run();
    pass(restMs / 10);
  }
  expect(done()).toBeGreaterThan(2);
  expect(done()).toBeLessThan(7);
});

test("one slow frame alone changes nothing, and what is light again is done at each key again", () => {
  const once = page([heavyMs + 50, 5]);
  for (let key = 0; key < 5; key++) once.pace.run();
  expect(once.done()).toBe(5);

  const { pace, done, pass } = page([heavyMs + 50, heavyMs + 50, 5]);
  for (let key = 0; key < 3; key++) pace.run();
  pass(restMs);
  expect(done()).toBe(3);
  for (let key = 0; key < 5; key++) pace.run();
  expect(done()).toBe(8);
});

test("nothing is done once it is stopped", () => {
  const { pace, done, pass } = page([heavyMs + 50]);
  for (let key = 0; key < 3; key++) pace.run();
  pace.stop();
  pass(restMs * 2);
  expect(done()).toBe(2);
});
