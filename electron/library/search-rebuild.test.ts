import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseQuery } from "../../shared/search/query.ts";
import { type Library, openLibrary } from "./library.ts";
import { databaseName } from "./open.ts";
import { asideFolder } from "./set-aside.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-rebuild-"));
  path = join(folder, databaseName);
  const library = openLibrary(folder, 0);
  for (let i = 0; i < 30; i++) library.create({ titre: `Article ${i}` }, `La fibre et le cuivre, mot${i}. `.repeat(40), i);
  library.search.keepUp(Number.MAX_SAFE_INTEGER);
  library.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
const found = (library: Library, text: string) => library.search.find(parseQuery(text, 0), false, Number.MAX_SAFE_INTEGER).found.map(({ id }) => id);

test("when only the words for the search are wrong, they are read again from the articles, and a copy of what was found is kept", () => {
  const db = new Database(path).unsafeMode();
  db.exec("UPDATE search_data SET block = substr(block, 1, 20) WHERE id > 1000");
  db.close();
  const before = sha256(path);
  const library = openLibrary(folder, 1_000);
  expect(library.notice).toContain("index de recherche");
  expect([library.list(false).length, found(library, "mot7"), found(library, "fibre").length]).toEqual([30, [8], 30]);
  const [aside = ""] = readdirSync(join(folder, asideFolder));
  expect(sha256(join(folder, asideFolder, aside, databaseName))).toBe(before);
  const { id } = library.create({ titre: "Neuf" }, "satellite", 2_000);
  expect(found(library, "satellite")).toEqual([id]);
  library.trash(id, 3_000);
  library.remove(id);
  expect(found(library, "satellite")).toEqual([]);
  library.close();
  const again = openLibrary(folder, 4_000);
  expect(again.notice).toBe("");
  again.close();
});

test("when a text is damaged too, the library is set aside as a whole", () => {
  const db = new Database(path).unsafeMode();
  db.exec("UPDATE search_data SET block = substr(block, 1, 20) WHERE id > 1000");
  const page = Number(db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'exports'").pluck().get());
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
  const bytes = readFileSync(path).fill(0, (page - 1) * 4_096, page * 4_096);
  writeFileSync(path, bytes);
  const library = openLibrary(folder, 1_000);
  expect(library.notice).toContain("mise de côté");
  expect(library.notice).not.toContain("index de recherche");
  library.close();
});
