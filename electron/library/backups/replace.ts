import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Failure } from "../../../shared/result.ts";
import { currentVersion } from "../migrate.ts";
import { databaseName } from "../open.ts";
import { setAside } from "../set-aside.ts";
import { storageFailure } from "../storage-failure.ts";
import { mirrorFolder } from "./mirror-files.ts";
import { backupsFolder, listBackups } from "./names.ts";
import { putInPlace } from "./recovery.ts";
import { secondName } from "./second-folder.ts";
import { type Inspected, inspectBackup } from "./verify.ts";

/** A library that took the place of another. */
export interface Replaced {
  /** The copy that it comes from. */
  readonly from: string;
  readonly articles: number;
  /** The folder that now holds what was there; "" when nothing was. */
  readonly aside: string;
}

/**
 * Puts a copy in the place of a folder's library; what was there, its mirror
 * included, is set aside and kept. `place` is a copy, or a folder of copies:
 * then its newest sound one. Throws `Failure` `locked` when the library is in
 * use, `not-found` when there is no sound copy; then nothing has changed.
 */
export function replaceLibrary(folder: string, place: string, now: number): Replaced {
  const found = newestSound(place);
  if (found === null) throw new Failure("not-found");
  const path = join(folder, databaseName);
  refuseIfInUse(path);
  mkdirSync(folder, { recursive: true });
  // Beside the library first, and checked there: only a rename is left once the old one has gone.
  const draft = join(folder, `${databaseName}.reprise`);
  putInPlace(found.path, draft);
  const aside = hasFiles(path) ? setAside(path, now) : "";
  const mirror = join(folder, mirrorFolder);
  // The mirror of the old library is later than the copy: left there, it would undo what was asked.
  if (aside !== "" && existsSync(mirror)) renameSync(mirror, join(aside, mirrorFolder));
  renameSync(draft, path);
  return { from: found.path, articles: found.articles, aside };
}

/** The newest sound copy of a place: a file, a folder of copies, a key that Marbre copies to, or a whole library. */
function newestSound(place: string): (Inspected & { readonly path: string }) | null {
  const paths = [place, join(place, secondName), join(place, backupsFolder)].flatMap((folder) => listBackups(folder).map(({ path }) => path));
  for (const path of [...paths, join(place, databaseName), place]) {
    const found = soundness(path);
    if (found?.isSound === true && found.version <= currentVersion) return { ...found, path };
  }
  return null;
}

function soundness(path: string): Inspected | null {
  try {
    return inspectBackup(path);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

const hasFiles = (path: string): boolean => ["", "-wal", "-shm", "-journal"].some((suffix) => existsSync(path + suffix));

/** Any connection to a library in WAL mode shares a lock for as long as it is open. Throws `Failure("locked")` when another has it. */
function refuseIfInUse(path: string): void {
  if (!existsSync(path)) return;
  try {
    const db = new Database(path, { fileMustExist: true, timeout: 500 });
    let witness: Database.Database | null = null;
    try {
      touch(db);
      db.pragma("locking_mode = EXCLUSIVE");
      db.exec("BEGIN EXCLUSIVE");
      db.exec("ROLLBACK");
      db.pragma("locking_mode = NORMAL");
      touch(db);
      // The last to close writes the journal into the library, unless it only reads: what is set aside stays as it was.
      witness = new Database(path, { readonly: true });
      touch(witness);
    } finally {
      db.close();
      witness?.close();
    }
  } catch (error) {
    const failure = storageFailure(error);
    // What is damaged or is no library has nobody at work on it.
    if (failure instanceof Failure && failure.code === "locked") throw failure;
    if (!(failure instanceof Failure)) throw failure;
  }
}

/** A lock is taken, or let go, at the next read. */
function touch(db: Database.Database): void {
  db.prepare("SELECT count(*) FROM sqlite_schema").get();
}
