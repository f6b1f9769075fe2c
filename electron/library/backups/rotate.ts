import { rmSync } from "node:fs";
import { Failure } from "../../../shared/result.ts";
import { listBackups } from "./names.ts";
import { outdated } from "./rotation.ts";
import { inspectBackup } from "./verify.ts";

/** Removes the copies of a folder that may go, once the newest of those that stay was read through: never the only good one. */
export function rotate(folder: string): void {
  const backups = listBackups(folder);
  const going = outdated(backups);
  const [newest] = backups.filter((backup) => !going.includes(backup));
  if (newest === undefined || going.length === 0 || !isSound(newest.path)) return;
  for (const { path } of going) rmSync(path, { force: true });
}

function isSound(path: string): boolean {
  try {
    return inspectBackup(path).isSound;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
