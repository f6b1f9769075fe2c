import type { Database } from "better-sqlite3";
import { firstTables } from "./migrations/0001-first-tables.ts";
import { escapedTexts } from "./migrations/0002-escaped-texts.ts";
import { search } from "./migrations/0003-search.ts";
import { ignoredFindings } from "./migrations/0004-ignored-findings.ts";
import { purged } from "./migrations/0005-purged.ts";
import { followUp } from "./migrations/0006-follow-up.ts";
import { rubriqueWords } from "./migrations/0007-rubrique-words.ts";
import { imports } from "./migrations/0008-imports.ts";
import { versionTables } from "./migrations/0009-versions.ts";
import { imageTables } from "./migrations/0010-images.ts";
import { trashedIndex } from "./migrations/0011-trashed.ts";
import { applicationId, numberPragma } from "./pragmas.ts";

/** Migration i brings version i to i + 1. A shipped one is never edited. */
export const migrations: readonly string[] = [firstTables, escapedTexts, search, ignoredFindings, purged, followUp, rubriqueWords, imports, versionTables, imageTables, trashedIndex];

/** Version of a library that this program writes. */
export const currentVersion = migrations.length;

/**
 * Brings a library to the version after the last of `steps`, each step in its
 * own transaction. `copyBefore` keeps the library as it was; it is called
 * before the first change, and not for a library that holds nothing yet.
 */
export function migrate(
  db: Database,
  copyBefore: (version: number) => void,
  steps: readonly string[] = migrations,
): void {
  const from = numberPragma(db, "user_version");
  if (from >= steps.length) return;
  if (from > 0) copyBefore(from);
  for (const [index, sql] of steps.entries()) {
    if (index < from) continue;
    db.transaction(() => {
      // Another process may have done it while we waited for the lock.
      if (numberPragma(db, "user_version") !== index) return;
      db.exec(sql);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}
