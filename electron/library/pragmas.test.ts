import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "./open.ts";
import { applicationId } from "./pragmas.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-pragmas-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a library is opened with; `trusted_schema` and `temp_store` as SQLite numbers them. */
const wanted = {
  application_id: applicationId,
  journal_mode: "wal",
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  secure_delete: 1,
  temp_store: 2,
  journal_size_limit: 16_777_216,
};

const valuesOf = (db: Database.Database) => Object.fromEntries(Object.keys(wanted).map((name) => [name, db.pragma(name, { simple: true })]));

test("a library is opened with every guard that the text depends on, and waits for another process rather than fail at once", () => {
  const { db } = openDatabase(folder, 0);
  expect(valuesOf(db)).toEqual(wanted);
  expect(db.pragma("busy_timeout", { simple: true })).toBeGreaterThan(0);
  db.close();
});

test("a plain connection, as a negative control, lacks them", () => {
  const db = new Database(":memory:");
  const plain = valuesOf(db);
  db.close();
  expect(Object.entries(wanted).filter(([name, value]) => plain[name] === value).map(([name]) => name)).toEqual(["synchronous", "foreign_keys"]);
});
