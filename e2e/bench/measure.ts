import { median, quantile } from "./statistics.ts";

/** What a budget compares: a ratio to the reference, or a figure of our own. */
export interface Bound {
  readonly on: "ratio" | "ours" | "difference";
  /** Which figure of the samples is held to the bound. */
  readonly figure: "median" | "p95";
  readonly limit: number;
  /** `at-least` for rates and shares, where more is better. */
  readonly sense: "at-most" | "at-least";
}

/** One line of PERFORMANCE's table: how it is run and what it must keep to. */
export interface Measure {
  readonly id: string;
  readonly what: string;
  readonly unit: "ms" | "MB" | "words/s" | "%" | "% of a core";
  readonly referenceName: string;
  readonly bounds: readonly Bound[];
  /**
   * Takes the samples of both sides, interleaved, in `unit`. Throws when the
   * machine lacks something it needs: the harness prints it as not measured.
   */
  readonly run: () => Promise<Samples>;
}

export interface Samples {
  readonly ours: readonly number[];
  /** Empty where the budget has no reference. */
  readonly reference: readonly number[];
  /** A word on how the figures were taken, for the table. */
  readonly note?: string;
}

export interface Outcome {
  readonly id: string;
  readonly what: string;
  readonly unit: Measure["unit"];
  readonly referenceName: string;
  readonly ours: Figures;
  readonly reference: Figures | null;
  readonly ratio: number | null;
  readonly verdicts: readonly { readonly bound: Bound; readonly value: number; readonly kept: boolean }[];
  readonly note: string;
}

interface Figures {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

/** Runs a measure and holds its figures against its bounds. */
export async function takeMeasure(measure: Measure): Promise<Outcome> {
  const samples = await measure.run();
  const ours = figures(samples.ours);
  const reference = samples.reference.length === 0 ? null : figures(samples.reference);
  const verdicts = measure.bounds.map((bound) => {
    const value = boundValue(bound, ours, reference);
    const kept = bound.sense === "at-most" ? value <= bound.limit : value >= bound.limit;
    return { bound, value, kept };
  });
  return {
    id: measure.id,
    what: measure.what,
    unit: measure.unit,
    referenceName: measure.referenceName,
    ours,
    reference,
    ratio: reference === null ? null : ours.median / reference.median,
    verdicts,
    note: samples.note ?? "",
  };
}

/** Times `a` and `b` in turn, so that both meet the same noise; milliseconds. */
export async function interleave(
  count: number,
  a: () => unknown,
  b: () => unknown,
  warmUp = 2,
): Promise<{ ours: number[]; reference: number[] }> {
  const ours: number[] = [];
  const reference: number[] = [];
  for (let round = -warmUp; round < count; round++) {
    const first = await timed(a);
    const second = await timed(b);
    if (round < 0) continue;
    ours.push(first);
    reference.push(second);
  }
  return { ours, reference };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function figures(samples: readonly number[]): Figures {
  return { median: median(samples), p95: quantile(samples, 0.95), count: samples.length };
}

function boundValue(bound: Bound, ours: Figures, reference: Figures | null): number {
  const mine = ours[bound.figure];
  if (bound.on === "ours") return mine;
  if (reference === null) throw new Error("a bound on a ratio needs a reference");
  const theirs = reference[bound.figure];
  return bound.on === "ratio" ? mine / theirs : mine - theirs;
}
