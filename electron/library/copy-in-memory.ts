import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { guardConnection } from "./pragmas.ts";
import { storageFailure } from "./storage-failure.ts";

/**
 * Reads a whole database into memory, its journal included, without writing a
 * byte beside it. Throws `Failure` when it can't be read, or is no database.
 */
export function copyInMemory(path: string): Database.Database {
  // Only its owner can read a folder that `mkdtemp` makes, and it does not outlive this function.
  const folder = mkdtempSync(join(tmpdir(), "marbre-lecture-"));
  try {
    const copy = join(folder, "marbre.sqlite");
    for (const suffix of ["", "-wal"]) {
      if (!existsSync(path + suffix)) continue;
      copyFileSync(path + suffix, copy + suffix);
      // A copy takes the rights of its original: of a read-only file, it could not be read as a library.
      chmodSync(copy + suffix, 0o600);
    }
    const db = new Database(copy);
    try {
      guardConnection(db);
      // A database in memory can't read a journal: what it holds goes into the file first.
      db.pragma("journal_mode = DELETE");
      return opened(db.serialize());
    } finally {
      db.close();
    }
  } catch (error) {
    throw storageFailure(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function opened(bytes: Buffer): Database.Database {
  const db = new Database(bytes);
  guardConnection(db);
  return db;
}
