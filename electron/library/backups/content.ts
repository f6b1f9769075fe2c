import type { Database } from "better-sqlite3";
import { Failure } from "../../../shared/result.ts";
import { marksTable } from "../marks.ts";
import { openCopy } from "./verify.ts";

/** What a library holds that is worth a copy, in short: two that say the same need no second copy. */
export function contentIn(db: Database): string {
  const articles = db.prepare("SELECT id, trashed_at, archived_at FROM articles WHERE trashed_at IS NOT NULL OR archived_at IS NOT NULL").raw().all();
  const words = db.prepare("SELECT word, '' FROM personal_words UNION ALL SELECT word, rubrique FROM rubrique_words ORDER BY 1, 2").raw().all();
  return JSON.stringify([marksTable(db).all(), articles, words]);
}

/** The same of a copy; "" when it can't be read: it then equals nothing. */
export function contentOf(path: string): string {
  try {
    const db = openCopy(path);
    try {
      return contentIn(db);
    } finally {
      db.close();
    }
  } catch (error) {
    // Damaged or of another version: SQLite's own errors and ours mean the same here.
    if (error instanceof Failure || (error instanceof Error && "code" in error)) return "";
    throw error;
  }
}
