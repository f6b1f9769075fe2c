import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { uptime } from "node:os";
import { z } from "zod";
import { walIdentity } from "./wal-check.ts";

/**
 * What is remembered of a library that was found or left sound: whoever writes
 * to its file, a disk that fails apart, changes what the system tells of it. A
 * library that stands as Marbre left it is not read through before the window
 * opens, but after.
 */
const markSchema = z.object({
  /** Size, dates and number of the database's file, as the system tells them. */
  file: z.string(),
  /** Which journal of SQLite stands beside it; "" for none: the library was closed. */
  journal: z.string(),
  /** When the machine was started, in ms UTC: after a power cut, all is read again. */
  bootedAt: z.number(),
});

/** Two readings of the instant of the same start differ by less than this, in ms. */
const sameBootMs = 10_000;

const markPath = (path: string): string => `${path}.etat`;

/** What the system tells of a file; changing a single byte of it, even to put its dates back, makes another. */
export function fileIdentity(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? "" : [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(" ");
}

/** How a library stands against what was remembered of it: `closed` and `stopped` (killed, its journal there) are as it was left. */
export function howLeft(path: string): "closed" | "stopped" | "unknown" {
  const mark = readMark(path);
  if (mark === null || mark.file !== fileIdentity(path)) return "unknown";
  if (hasBytes(`${path}-journal`)) return "unknown";
  if (!hasBytes(`${path}-wal`)) return mark.journal === "" ? "closed" : "unknown";
  const isSameBoot = Math.abs(mark.bootedAt - bootedAt()) < sameBootMs;
  return mark.journal !== "" && isSameBoot && mark.journal === walIdentity(`${path}-wal`) ? "stopped" : "unknown";
}

/**
 * Remembers a sound library that was just closed, or whose journal has just
 * been begun. `file` is what was known of its file when it was sound; when it
 * has changed since, nothing is remembered.
 */
export function rememberLeft(path: string, file = fileIdentity(path)): void {
  try {
    if (file === "" || file !== fileIdentity(path)) {
      forgetLeft(path);
      return;
    }
    const journal = hasBytes(`${path}-wal`) ? walIdentity(`${path}-wal`) : "";
    writeFileSync(markPath(path), JSON.stringify({ file, journal, bootedAt: bootedAt() } satisfies z.infer<typeof markSchema>), { mode: 0o600 });
  } catch {
    // Without it, the next start takes longer: nothing else.
  }
}

/** Makes the next start read the library through. */
export function forgetLeft(path: string): void {
  rmSync(markPath(path), { force: true });
}

function readMark(path: string): z.infer<typeof markSchema> | null {
  try {
    return markSchema.parse(JSON.parse(readFileSync(markPath(path), "utf8")));
  } catch {
    // Absent, cut or foreign: nothing is known.
    return null;
  }
}

const hasBytes = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;

const bootedAt = (): number => Math.round(Date.now() - uptime() * 1_000);
