import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { Failure } from "../../shared/result.ts";
import { mirrorFolder } from "./backups/mirror-files.ts";
import { backupsFolder, nextBackupPath } from "./backups/names.ts";
import { bringBack, hasCopies, type Recovery } from "./backups/recovery.ts";
import { closeUntouched } from "./close-untouched.ts";
import { copyInMemory } from "./copy-in-memory.ts";
import { howLeft } from "./left-mark.ts";
import { inspectLibrary, judge, type Verdict } from "./inspect.ts";
import { currentVersion, migrate } from "./migrate.ts";
import { busyTimeoutMs, guardConnection, prepareConnection } from "./pragmas.ts";
import { rebuildSearch } from "./search-rebuild.ts";
import { copyAside, setAside } from "./set-aside.ts";
import { storageFailure } from "./storage-failure.ts";
import { writeVerifiedCopy } from "./verified-copy.ts";
import { isWalDamaged } from "./wal-check.ts";

/** A library that can be read, and what the user must know of how it was opened. */
export interface OpenedDatabase {
  readonly db: Database.Database;
  /** Why nothing can be written: a French sentence; "" when it can. */
  readonly readOnlyReason: string;
  /** What happened at this opening, to be shown once: a French sentence; "" most of the time. */
  readonly notice: string;
  /** What was done about a library that was not found as it was left; `null` most of the time. */
  readonly recovery: Recovery | null;
  /** Whether it stands as Marbre left it, and so was not read through yet. */
  readonly left: "closed" | "stopped" | "unknown";
}

/** Name of the database in the library's folder. */
export const databaseName = "marbre.sqlite";

/**
 * Opens the library of a folder, or begins one. What is not a sound library is
 * set aside untouched, and its newest sound copy takes its place; what a newer Marbre wrote, and what
 * can't be written, opens read-only. Throws `Failure` `locked`,
 * `file-unreadable` or, when there is nothing to read and nothing can be
 * written, `read-only` or `disk-full`.
 */
export function openDatabase(folder: string, now: number): OpenedDatabase {
  const path = join(folder, databaseName);
  try {
    mkdirSync(folder, { recursive: true });
    return openAsLeft(path, now);
  } catch (error) {
    const failure = storageFailure(error);
    // SQLite can't even read a library where it may not, or can't, put its shared memory beside it.
    if (failure instanceof Failure && failure.code === "read-only" && existsSync(path)) return openCopy(path, unwritable);
    if (failure instanceof Failure && failure.code === "disk-full" && existsSync(path)) return openCopy(path, full);
    throw failure;
  }
}

/** A library that stands as it was left is not read through before it is opened, unless that shows it is not sound. */
function openAsLeft(path: string, now: number): OpenedDatabase {
  const left = howLeft(path);
  if (left !== "unknown") {
    try {
      const found = inspectLibrary(path, true);
      if (found.kind === "ours" && found.version === currentVersion) return { ...openFound(found, path, now), left };
    } catch (error) {
      const failure = storageFailure(error);
      if (!(failure instanceof Failure && failure.code === "damaged")) throw failure;
    }
  }
  return { ...openFound(inspectLibrary(path), path, now), left: "unknown" };
}

const unwritable = "Le dossier de la bibliothèque ne peut pas être modifié. Elle est ouverte en lecture seule.";
const full = "Le disque est plein. La bibliothèque est ouverte en lecture seule.";
const newer = "Cette bibliothèque vient d’une version plus récente de Marbre. Elle est ouverte en lecture seule.";

