import { copyFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { syncFile, syncFolder } from "../../durable.ts";
import { apart } from "../apart.ts";
import { guardConnection } from "../pragmas.ts";
import { deleteFrom, type Purged, purgedIn } from "../purged.ts";
import { storageFailure } from "../storage-failure.ts";
import { openCopy } from "./verify.ts";

/**
 * Takes out of a copy what was deleted for good from the library: the copy is
 * written again without it, checked, and takes the place of the old one at
 * once. A copy that holds none of it is left alone; one that is not sound too.
 * Gives whether something was taken out. Throws `Failure`; then the copy is as it was.
 */
export async function purgeBackup(path: string, purged: readonly Purged[]): Promise<boolean> {
  const before = await apart("inspectBackup", [path]);
  if (!before.isSound) return false;
  const ids = foundIn(path, purged);
  if (ids.length === 0) return false;
  const draft = `${path}.en-cours`;
  try {
    copyFileSync(path, draft);
    const copy = new Database(draft);
    try {
      guardConnection(copy);
      deleteFrom(copy, ids);
    } finally {
      copy.close();
    }
    const after = await apart("inspectBackup", [draft]);
    if (!after.isSound || after.articles !== before.articles - ids.length) return false;
    const { atime, mtime } = statSync(path);
    utimesSync(draft, atime, mtime);
    await syncFile(draft);
    renameSync(draft, path);
    await syncFolder(dirname(path));
    return true;
  } catch (error) {
    throw storageFailure(error);
  } finally {
    for (const suffix of ["", "-journal"]) rmSync(draft + suffix, { force: true });
  }
}

function foundIn(path: string, purged: readonly Purged[]): readonly number[] {
  const copy = openCopy(path);
  try {
    return purgedIn(copy, purged);
  } finally {
    copy.close();
  }
}
