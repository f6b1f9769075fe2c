import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLibrary } from "../library.ts";
import { databaseName, openDatabase } from "../open.ts";
import { asideFolder } from "../set-aside.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-locked-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a library that another program keeps for itself is told as locked, is left as it is, and opens once it is free", () => {
  const library = openLibrary(folder, 0);
  const { id } = library.create({}, "Le texte.", 0);
  library.close();
  const other = new Database(join(folder, databaseName));
  other.pragma("locking_mode = EXCLUSIVE");
  other.exec("BEGIN EXCLUSIVE; UPDATE articles SET titre = 'x'");
  expect(() => openDatabase(folder, 0)).toThrow(expect.objectContaining({ name: "Failure", code: "locked" }));
  other.exec("ROLLBACK");
  other.close();
  expect(existsSync(join(folder, asideFolder))).toBe(false);
  const again = openLibrary(folder, 0);
  expect(again.article(id).body).toBe("Le texte.");
  again.close();
});

test("a program that writes for a while is told as locked within the second, and the batch is taken once it is done", () => {
  const library = openLibrary(folder, 0);
  const { id } = library.create({}, "Le texte.", 0);
  const batch = { id, after: 0, changes: [[9, [0, " Suite."]]] as [number, [number, string]][], selection: { anchor: 0, head: 0 } };
  const other = new Database(join(folder, databaseName));
  other.exec("BEGIN IMMEDIATE");
  const startedAt = performance.now();
  expect(() => library.append(batch, 1)).toThrow(expect.objectContaining({ name: "Failure", code: "locked" }));
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  other.exec("ROLLBACK");
  other.close();
  library.append(batch, 1);
  expect(library.article(id).body).toBe("Le texte. Suite.");
  library.close();
});
