import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
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
  const journal = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return journal === undefined || journal.size === 0 ? readInMemory(path) : copyThroughDisk(path);
}

/** Bytes 18 and 19 of a database say how it is written: 1, or 2 with a journal, which memory does not have. */
const writtenBy = [18, 19] as const;

/** Reads a database that has no journal: even a disk without room for a byte allows it. */
function readInMemory(path: string): Database.Database {
  try {
    const bytes = readFileSync(path);
    for (const at of writtenBy) if (bytes[at] === 2) bytes[at] = 1;
    return opened(bytes);
  } catch (error) {
    throw storageFailure(error);
  }
}

function copyThroughDisk(path: string): Database.Database {
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
