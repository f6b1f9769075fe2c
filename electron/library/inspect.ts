import { existsSync, rmSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { z } from "zod";
import { Failure } from "../../shared/result.ts";
import { currentVersion } from "./migrate.ts";
import { applicationId, busyTimeoutMs, guardConnection, numberPragma } from "./pragmas.ts";
import { isOfIndex } from "./search-rebuild.ts";
import { hasItsShape } from "./shape.ts";
import { storageFailure } from "./storage-failure.ts";

/** What stands at the path of the library, found out without writing a byte to it. */
export type Verdict =
  | { readonly kind: "absent" }
  /** A database without any table: a first start that was cut short. */
  | { readonly kind: "blank" }
  /** `index` is there when its words for the search are wrong, and nothing else. */
  | { readonly kind: "ours"; readonly version: number; readonly index?: "damaged" }
  | { readonly kind: "foreign" }
  | { readonly kind: "damaged" };

/** Tables without which no library of ours was ever written, whatever its version. */
const firstTableNames = ["articles", "texts", "journal", "exports", "personal_words", "ignored_words", "settings"];

/** Files that SQLite keeps beside a database, by what is added to its name. */
export const companions = ["-wal", "-shm", "-journal"] as const;

/**
 * Looks at a file as a stranger: read-only, its structure checked, unless
 * `isKnown`: then only what it says of itself is. Throws
 * `Failure("locked")` when another process keeps it for itself, `read-only` or
 * `file-unreadable` when the place keeps it from being looked at: that says
 * nothing of the file.
 */
export function inspectLibrary(path: string, isKnown = false): Verdict {
  if (!existsSync(path)) {
    // A journal without its database: SQLite would silently delete it.
    return companions.some((suffix) => existsSync(path + suffix)) ? { kind: "damaged" } : { kind: "absent" };
  }
  if (!statSync(path).isFile()) return { kind: "foreign" };
  if (statSync(path).size === 0) return { kind: "damaged" };
  const absent = companions.filter((suffix) => !existsSync(path + suffix));
  const verdict = look(path, isKnown);
  if (verdict.kind === "foreign" || verdict.kind === "damaged") removeTraces(path, absent);
  return verdict;
}

function look(path: string, isKnown: boolean): Verdict {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
    try {
      guardConnection(db);
      const verdict = judge(db, isKnown);
      if (verdict.kind === "ours" && isCut(db, path)) readThrough(db);
      return verdict;
    } finally {
      db.close();
    }
  } catch (error) {
    const failure = storageFailure(error);
    if (failure instanceof Failure && failure.code !== "damaged") throw failure;
    return { kind: "damaged" };
  }
}

/** Whether the file ends in the middle of a page: its structure may be whole all the same. */
function isCut(db: Database.Database, path: string): boolean {
  return statSync(path).size % Number(db.pragma("page_size", { simple: true })) !== 0;
}

/** Reads every text to its end. Throws SQLite's error when one can't be. */
function readThrough(db: Database.Database): void {
  for (const table of ["articles", "texts", "journal"]) {
    for (const _row of db.prepare(`SELECT * FROM ${table}`).iterate());
  }
}

/**
 * SQLite leaves an empty journal beside what it only read. What is set aside
 * must be as it was found; a journal that holds something is not of our making.
 */
function removeTraces(path: string, absent: readonly string[]): void {
  if (absent.some((suffix) => suffix !== "-shm" && existsSync(path + suffix) && statSync(path + suffix).size > 0)) return;
  for (const suffix of absent) rmSync(path + suffix, { force: true });
}

/** What an opened database is, read from it alone; through, unless `isKnown`: that takes as long as it is large. */
export function judge(db: Database.Database, isKnown = false): Verdict {
  const id = numberPragma(db, "application_id");
  const version = numberPragma(db, "user_version");
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  if (tables.length === 0 && version === 0 && (id === 0 || id === applicationId)) return { kind: "blank" };
  if (id !== applicationId) return { kind: "foreign" };
  const wrong = isKnown ? [] : wrongIn(db);
  if (!wrong.every(isOfIndex)) return { kind: "damaged" };
  const isWhole = version > 0 && firstTableNames.every((name) => tables.includes(name));
  if (!isWhole || (!isKnown && version === currentVersion && !hasItsShape(db))) return { kind: "damaged" };
  return wrong.length === 0 ? { kind: "ours", version } : { kind: "ours", version, index: "damaged" };
}

const checkRows = z.array(z.object({ quick_check: z.string() }));

/** What is wrong with the structure of a database; the first few things are enough. */
function wrongIn(db: Database.Database): readonly string[] {
  const found = checkRows.parse(db.pragma("quick_check(5)")).map(({ quick_check: sentence }) => sentence);
  return found.length === 1 && found[0] === "ok" ? [] : found;
}
