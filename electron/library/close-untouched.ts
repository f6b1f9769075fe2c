import Database from "better-sqlite3";

/**
 * Closes a library without putting its journal into its file, as the last
 * connection to close does unless it only reads: what is to be set aside must
 * stay as it was found.
 */
export function closeUntouched(db: Database.Database): void {
  let witness: Database.Database | null = null;
  try {
    if (!db.memory) witness = new Database(db.name, { readonly: true, fileMustExist: true });
    // Takes part in the journal, which a connection does at its first read only.
    witness?.pragma("user_version");
  } catch {
    // What can't even be read so far has nothing that closing would change.
  }
  db.close();
  witness?.close();
}
