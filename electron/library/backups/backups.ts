import { basename, dirname, join } from "node:path";
import type { Database } from "better-sqlite3";
import { contentIn } from "./content.ts";
import { storeOf } from "./image-store.ts";
import { type CopyOptions, writeBackup } from "./copy.ts";
import { type Backup, type BackupReason, backupsFolder, listBackups, nextBackupPath, parseBackupName } from "./names.ts";

/** What a library can do for its copies. */
export function backupsOf(db: Database, folder: string) {
  const place = join(folder, backupsFolder);
  return {
    /** Folder of the library, and of its copies. */
    folder,
    backupsFolder: place,
    /** What it holds that is worth a copy; see `contentIn`. */
    content: () => contentIn(db),
    backups: (): readonly Backup[] => listBackups(place),
    /** Makes a checked copy of the whole library in its folder. Throws as `writeBackup`. */
    async backUp(at: number, options: CopyOptions = {}, reason: BackupReason = { kind: "hour" }): Promise<Backup> {
      const path = nextBackupPath(place, at, reason);
      await writeBackup(db, path, { ...options, images: storeOf(path) });
      const made = parseBackupName(dirname(path), basename(path));
      if (made === null) throw new Error("a copy has a name that we can't read back");
      return made;
    },
  };
}
