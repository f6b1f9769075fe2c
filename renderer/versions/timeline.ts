import type { VersionRow } from "../../shared/ipc.ts";
import { dayText } from "./version-times.ts";

/** One line of the timeline: a state, and what it changed of the one below. */
export interface TimelineEntry {
  readonly version: VersionRow;
  /** States that this line stands for, itself included. */
  readonly states: number;
  /** Signes more (or less) than the line below; `null` for the oldest. */
  readonly signes: number | null;
  /** Whether the fields are others than those of the line below. */
  readonly hasOtherFields: boolean;
}

export interface TimelineDay {
  readonly day: string;
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineOptions {
  readonly onlyNamed: boolean;
  /** Every state; or, of those that are older than an hour, the last one of each stretch of ten minutes. */
  readonly everyState: boolean;
  readonly now: number;
}

const stretchMs = 600_000;
const recentMs = 3_600_000;

/** The timeline of an article's versions, newest first; their order is that in which they were recorded. */
export function timelineOf(versions: readonly VersionRow[], { onlyNamed, everyState, now }: TimelineOptions): readonly TimelineDay[] {
  const shown: { version: VersionRow; states: number }[] = [];
  for (const version of versions) {
    const last = shown.at(-1);
    if (onlyNamed && version.name === "") continue;
    const isOld = Math.abs(now - version.savedAt) > recentMs;
    const isInStretch = isOld && version.name === "" && last !== undefined && stretchOf(last.version) === stretchOf(version);
    if (!everyState && !onlyNamed && isInStretch) last.states++;
    else shown.push({ version, states: 1 });
  }
  const days: { day: string; entries: TimelineEntry[] }[] = [];
  for (const [i, { version, states }] of shown.entries()) {
    const below = shown[i + 1]?.version;
    const entry = {
      version,
      states,
      signes: below === undefined ? null : version.signes - below.signes,
      hasOtherFields: below !== undefined && version.fieldsMark !== below.fieldsMark,
    };
    const day = dayText(version.savedAt, now);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

const stretchOf = ({ savedAt }: VersionRow) => Math.floor(savedAt / stretchMs);
