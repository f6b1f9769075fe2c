import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Failure } from "../../shared/result.ts";
import { type Library, openLibrary } from "./library.ts";
import { migrate, migrations } from "./migrate.ts";
import { followUp } from "./migrations/0006-follow-up.ts";
import { databaseName } from "./open.ts";
import { numberPragma } from "./pragmas.ts";

let folder = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-many-"));
  library = openLibrary(folder, 0);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const refusal = (code: Failure["code"]) => expect.objectContaining({ name: "Failure", code });
const make = (titre: string, body = "Texte.") => library.create({ titre }, body, 1).id;

describe("a change of many articles", () => {
  test("changes each, and answers their rows", () => {
    const ids = [make("a"), make("b")];
    const rows = library.changeMany(ids, { kind: "rubrique", rubrique: "Culture" }, 5);
    expect(rows.map(({ id, rubrique }) => [id, rubrique])).toEqual(ids.map((id) => [id, "Culture"]));
    expect(library.article(ids[0] ?? 0).fields.rubrique).toBe("Culture");
  });

  test("adds and removes an étiquette, once", () => {
    const id = library.create({ etiquettes: ["a"] }, "", 1).id;
    library.changeMany([id], { kind: "addTag", tag: "b" }, 2);
    library.changeMany([id], { kind: "addTag", tag: "b" }, 3);
    expect(library.article(id).fields.etiquettes).toEqual(["a", "b"]);
    library.changeMany([id], { kind: "removeTag", tag: "a" }, 4);
    expect(library.article(id).fields.etiquettes).toEqual(["b"]);
  });

  test("leaves each a version of what it was, and one of what it became", () => {
    const ids = [make("a"), make("b", "Autre texte.")];
    library.changeMany(ids, { kind: "rubrique", rubrique: "Culture" }, 5);
    library.changeMany(ids, { kind: "rubrique", rubrique: "Éco" }, 6);
    for (const id of ids) {
      const rubriques = library.versions.list(id).map((row) => library.versions.read(row.id).fields.rubrique);
      expect(rubriques).toEqual(["Éco", "Culture", ""]);
    }
  });

  test("leaves no version to an article that it does not change, and none when it fails", () => {
    const [same, other] = [library.create({ rubrique: "Éco" }, "x", 1).id, make("b")];
    library.changeMany([same], { kind: "rubrique", rubrique: "Éco" }, 5);
    expect(() => library.changeMany([other, 999], { kind: "rubrique", rubrique: "Éco" }, 6)).toThrow(refusal("not-found"));
    library.changeMany([other], { kind: "archive", archived: true }, 7);
    expect([library.versions.list(same), library.versions.list(other)]).toEqual([[], []]);
  });

  test("comes after fields that were typed and not yet recorded", () => {
    const id = make("a");
    library.saveFields(id, { chapo: "x" }, 10_000);
    library.saveFields(id, { chapo: "xy" }, 10_100);
    library.changeMany([id], { kind: "statut", statut: "a-relire" }, 10_200);
    expect(library.versions.list(id).map((row) => library.versions.read(row.id).fields).map(({ chapo, statut }) => `${chapo} ${statut}`)).toEqual(["xy a-relire", "xy en-ecriture", "x en-ecriture", " en-ecriture"]);
  });

  test("is all or nothing", () => {
    const id = make("a");
    expect(() => library.changeMany([id, 999], { kind: "statut", statut: "publie" }, 5)).toThrow(refusal("not-found"));
    expect(library.article(id).fields.statut).toBe("en-ecriture");
  });

  test("puts in the trash and takes back to where they were, and in the archives", () => {
    const ids = [make("a"), make("b")];
    library.changeMany(ids, { kind: "archive", archived: true }, 5);
    library.changeMany(ids, { kind: "trash" }, 6);
    expect([library.list(false).length, library.list(true).length]).toEqual([0, 2]);
    library.changeMany(ids, { kind: "restore" }, 7);
    expect(library.list(false).map(({ archivedAt }) => archivedAt)).toEqual([5, 5]);
    library.changeMany(ids, { kind: "archive", archived: false }, 8);
    expect(library.list(false).map(({ archivedAt }) => archivedAt)).toEqual([null, null]);
  });
});

test("the freshest rows are the beginning of the list", () => {
  for (let i = 0; i < 9; i++) library.create({ titre: String(i) }, "", i);
  expect(library.freshest(4)).toEqual(library.list(false).slice(0, 4));
});

describe("what happened to an article", () => {
  test("has the date of each change of status, however it was made", () => {
    const id = make("a");
    library.saveFields(id, { statut: "a-relire" }, 1_000_000);
    library.saveFields(id, { titre: "b" }, 2_000_000);
    library.saveFields(id, { statut: "a-relire" }, 3_000_000);
    library.changeMany([id], { kind: "statut", statut: "bon-a-tirer" }, 4_000_000);
    expect(library.followUp(id).statuses).toEqual([
      { statut: "a-relire", at: 1_000_000 },
      { statut: "bon-a-tirer", at: 4_000_000 },
    ]);
  });

  test("takes a hand that looks for the right line of a menu for one change", () => {
    const id = make("a");
    library.saveFields(id, { statut: "commande" }, 1_000_000);
    library.saveFields(id, { statut: "corrige" }, 1_002_000);
    expect(library.followUp(id).statuses).toEqual([{ statut: "corrige", at: 1_002_000 }]);
  });

  test("keeps why it left before the end of its embargo, and not without a reason", () => {
    const id = make("a");
    const override = { embargo: 9, reason: "accord écrit", format: "pdf", at: 5 };
    library.logOverride(id, override);
    expect(library.followUp(id).overrides).toEqual([override]);
    expect(() => library.logOverride(id, { ...override, reason: " " })).toThrow(refusal("invalid"));
  });

  test("is asked of an article that exists", () => {
    expect(() => library.followUp(999)).toThrow(refusal("not-found"));
  });
});

