import { NBSP } from "../fr.ts";
import type { Held, PageReading } from "./page-reading.ts";
import type { StyleFinding } from "./style-finding.ts";

/** A tour that is only pointed at when overdone is so from this many times in a thousand words, and in a text. */
const excessPerThousand = 3;

/** The same for what is counted by sentences: a part of all of them, and so many at least. */
const excessShare = 0.15;
const fewestInShare = 5;

/**
 * What is shown of what is found in each block, in order: a term only the first
 * time under each intertitre, with the number of the others; a tour that is only
 * wrong in number, only in a text that overdoes it.
 */
export function shownFindings(readings: readonly PageReading[]): readonly (readonly StyleFinding[])[] {
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  const excess = countsOf(readings.filter(({ held }) => held.length > 0), "excess");
  const limit = Math.max(excessPerThousand, (excessPerThousand * words) / 1_000);
  const sentences = readings.reduce((sum, reading) => sum + reading.sentences, 0);
  const shares = countsOf(readings.filter(({ held }) => held.length > 0), "share");
  const share = Math.max(fewestInShare, excessShare * sentences);
  const shown: (readonly StyleFinding[])[] = [];
  for (const section of sectionsOf(readings)) {
    const counts = countsOf(section, "section");
    const seen = new Set<string>();
    for (const reading of section) {
      shown.push(
        picked(reading, (held) => {
          if (held.frequency === "excess") return (excess.get(held.key) ?? 0) >= limit ? 0 : null;
          if (held.frequency === "share") return (shares.get(held.key) ?? 0) >= share ? 0 : null;
          if (held.frequency === "each") return 0;
          if (seen.has(held.key)) return null;
          seen.add(held.key);
          return (counts.get(held.key) ?? 1) - 1;
        }),
      );
    }
  }
  return shown;
}

/** Stretches from one intertitre to the next. */
function sectionsOf(readings: readonly PageReading[]): readonly (readonly PageReading[])[] {
  const sections: PageReading[][] = [];
  for (const reading of readings) {
    const last = sections.at(-1);
    if (last === undefined || reading.isHeading) sections.push([reading]);
    else last.push(reading);
  }
  return sections;
}

function countsOf(readings: readonly PageReading[], frequency: Held["frequency"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { held } of readings) {
    for (const one of held) {
      if (one.frequency === frequency) counts.set(one.key, (counts.get(one.key) ?? 0) + 1);
    }
  }
  return counts;
}

interface Answer {
  readonly signature: string;
  readonly findings: readonly StyleFinding[];
}

const answers = new WeakMap<PageReading, Answer>();
const nothing: readonly StyleFinding[] = [];

/** Findings of one block; `others` answers how many more there are, or null to leave one out. The array is the same as long as the answers are. */
function picked(reading: PageReading, others: (held: Held) => number | null): readonly StyleFinding[] {
  const { held } = reading;
  if (held.length === 0) return nothing;
  const numbers = held.map(others);
  const signature = numbers.join();
  const known = answers.get(reading);
  if (known?.signature === signature) return known.findings;
  const findings = held.flatMap(({ finding }, i) => {
    const more = numbers[i] ?? null;
    return more === null ? [] : [more === 0 ? finding : { ...finding, message: counted(finding.message, more) }];
  });
  answers.set(reading, { signature, findings });
  return findings;
}

/** « …un anglicisme. » → « …un anglicisme (2 autres dans cette partie). » */
function counted(message: string, more: number): string {
  const others = `${more}${NBSP}${more === 1 ? "autre" : "autres"} dans cette partie`;
  return message.endsWith(".") ? `${message.slice(0, -1)} (${others}).` : `${message} (${others})`;
}
