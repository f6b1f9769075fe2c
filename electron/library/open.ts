import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { NBSP } from "../../shared/fr.ts";
import { Failure } from "../../shared/result.ts";
import { inspectLibrary } from "./inspect.ts";
import { currentVersion, migrate } from "./migrate.ts";
import { busyTimeoutMs, guardConnection, prepareConnection } from "./pragmas.ts";
import { setAside, stamp } from "./set-aside.ts";
import { storageFailure } from "./storage-failure.ts";
import { writeVerifiedCopy } from "./verified-copy.ts";

/** A library that can be read, and what the user must know of how it was opened. */
export interface OpenedDatabase {
  readonly db: Database.Database;
  /** Why nothing can be written: a French sentence; "" when it can. */
  readonly readOnlyReason: string;
  /** What happened at this opening, to be shown once: a French sentence; "" most of the time. */
  readonly notice: string;
}

/** Name of the database in the library's folder. */
export const databaseName = "marbre.sqlite";

/**
 * Opens the library of a folder, or begins one. What is not a sound library is
 * set aside untouched, and a new one begun; what a newer Marbre wrote, and what
 * can't be written, opens read-only. Throws `Failure` `locked` or, when there
 * is nothing to read and nothing can be written, `read-only` or `disk-full`.
 */
export function openDatabase(folder: string, now: number): OpenedDatabase {
  const path = join(folder, databaseName);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw storageFailure(error);
  }
  const found = inspectLibrary(path);
  if (found.kind === "ours" && found.version > currentVersion) {
    const readOnlyReason = "Cette bibliothèque vient d’une version plus récente de Marbre. Elle est ouverte en lecture seule.";
    return { db: openReadOnly(path), readOnlyReason, notice: "" };
  }
  if (found.kind === "foreign" || found.kind === "damaged") {
    const aside = setAside(path, now);
    const what = found.kind === "damaged" ? "La bibliothèque était endommagée" : "Le fichier de la bibliothèque n’était pas le nôtre";
    const notice = `${what}. Elle a été mise de côté, intacte, dans «${NBSP}${aside}${NBSP}», et une bibliothèque vide a été commencée.`;
    return { db: openWritable(path, folder, now), readOnlyReason: "", notice };
  }
  try {
    return { db: openWritable(path, folder, now), readOnlyReason: "", notice: "" };
  } catch (error) {
    const failure = storageFailure(error);
    const unwritable = failure instanceof Failure && (failure.code === "read-only" || failure.code === "disk-full");
    if (!unwritable || found.kind !== "ours" || found.version !== currentVersion) throw failure;
    const readOnlyReason =
      failure.code === "disk-full"
        ? "Le disque est plein. La bibliothèque est ouverte en lecture seule."
        : "Le dossier de la bibliothèque ne peut pas être modifié. Elle est ouverte en lecture seule.";
    return { db: openReadOnly(path), readOnlyReason, notice: "" };
  }
}

function openReadOnly(path: string): Database.Database {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
  guardConnection(db);
  return db;
}

function openWritable(path: string, folder: string, now: number): Database.Database {
  const db = new Database(path, { timeout: busyTimeoutMs });
  try {
    prepareConnection(db);
    migrate(db, (version) => writeVerifiedCopy(db, freeName(join(folder, "sauvegardes", `avant-version-${version + 1}-${stamp(now)}`))));
    // A folder that can't be written shows at the first write only: make one that changes nothing.
    db.transaction(() => db.pragma(`user_version = ${currentVersion}`)).immediate();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function freeName(wanted: string): string {
  let path = `${wanted}.sqlite`;
  for (let n = 2; existsSync(path); n++) path = `${wanted}-${n}.sqlite`;
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
