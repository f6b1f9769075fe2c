/** Choices that look random and are the same for the same seed: for tests and measures only. */
export interface SeededRandom {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from 0 to `below - 1`. */
  below(below: number): number;
  /** `true` with this chance, from 0 to 1. */
  chance(chance: number): boolean;
  /** One of `items`, which is not empty. */
  pick<T>(items: readonly T[]): T;
  /** `length` items of `items`, one after the other. */
  text(items: readonly string[], length: number): string;
}

/** Mulberry32, by Tommy Ettinger (public domain): small, quick, good enough to choose test cases. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  };
  return {
    next,
    below,
    chance: (chance) => next() < chance,
    pick,
    text: (items, length) => Array.from({ length }, () => pick(items)).join(""),
  };
}
