/** The value below which `share` (0 to 1) of the samples fall; nearest rank. */
export function quantile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new Error("no sample to rank");
  const sorted = samples.toSorted((a, b) => a - b);
  const rank = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  const value = sorted[rank];
  if (value === undefined) throw new Error("no sample to rank");
  return value;
}

/** The middle sample: what a noisy machine disturbs least. */
export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** A sequence of numbers in [0, 1) that depends on `seed` alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
