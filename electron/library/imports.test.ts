import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyFields } from "../../shared/article.ts";
import { fingerprint } from "./imports.ts";
import { openLibrary } from "./library.ts";
import { migrate, migrations } from "./migrate.ts";
import { numberPragma } from "./pragmas.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-imports-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a library from before the imports gets their table, empty, and keeps its articles", () => {
  const path = join(folder, "marbre.sqlite");
  const before = migrations.findIndex((sql) => sql.includes("CREATE TABLE imports"));
  const db = new Database(path);
  migrate(db, () => undefined, migrations.slice(0, before));
  expect(numberPragma(db, "user_version")).toBe(before);
  migrate(db, () => undefined, migrations.slice(0, before + 1));
  expect(numberPragma(db, "user_version")).toBe(before + 1);
  expect(db.prepare("SELECT count(*) FROM imports").pluck().get()).toBe(0);
  db.close();
});

test("an article that is removed for good is no longer known by its file, and no path is kept", () => {
  const library = openLibrary(folder, 0);
  const file = { path: fingerprint("/un/chemin"), source: fingerprint("octets") };
  const id = library.imports.add({ fields: { ...emptyFields, titre: "Un" }, body: "x" }, file, 1, 2);
  expect(library.imports.bySource(file.source)?.article).toBe(id);
  expect(library.imports.byPath(file.path)?.path).not.toContain("chemin");
  library.trash(id, 3);
  library.remove(id);
  expect(library.imports.bySource(file.source)).toBeUndefined();
  library.close();
});
