import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Article } from "../../../shared/article.ts";
import { type Library, openLibrary } from "../library.ts";
import { databaseName } from "../open.ts";
import { Keeper } from "./keeper.ts";
import { mirrorFolder } from "./mirror-files.ts";

let folder = "";
let library: Library;
let found: (readonly [id: number, kept: Article | null])[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "marbre-altered-"));
  library = openLibrary(folder, 0);
  found = [];
  library.create({ titre: "Sain" }, "Un texte sain.", 1_000);
  library.create({ titre: "Altéré" }, "Un texte intact.", 2_000);
  await look();
  library.close();
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = () => join(folder, mirrorFolder, "Altéré-2.md");

/** What a start and two looks of the keeper find. */
async function look(): Promise<void> {
  const keeper = new Keeper(library, () => 5_000, () => undefined, (id, kept) => found.push([id, kept]));
  await keeper.tick();
  await keeper.tick();
}

/** Changes a text behind SQLite's back, as a disk that rots does: neither its dates nor its sequence number move. */
function rot(): void {
  const path = join(folder, databaseName);
  writeFileSync(path, Buffer.from(readFileSync(path).toString("latin1").replaceAll("Un texte intact", "Un texte inXact"), "latin1"));
}

test("a text that changed by itself is seen, and what it was comes from the mirror", async () => {
  rot();
  library = openLibrary(folder, 3_000);
  expect(library.article(2).body).toBe("Un texte inXact.");
  await look();
  expect(found).toEqual([[2, expect.objectContaining({ body: "Un texte intact." })]]);
});

test("when its file changed too, it is told all the same, without a text to put in its place", async () => {
  rot();
  const { atime, mtime } = statSync(file());
  writeFileSync(file(), readFileSync(file(), "utf8").replace("intact", "perdu"));
  utimesSync(file(), atime, mtime);
  library = openLibrary(folder, 3_000);
  await look();
  expect(found).toEqual([[2, null]]);
});

test("a text that its writer changed is not told, nor one that nothing changed", async () => {
  library = openLibrary(folder, 3_000);
  library.saveFields(2, { chapo: "Un chapô." }, 4_000);
  await look();
  await look();
  expect(found).toEqual([]);
});

test("a field that a later Marbre adds is no alteration: only what every version has is compared", async () => {
  const db = new Database(join(folder, databaseName));
  db.exec("UPDATE articles SET notes_privees = 'ajoutées par une autre version' WHERE id = 2");
  db.close();
  library = openLibrary(folder, 3_000);
  await look();
  expect(found).toEqual([]);
});
