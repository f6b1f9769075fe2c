import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Failure } from "../../shared/result.ts";
import { syncFileNow, syncFolderNow } from "../durable.ts";
import { guardConnection, numberPragma } from "./pragmas.ts";

/**
 * Copies a whole database to a new file: what SQLite sees (journal included),
 * checked, on the disk, then given its name. Throws `Failure("file-exists")`
 * rather than replace a file, `Failure("damaged")` when the copy is not good.
 */
export function writeVerifiedCopy(db: Database.Database, path: string): void {
  if (existsSync(path)) throw new Failure("file-exists");
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.en-cours`;
  rmSync(draft, { force: true });
  db.prepare("VACUUM INTO ?").run(draft);
  verify(db, draft);
  syncFileNow(draft);
  renameSync(draft, path);
  syncFolderNow(dirname(path));
}

function verify(db: Database.Database, path: string): void {
  const copy = new Database(path, { readonly: true, fileMustExist: true });
  try {
    guardConnection(copy);
    const sound =
      copy.pragma("integrity_check(1)", { simple: true }) === "ok" &&
      numberPragma(copy, "user_version") === numberPragma(db, "user_version") &&
      JSON.stringify(rowCounts(copy)) === JSON.stringify(rowCounts(db));
    if (!sound) throw new Failure("damaged");
  } finally {
    copy.close();
  }
}

function rowCounts(db: Database.Database): readonly unknown[] {
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all();
  return names.map((name) => [
    name,
    db.prepare(`SELECT count(*) FROM "${String(name).replaceAll('"', '""')}"`).pluck().get(),
  ]);
}
