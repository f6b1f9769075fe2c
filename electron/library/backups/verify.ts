import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { z } from "zod";
import { Failure } from "../../../shared/result.ts";
import { copyInMemory } from "../copy-in-memory.ts";
import { judge } from "../inspect.ts";
import { busyTimeoutMs, guardConnection } from "../pragmas.ts";
import { storageFailure } from "../storage-failure.ts";
import { isStored, sharedImages, storeOf } from "./image-store.ts";

/** What a file that should be a library really is. */
export interface Inspected {
  /** Whether it could be restored as it is. */
  readonly isSound: boolean;
  /** Version of its tables; 0 when it is not sound. */
  readonly version: number;
  readonly articles: number;
  readonly bytes: number;
  /** Images whose bytes are neither in it nor beside it, or are not what they were. */
  readonly lostImages: number;
}

/**
 * Reads a copy through: its structure, its marks, its articles. Writes nothing
 * beside it. Throws `Failure` when the place keeps it from being read.
 */
export function inspectBackup(path: string): Inspected {
  return judged(path, openCopy, "shallow");
}

/** The same, the bytes of every image read too: a copy whose texts are sound may have lost some. */
export function inspectWhole(path: string): Inspected {
  return judged(path, openCopy, "thorough");
}

/** The same of a library that the application may be writing to. */
export function inspectLive(path: string): Inspected {
  return judged(path, openReadOnly, "shallow");
}

function judged(path: string, open: (path: string) => Database.Database, depth: "shallow" | "thorough"): Inspected {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const broken = { isSound: false, version: 0, articles: 0, bytes, lostImages: 0 };
  if (bytes === 0) return broken;
  try {
    const db = open(path);
    try {
      const verdict = judge(db);
      if (verdict.kind !== "ours" || verdict.index !== undefined) return broken;
      return { ...broken, isSound: true, version: verdict.version, articles: countArticles(db), lostImages: lostImages(db, storeOf(path), depth === "thorough") };
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

/** How many images of an open library, or copy, can't be shown any more. */
export function lostImages(db: Database.Database, store: string, isThorough: boolean): number {
  const shared = sharedImages(db).filter((image) => !isStored(store, image, isThorough)).length;
  return shared + (isThorough ? alteredImages(db) : 0);
}

const imageRow = z.tuple([z.string(), z.instanceof(Uint8Array)]);

function alteredImages(db: Database.Database): number {
  if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'images'").get() === undefined) return 0;
  let altered = 0;
  for (const row of db.prepare("SELECT sha256, content FROM images WHERE length(content) > 0").raw().iterate()) {
    const [sha256, content] = imageRow.parse(row);
    if (createHash("sha256").update(content).digest("hex") !== sha256) altered++;
  }
  return altered;
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
