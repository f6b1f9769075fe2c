import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { NBSP } from "../../shared/fr.ts";
import { personalWordsTable } from "../library/personal-words.ts";
import { failedError } from "./io.ts";
import { defaultLibrary } from "./library-folder.ts";

/**
 * The user's own dictionary, from the library of `folder` or, when it is not
 * said, the user's; read without changing anything. A user without a library
 * has no words; a library that was named and is not there is a mistake.
 */
export async function personalWords(folder: string | undefined, cwd: string): Promise<readonly string[]> {
  const named = folder === undefined ? null : resolve(cwd, folder);
  const file = join(named ?? defaultLibrary(), "marbre.sqlite");
  if (!existsSync(file)) {
    if (named === null) return [];
    throw failedError(`${folder}${NBSP}: ce dossier ne contient pas de bibliothèque.`);
  }
  const { default: Database } = await import("better-sqlite3");
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return personalWordsTable(db).list();
    } finally {
      db.close();
    }
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    throw failedError(`${folder ?? file}${NBSP}: cette bibliothèque ne peut pas être lue (${error.code}).`);
  }
}