function openFound(found: Verdict, path: string, now: number): Omit<OpenedDatabase, "left"> {
  if (found.kind === "ours" && found.version > currentVersion) return { db: openReadOnly(path), readOnlyReason: newer, notice: "", recovery: null };
  const mirror = join(dirname(path), mirrorFolder);
  const isLost = (found.kind === "absent" || found.kind === "blank") && hasCopies(path, mirror);
  if (isLost || found.kind === "foreign" || found.kind === "damaged") {
    return recover(found.kind === "damaged" || found.kind === "foreign" ? found.kind : "missing", found, path, now);
  }
  if (found.kind === "ours" && found.index !== undefined) return openIndexedAnew(found, path, now);
  // SQLite passes over what it can't read of its journal, then writes over it: a copy of it all stays.
  const cut = isWalDamaged(`${path}-wal`) ? copyAside(path, now) : "";
  try {
    const db = openWritable(path, now);
    return { db, readOnlyReason: "", notice: "", recovery: cut === "" ? null : { what: "cut", aside: cut, backup: null } };
  } catch (error) {
    const failure = storageFailure(error);
    // What reading it through does not show, writing to it may.
    if (failure instanceof Failure && failure.code === "damaged" && cut === "") return recover("damaged", found, path, now);
    const readable = found.kind === "ours" && found.version === currentVersion;
    if (!(failure instanceof Failure && failure.code === "disk-full") || !readable) throw failure;
    return { db: openReadOnly(path), readOnlyReason: full, notice: "", recovery: null };
  }
}

/** Keeps a copy of a library whose words for the search are wrong, and has them read again from its texts, which are sound. */
function openIndexedAnew(found: Verdict, path: string, now: number): Omit<OpenedDatabase, "left"> {
  const aside = copyAside(path, now);
  let db: Database.Database | null = null;
  try {
    db = openWritable(path, now);
    rebuildSearch(db);
    return { db, readOnlyReason: "", notice: "", recovery: { what: "index", aside, backup: null } };
  } catch (error) {
    if (db !== null) closeUntouched(db);
    const failure = storageFailure(error);
    if (failure instanceof Failure && failure.code !== "damaged") throw failure;
    return recover("damaged", found, path, now);
  }
}

/** Sets aside what was found, if anything, and puts the newest sound copy in its place. */
function recover(what: Recovery["what"], found: Verdict, path: string, now: number): Omit<OpenedDatabase, "left"> {
  const aside = found.kind === "absent" ? "" : setAside(path, now);
  const backup = bringBack(path, currentVersion);
  return { db: openWritable(path, now), readOnlyReason: "", notice: "", recovery: { what, aside, backup } };
}

/** Sets aside a library that was taken for sound and is not, and opens what takes its place. */
export function recoverDatabase(folder: string, now: number): OpenedDatabase {
  return { ...recover("damaged", { kind: "damaged" }, join(folder, databaseName), now), left: "unknown" };
}

/** Opens in memory what stands where nothing can be written. */
function openCopy(path: string, reason: string): OpenedDatabase {
  const db = copyInMemory(path);
  const found = judge(db);
  if (found.kind !== "ours") {
    db.close();
    throw new Failure(found.kind === "damaged" ? "damaged" : "file-unreadable");
  }
  if (found.version > currentVersion) return { db, readOnlyReason: newer, notice: "", recovery: null, left: "unknown" };
  // An older library is brought up to date in memory: its file is not ours to change.
  migrate(db, () => undefined);
  return { db, readOnlyReason: reason, notice: "", recovery: null, left: "unknown" };
}

function openReadOnly(path: string): Database.Database {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
  guardConnection(db);
  return db;
}

function openWritable(path: string, now: number): Database.Database {
  const db = new Database(path, { timeout: busyTimeoutMs });
  try {
    prepareConnection(db);
    migrate(db, (version) => writeVerifiedCopy(db, nextBackupPath(join(dirname(path), backupsFolder), now, { kind: "migration", from: version })));
    tryToWrite(db);
    return db;
  } catch (error) {
    closeUntouched(db);
    throw error;
  }
}

/** What can't be written shows at the first write only (even `BEGIN IMMEDIATE` passes): one is made, and taken back. */
function tryToWrite(db: Database.Database): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    db.pragma(`user_version = ${currentVersion}`);
  } finally {
    db.exec("ROLLBACK");
  }
}
