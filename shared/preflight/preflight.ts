import type { Departure, PreflightHit, PreflightLevel } from "./check.ts";
import { preflightChecks } from "./checks.ts";

/** A level for each check against its usual one, by id. Checks that this version does not know are kept, and do nothing. */
export type PreflightSettings = Readonly<Record<string, PreflightLevel>>;

/** Something to settle before an article leaves. */
export interface PreflightItem extends PreflightHit {
  /** Id of its check. */
  readonly check: string;
  /** Whether it stops the exports. */
  readonly isBlocking: boolean;
}

/** What stands in the way of an article: blocking items first, then in the order of the checks and of the text. */
export function preflight(departure: Departure, settings: PreflightSettings): readonly PreflightItem[] {
  const items = preflightChecks.flatMap(({ id, usual, find }) => {
    const level = settings[id] ?? usual;
    if (level === "non") return [];
    return find(departure).map((hit) => ({ ...hit, check: id, isBlocking: level === "bloque" }));
  });
  return [...items.filter(({ isBlocking }) => isBlocking), ...items.filter(({ isBlocking }) => !isBlocking)];
}
