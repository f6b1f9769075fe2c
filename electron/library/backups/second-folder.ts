import { existsSync, mkdirSync } from "node:fs";
import { copyFile, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../../shared/result.ts";
import { syncFile, syncFolder } from "../../durable.ts";
import { apart } from "../apart.ts";
import { storageFailure } from "../storage-failure.ts";
import { storeOf } from "./image-store.ts";
import type { Backup } from "./names.ts";
import { rotate } from "./rotate.ts";

/** Folder that copies go to in the second place: what else a key holds is not ours. */
export const secondName = "Sauvegardes Marbre";

/**
 * Puts a copy in a second place too, checked there, with the images that the place has not yet; does nothing when it is
 * there already. Gives `false` when the place is absent: an unplugged key is no
 * failure. Throws `Failure` when it can't be written; then nothing is left behind.
 */
export async function copyToSecond(backup: Backup, place: string): Promise<boolean> {
  if (!existsSync(place)) return false;
  const folder = join(place, secondName);
  const path = join(folder, backup.name);
  if (existsSync(path)) return true;
  const draft = `${path}.en-cours`;
  try {
    mkdirSync(folder, { recursive: true });
    await copyFile(backup.path, draft);
    await syncFile(draft);
    // Images first: a copy never has a name before what it needs is there.
    await apart("carryImages", [backup.path, storeOf(path)]);
    if (!(await apart("inspectBackup", [draft])).isSound) throw new Failure("damaged");
    await rename(draft, path);
    await syncFolder(folder);
    await rotate(folder);
    return true;
  } catch (error) {
    // Pulled out in the middle, a key is absent like any other.
    if (!existsSync(place)) return false;
    throw storageFailure(error);
  } finally {
    await unlink(draft).catch(() => undefined /* it has its name, or was never made */);
  }
}
