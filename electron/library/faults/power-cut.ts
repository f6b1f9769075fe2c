import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { SeededRandom } from "../../../shared/seeded-random.ts";
import type { DiskAct } from "./disk.ts";

/** A file as the disk has it for good, and what was done to it since. */
interface OnDisk {
  sure: Buffer | null;
  pending: ((bytes: Buffer | null) => Buffer | null)[];
}

/**
 * Puts in `folder` what a disk could hold if the power went right after
 * `acts`: what was synced, and of the rest, which a disk may have written or
 * not and in any order, a part chosen by `random`. Names are files of one folder.
 */
export function cutPower(acts: readonly DiskAct[], folder: string, random: SeededRandom): void {
  const files = new Map<string, OnDisk>();
  const fileOf = (path: string): OnDisk => {
    const file = files.get(path) ?? { sure: null, pending: [] };
    files.set(path, file);
    return file;
  };
  for (const act of acts) {
    const file = fileOf(act.path);
    if (act.kind === "write") file.pending.push((bytes) => written(bytes, act.at, act.bytes));
    else if (act.kind === "cut") file.pending.push((bytes) => resized(bytes ?? Buffer.alloc(0), act.length));
    else if (act.kind === "remove") file.pending.push(() => null);
    else if (act.kind === "sync") {
      file.sure = file.pending.reduce((bytes, change) => change(bytes), file.sure);
      file.pending = [];
    } else {
      // A rename is taken as done at once: what matters here is SQLite's own files, which are never renamed.
      files.set(act.to, file);
      files.delete(act.path);
    }
  }
  mkdirSync(folder, { recursive: true });
  const luck = random.next();
  for (const [path, { sure, pending }] of files) {
    const bytes = pending.reduce((now, change) => (random.chance(luck) ? change(now) : now), sure);
    if (bytes !== null) writeFileSync(join(folder, basename(path)), bytes);
  }
}

function written(before: Buffer | null, at: number, data: Buffer): Buffer {
  const bytes = resized(before ?? Buffer.alloc(0), Math.max(before?.length ?? 0, at + data.length));
  data.copy(bytes, at);
  return bytes;
}

/** Always a copy: two cuts must not share bytes. */
function resized(before: Buffer, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  before.copy(bytes, 0, 0, Math.min(length, before.length));
  return bytes;
}