test("an export keeps the article that it wrote, to be compared with what it becomes", () => {
  const id = make("Titre", "Avant.");
  const row = library.exports.add({ article: id, format: "txt", path: "/a.txt", bytes: 1, sha256: "", revision: 0, createdAt: 5 });
  library.append({ id, after: 0, changes: [[6, [0, " Après."]]], selection: { anchor: 0, head: 0 } }, 6);
  const { before, after } = library.exports.compared(row.id);
  expect([before.body, after.body, before.fields.titre]).toEqual(["Avant.", "Avant. Après.", "Titre"]);
  expect(() => library.exports.compared(999)).toThrow(refusal("not-found"));
});

describe("emptying the trash", () => {
  const canary = "CANARIQUARTZ";
  /** Files of the library that hold the canary, as it was written or as it is indexed. */
  const traces = () => files(folder).filter((path) => {
    const bytes = readFileSync(path).toString("latin1").toLowerCase();
    return bytes.includes(canary.toLowerCase());
  });
  const fill = () => {
    const id = library.create({ titre: `${canary} titre`, notesPrivees: canary, etiquettes: [canary], rubrique: canary }, `${canary} `.repeat(3_000), 1).id;
    for (let i = 0; i < 60; i++) make(`autre ${i}`, "Un autre texte. ".repeat(50));
    const { length } = library.article(id).body;
    library.append({ id, after: 0, changes: [[[0, `${canary} tapé `], length]], selection: { anchor: 0, head: 0 } }, 2);
    library.search.keepUp(10_000);
    library.saveFields(id, { chapo: canary, statut: "corrige" }, 3);
    library.logOverride(id, { embargo: 1, reason: canary, format: "txt", at: 4 });
    library.exports.add({ article: id, format: "txt", path: `/tmp/${canary}.txt`, bytes: 1, sha256: "", revision: 1, createdAt: 5 });
    library.search.keepUp(10_000);
    return id;
  };

  test("leaves no trace of what was there, in any file of the library, and the rest as it was", () => {
    const id = fill();
    library.trash(id, 9);
    expect(library.emptyTrash()).toBe(1);
    expect(traces()).toEqual([]);
    expect(library.list(false)).toHaveLength(60);
    expect(library.list(true)).toEqual([]);
    library.close();
    expect(traces()).toEqual([]);
    library = openLibrary(folder, 10);
    expect(library.list(false)).toHaveLength(60);
  });

  test("control: what is only put in the trash is found in the files, so that this test can see", () => {
    library.trash(fill(), 9);
    expect(traces()).not.toEqual([]);
  });

  test("control: without secure_delete, traces would be left", () => {
    const id = fill();
    library.close();
    const db = new Database(join(folder, databaseName));
    db.pragma("secure_delete = OFF");
    db.pragma("foreign_keys = ON");
    db.function("has_beginning", () => 0);
    db.prepare("DELETE FROM articles WHERE id = ?").run(id);
    db.pragma("wal_checkpoint(TRUNCATE)");
    db.close();
    expect(traces()).not.toEqual([]);
    library = openLibrary(folder, 10);
  });

  test("of an empty trash does nothing", () => {
    expect(library.emptyTrash()).toBe(0);
  });
});

test("a library of the version before gets the follow-up, with its articles and its exports as they were", () => {
  const old = mkdtempSync(join(tmpdir(), "marbre-many-old-"));
  const db = new Database(join(old, databaseName));
  const before = migrations.indexOf(followUp);
  migrate(db, () => undefined, migrations.slice(0, before));
  db.exec(`INSERT INTO articles (titre, statut, rubrique, signes, extrait, created_at, updated_at, summary_seq, surtitre, signature, etiquettes, titre_web, titre_reseaux, slug, meta_description, chapo, autres, notes_privees, sources)
    VALUES ('T', 'publie', '', 0, '', 1, 1, 0, '', '', '["a"]', '', '', '', '', '', '', '', '');
    INSERT INTO exports (article, format, path, bytes, sha256, revision, created_at) VALUES (1, 'txt', '/a.txt', 1, '', 0, 2)`);
  migrate(db, () => undefined, migrations.slice(0, before + 1));
  expect(numberPragma(db, "user_version")).toBe(before + 1);
  expect(db.prepare("SELECT titre, archived_at FROM articles").raw().all()).toEqual([["T", null]]);
  expect(db.prepare("SELECT path, source FROM exports").raw().all()).toEqual([["/a.txt", null]]);
  expect(db.prepare("SELECT count(*) FROM status_changes").pluck().get()).toBe(0);
  db.close();
  rmSync(old, { recursive: true });
});

function files(place: string): readonly string[] {
  return readdirSync(place).flatMap((name) => {
    const path = join(place, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}
