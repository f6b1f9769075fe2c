import { describe, expect, test } from "vitest";
import { seededRandom } from "../../shared/seeded-random.ts";
import { advance, longestStepMs } from "./version-clock.ts";
import { type Ageing, dayMs, hourMs, kept, thinned } from "./version-thinning.ts";

const now = 1_800_000_000_000;
const aged = (...ages: readonly number[]): readonly Ageing[] =>
  ages.map((age, i) => ({ id: i + 1, savedAt: now - age, steadyAt: now - age, named: false }));

describe("thinning", () => {
  test("nothing of the last 48 hours goes, however many states there are", () => {
    const versions = aged(...Array.from({ length: 5_000 }, (_, i) => 48 * hourMs - i));
    expect(thinned(versions, now)).toEqual([]);
  });

  test("older, the last state of each hour stays; still older, that of each day", () => {
    // 2027-01-15T08:00:00Z is a whole hour, and a whole day is 8 hours before.
    const hour = [5 * dayMs, 5 * dayMs - 60_000, 5 * dayMs - 3_599_999, 5 * dayMs - hourMs];
    expect(thinned(aged(...hour, 0), now)).toEqual([1, 2]);
    const day = [40 * dayMs + 8 * hourMs, 40 * dayMs, 39 * dayMs + 8 * hourMs + 1, 39 * dayMs + 8 * hourMs];
    expect(thinned(aged(...day, 0), now)).toEqual([1, 2]);
  });

  test("beyond 90 days only named versions and the latest stay", () => {
    const versions = aged(200 * dayMs, 199 * dayMs, 198 * dayMs).map((version) => ({ ...version, named: version.id === 1 }));
    expect(thinned(versions, now)).toEqual([2]);
  });
});

interface State {
  readonly id: number;
  readonly truth: number;
  readonly named: boolean;
}

/**
 * The model: states recorded at random, on a clock that is set once, thinned at
 * random instants. Gives those that were lost although they were promised, by
 * the time that has truly passed.
 */
function lost(seed: number, tick: typeof advance): readonly State[] {
  const random = seededRandom(seed);
  let truth = now;
  let offset = 0;
  let clock = { seenAt: now, steadyAt: now };
  const recorded: State[] = [];
  let versions: readonly Ageing[] = [];
  const broken: State[] = [];
  for (let id = 1; id <= 400; id++) {
    truth += random.pick([1_000, 5_000, 60_000, 20 * 60_000, 3 * hourMs, 14 * hourMs, 70 * hourMs]);
    if (offset === 0 && random.chance(0.01)) offset = random.pick([-1, 1]) * random.pick([30_000, 2 * hourMs, 35 * hourMs, 3 * dayMs, 400 * dayMs, 20_000 * dayMs]);
    clock = tick(clock, truth + offset);
    const state = { id, truth, named: random.chance(0.05) };
    recorded.push(state);
    versions = [...versions, { id, savedAt: truth + offset, steadyAt: clock.steadyAt, named: state.named }];
    if (random.chance(0.2)) {
      const gone = new Set(thinned(versions, clock.steadyAt));
      versions = versions.filter((version) => !gone.has(version.id));
    }
    const left = new Set(versions.map((version) => version.id));
    const missing = recorded.filter((one) => !left.has(one.id));
    // Of each hour, then of each day, a state is left.
    const hasNeighbour = (at: number, within: number) => recorded.some((one) => left.has(one.id) && Math.abs(one.truth - at) <= within);
    const isPromised = ({ named, truth: at }: State) => {
      const age = truth - at;
      if (named || age <= 48 * hourMs) return true;
      return age <= 14 * dayMs ? !hasNeighbour(at, hourMs) : age <= 90 * dayMs && !hasNeighbour(at, dayMs);
    };
    broken.push(...missing.filter(isPromised));
  }
  return broken;
}

const seeds = Array.from({ length: 25 }, (_, seed) => seed);

test.each(seeds)("nothing is lost inside the kept period, whatever the clock says (seed %i)", (seed) => {
  expect(lost(seed, advance)).toEqual([]);
});

test("control: with a clock that is believed whatever it says, the model finds losses", () => {
  expect(seeds.some((seed) => lost(seed, (_, at) => ({ seenAt: at, steadyAt: at })).length > 0)).toBe(true);
});

describe("the time by which versions grow old", () => {
  test("advances with the clock, by what a night or a day without Marbre takes", () => {
    expect(advance({ seenAt: now, steadyAt: 5 }, now + 14 * hourMs)).toEqual({ seenAt: now + 14 * hourMs, steadyAt: 5 + 14 * hourMs });
  });

  test.each([-1, -400 * dayMs, longestStepMs + 1, 20_000 * dayMs])("stands still when the clock leaps by %i ms", (leap) => {
    expect(advance({ seenAt: now, steadyAt: 5 }, now + leap)).toEqual({ seenAt: now + leap, steadyAt: 5 });
  });

  test("the kept period has room for the longest step that is believed", () => {
    expect(kept.allMs - longestStepMs).toBe(48 * hourMs);
  });
});
