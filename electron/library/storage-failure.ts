import type { FailureCode } from "../../shared/result.ts";
import { Failure } from "../../shared/result.ts";

/** SQLite's result codes, by the longest prefix that matches, and what they mean to a user. */
const meanings: readonly (readonly [prefix: string, code: FailureCode])[] = [
  ["SQLITE_FULL", "disk-full"],
  ["SQLITE_READONLY", "read-only"],
  ["SQLITE_PERM", "read-only"],
  ["SQLITE_BUSY", "locked"],
  ["SQLITE_LOCKED", "locked"],
  ["SQLITE_PROTOCOL", "locked"],
  ["SQLITE_CORRUPT", "damaged"],
  ["SQLITE_NOTADB", "damaged"],
  ["SQLITE_FORMAT", "damaged"],
  ["SQLITE_TOOBIG", "too-large"],
  // The memory that SQLite shares is a file too: it finds no room either.
  ["SQLITE_IOERR_SHMSIZE", "disk-full"],
  // A page that the file no longer has: it was cut.
  ["SQLITE_IOERR_SHORT_READ", "damaged"],
  ["SQLITE_IOERR", "file-unwritable"],
  ["SQLITE_CANTOPEN", "file-unreadable"],
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EROFS", "read-only"],
  ["EACCES", "read-only"],
  ["EPERM", "read-only"],
  ["EEXIST", "file-unreadable"],
  ["ENOTDIR", "file-unreadable"],
  ["EISDIR", "file-unreadable"],
  ["EIO", "file-unwritable"],
];

/**
 * What SQLite or the file system threw, as the `Failure` that says the same to
 * a user; anything that is neither is given back untouched (a bug stays a bug).
 */
export function storageFailure(error: unknown): unknown {
  if (error instanceof Failure || !(error instanceof Error) || !("code" in error)) return error;
  const reason = String(error.code);
  const meaning = meanings.find(([prefix]) => reason.startsWith(prefix));
  // The reason only: SQLite's message can hold a path, a row or a word of the text.
  return meaning === undefined ? error : new Failure(meaning[1], reason);
}
