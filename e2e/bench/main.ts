import { writeFileSync } from "node:fs";
import { arch, cpus, platform, release, totalmem } from "node:os";
import { measures } from "./measures.ts";
import { takeMeasure, type Bound, type Measure, type Outcome } from "./measure.ts";

/**
 * `npm run bench [-- part-of-an-id …]`: takes the measures, prints the table,
 * keeps `results.json` and exits 1 when a budget is missed or not measured.
 */
async function main(wanted: readonly string[]): Promise<number> {
  const chosen = measures.filter(
    ({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)),
  );
  const outcomes: Outcome[] = [];
  const unmeasured: { id: string; why: string }[] = [];
  for (const measure of chosen) {
    process.stderr.write(`${measure.id}…\n`);
    try {
      const outcome = await takeMeasure(measure);
      outcomes.push(outcome);
      process.stdout.write(row(outcome));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      unmeasured.push({ id: measure.id, why });
      process.stdout.write(`?  ${measure.what}\n   not measured: ${why}\n`);
    }
  }
  const missed = outcomes.filter(({ verdicts }) => verdicts.some(({ kept }) => !kept));
  if (wanted.length === 0) keep(outcomes, unmeasured);
  process.stdout.write(
    `\n${outcomes.length - missed.length} kept, ${missed.length} missed, ${unmeasured.length} not measured\n`,
  );
  return missed.length + unmeasured.length === 0 ? 0 : 1;
}

function row(outcome: Outcome): string {
  const mark = outcome.verdicts.every(({ kept }) => kept) ? "✓" : "✗";
  const reference =
    outcome.reference === null
      ? ""
      : ` · ${outcome.referenceName}: ${number(outcome.reference.median)} / ${number(outcome.reference.p95)}`;
  const verdicts = outcome.verdicts
    .map(({ bound, value, kept }) => `${kept ? "" : "MISSED "}${boundText(bound, value, outcome.unit)}`)
    .join("; ");
  const note = outcome.note === "" ? "" : `\n   ${outcome.note}`;
  return (
    `${mark}  ${outcome.what}\n` +
    `   ours (median / p95): ${number(outcome.ours.median)} / ${number(outcome.ours.p95)} ${outcome.unit}${reference}\n` +
    `   ${verdicts}${note}\n`
  );
}

function boundText(bound: Bound, value: number, unit: Measure["unit"]): string {
  const suffix = bound.on === "ratio" ? " ×" : ` ${unit}`;
  const name = bound.on === "ratio" ? "ratio" : bound.on === "difference" ? "difference" : "figure";
  const sign = bound.sense === "at-most" ? "≤" : "≥";
  return `${name} of ${bound.figure}s ${number(value)}${suffix} (budget ${sign} ${number(bound.limit)}${suffix})`;
}

function number(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function keep(outcomes: readonly Outcome[], unmeasured: readonly object[]): void {
  const machine = {
    node: process.version,
    electron: process.env["MARBRE_ELECTRON_VERSION"] ?? "not used",
    v8: process.versions.v8,
    system: `${platform()} ${release().split("-")[0]} ${arch()}`,
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    date: new Date().toISOString().slice(0, 10),
  };
  const file = new URL("results.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify({ machine, outcomes, unmeasured }, null, 2)}\n`);
}

process.exitCode = await main(process.argv.slice(2));
