import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Database } from "better-sqlite3";
import { NBSP } from "../../shared/fr.ts";
import { failedError } from "./io.ts";
import { defaultLibrary } from "./library-folder.ts";

/**
 * Reads something in the library of `folder` or, when it is not said, in the
 * user's, and changes nothing there; `null` for a user without a library. A
 * library that was named and is not there is a mistake.
 */
export async function readLibrary<T>(folder: string | undefined, cwd: string, read: (db: Database) => T): Promise<T | null> {
  const named = folder === undefined ? null : resolve(cwd, folder);
  const file = join(named ?? defaultLibrary(), "marbre.sqlite");
  if (!existsSync(file)) {
    if (named === null) return null;
    throw failedError(`${folder}${NBSP}: ce dossier ne contient pas de bibliothèque.`);
  }
  const { default: SqliteDatabase } = await import("better-sqlite3");
  try {
    const db = new SqliteDatabase(file, { readonly: true, fileMustExist: true });
    try {
      return read(db);
    } finally {
      db.close();
    }
  } catch (error) {
    if (!(error instanceof SqliteDatabase.SqliteError)) throw error;
    throw failedError(`${folder ?? file}${NBSP}: cette bibliothèque ne peut pas être lue (${error.code}).`);
  }
}
