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
