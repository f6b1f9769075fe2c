import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { Failure } from "../../../shared/result.ts";
import { copyInMemory } from "../copy-in-memory.ts";
import { judge } from "../inspect.ts";
import { busyTimeoutMs, guardConnection } from "../pragmas.ts";
import { storageFailure } from "../storage-failure.ts";

/** What a file that should be a library really is. */
export interface Inspected {
  /** Whether it could be restored as it is. */
  readonly isSound: boolean;
  /** Version of its tables; 0 when it is not sound. */
  readonly version: number;
  readonly articles: number;
  readonly bytes: number;
}

/**
 * Reads a copy through: its structure, its marks, its articles. Writes nothing
 * beside it. Throws `Failure` when the place keeps it from being read.
 */
export function inspectBackup(path: string): Inspected {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const broken = { isSound: false, version: 0, articles: 0, bytes };
  if (bytes === 0) return broken;
  return judged(() => openCopy(path), broken);
}

/** The same of a library that the application may be writing to. */
export function inspectLive(path: string): Inspected {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return judged(() => openReadOnly(path), { isSound: false, version: 0, articles: 0, bytes });
}

function judged(open: () => Database.Database, broken: Inspected): Inspected {
  try {
    const db = open();
    try {
      const verdict = judge(db);
      if (verdict.kind !== "ours") return broken;
      return { ...broken, isSound: true, version: verdict.version, articles: countArticles(db) };
    } finally {
      db.close();
    }
  } catch (error) {
    const failure = storageFailure(error);
    if (failure instanceof Failure && failure.code === "damaged") return broken;
    throw failure;
  }
}

/** Opens a copy to read it. One whose journal stands beside it, or in a folder that can't be written, is read in memory. */
export function openCopy(path: string): Database.Database {
  try {
    if (statSync(`${path}-wal`, { throwIfNoEntry: false }) !== undefined) return copyInMemory(path);
    const db = new Database(path, { readonly: true, fileMustExist: true });
    guardConnection(db);
    db.prepare("SELECT count(*) FROM sqlite_schema").get();
    return db;
  } catch (error) {
    const failure = storageFailure(error);
    if (failure instanceof Failure && ["read-only", "file-unreadable"].includes(failure.code)) return copyInMemory(path);
    throw failure;
  }
}

/** Opens a library that the application may be writing to, to read it as it is now. */
export function openLive(path: string): Database.Database {
  try {
    const db = openReadOnly(path);
    const verdict = judge(db);
    if (verdict.kind === "ours") return db;
    db.close();
    throw new Failure("damaged");
  } catch (error) {
    const failure = storageFailure(error);
    if (failure instanceof Failure && failure.code === "read-only") return copyInMemory(path);
    throw failure;
  }
}

function openReadOnly(path: string): Database.Database {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
  guardConnection(db);
  return db;
}

/** How many articles a library holds, those of the trash included. */
export function countArticles(db: Database.Database): number {
  return Number(db.prepare("SELECT count(*) FROM articles").pluck().get());
}
