import type { Database } from "better-sqlite3";

/** « Marb » in ASCII: a SQLite file without it is not a library of ours. */
export const applicationId = 0x4d617262;

/** How long SQLite waits for another process before `locked`, in ms. */
export const busyTimeoutMs = 2_000;

/** The same once the library is open, in ms: the page is not made to wait longer. */
export const openedTimeoutMs = 400;

/** Safe to set on any file, before anything is known of it: they change no byte of it. */
const guards = [
  "trusted_schema = OFF",
  "cell_size_check = ON",
  // A sort that spills over would write text to a temporary file.
  "temp_store = MEMORY",
];

/**
 * WAL with its default `synchronous=NORMAL` loses acknowledged commits when the
 * power goes; FULL does not. `secure_delete` overwrites what is deleted for good.
 */
const durability = [
  "synchronous = FULL",
  "foreign_keys = ON",
  "secure_delete = ON",
  "journal_size_limit = 16777216",
];

/** Makes a connection safe to read a file that we know nothing about. */
export function guardConnection(db: Database): void {
  for (const pragma of guards) db.pragma(pragma);
}

/** Makes a connection to one of our libraries safe to write with. */
export function prepareConnection(db: Database): void {
  guardConnection(db);
  db.pragma("journal_mode = WAL");
  for (const pragma of durability) db.pragma(pragma);
}

/** Reads a pragma whose value is a number. */
export function numberPragma(db: Database, name: "application_id" | "user_version"): number {
  return Number(db.pragma(name, { simple: true }));
}
