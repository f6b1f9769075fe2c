import { rmSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../../shared/result.ts";
import { apart } from "../apart.ts";
import { imagesFolder, sharedImages, sweepStore } from "./image-store.ts";
import { listBackups } from "./names.ts";
import { outdated } from "./rotation.ts";
import { openCopy } from "./verify.ts";

/** Removes the copies of a folder that may go, once the newest of those that stay was read through: never the only good one. */
export async function rotate(folder: string): Promise<void> {
  const backups = listBackups(folder);
  const going = outdated(backups);
  const [newest] = backups.filter((backup) => !going.includes(backup));
  if (newest === undefined || going.length === 0 || !(await isSound(newest.path))) return;
  for (const { path } of going) rmSync(path, { force: true });
  await sweepImages(folder);
}

/** Removes the images that no copy of a folder has any more; none while a copy can't be read: it may need them. */
export async function sweepImages(folder: string): Promise<void> {
  const kept = new Set<string>();
  for (const { path } of listBackups(folder)) {
    const found = imagesOf(path);
    if (found === null) return;
    for (const sha256 of found) kept.add(sha256);
    await new Promise((resolve) => setImmediate(resolve));
  }
  sweepStore(join(folder, imagesFolder), kept);
}

function imagesOf(path: string): readonly string[] | null {
  try {
    const copy = openCopy(path);
    try {
      return sharedImages(copy).map(({ sha256 }) => sha256);
    } finally {
      copy.close();
    }
  } catch {
    // Damaged, gone or out of reach: whatever the reason, nothing is known of its images.
    return null;
  }
}

async function isSound(path: string): Promise<boolean> {
  try {
    return (await apart("inspectBackup", [path])).isSound;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
