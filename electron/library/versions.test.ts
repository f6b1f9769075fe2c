import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChangeSet } from "@codemirror/state";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { seededRandom } from "../../shared/seeded-random.ts";
import { type Library, openLibrary } from "./library.ts";
import { migrate, migrations } from "./migrate.ts";
import { databaseName } from "./open.ts";
import { dayMs, hourMs } from "./version-thinning.ts";

let folder = "";
let library: Library;
const start = 1_800_000_000_000;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-versions-"));
  library = openLibrary(folder, start);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const nowhere = { anchor: 0, head: 0 };

/** Types at the end of an article, and folds. */
function write(id: number, text: string, at: number): void {
  const { body, seq } = library.article(id);
  const changes = [ChangeSet.of({ from: body.length, insert: text }, body.length).toJSON()];
  library.append({ id, after: seq, changes, selection: nowhere }, at);
  library.fold(id, seq + 1, "", nowhere);
}

const bodies = (id: number) => library.versions.list(id).map(({ id: version }) => library.versions.read(version).body);

describe("recording", () => {
  test("each fold keeps the state that it saved, newest first, with its fields and its length", () => {
    const { id } = library.create({ titre: "Titre" }, "", start);
    write(id, "Un", start + 1_000);
    write(id, " deux", start + 6_000);
    const [last, first, ...others] = library.versions.list(id);
    expect(others).toEqual([expect.objectContaining({ savedAt: start })]);
    expect(first).toMatchObject({ savedAt: start + 1_000, name: "", seq: 1, signes: 7 });
    expect(last).toMatchObject({ savedAt: start + 6_000, name: "", seq: 2, signes: 12 });
    expect(library.versions.read(last?.id ?? 0)).toEqual({ article: id, fields: library.article(id).fields, body: "Un deux" });
  });

  test("a state that did not change is not kept twice", () => {
    const { id } = library.create({}, "Un", start);
    write(id, " deux", start + 1_000);
    write(id, "", start + 6_000);
    expect(bodies(id)).toEqual(["Un deux", "Un"]);
    library.versions.keep(id, "", start + 7_000);
    expect(bodies(id)).toHaveLength(2);
  });

  test("what stood in an article before its first version is kept too, but not an empty page", () => {
    const { id } = library.create({}, "Écrit avant.", start);
    const { id: empty } = library.create({}, "", start);
    for (const one of [id, empty]) write(one, " Après.", start + 1_000);
    expect([bodies(id), bodies(empty)]).toEqual([["Écrit avant. Après.", "Écrit avant."], [" Après."]]);
  });

  test("fields that are typed are kept every five seconds, and at the end", () => {
    const { id } = library.create({}, "", start);
    const typed = "Un titre qui s’allonge à mesure qu’on le tape, jusqu’au bout";
    for (let i = 1; i <= typed.length; i++) library.saveFields(id, { titre: typed.slice(0, i) }, start + i * 250);
    library.close();
    library = openLibrary(folder, start + hourMs);
    const titles = library.versions.list(id).map(({ id: version }) => library.versions.read(version).fields.titre);
    expect(titles[0]).toBe(typed);
    expect(titles).toHaveLength(4);
    library.saveFields(id, { titre: "Autre" }, start + 2 * hourMs);
    expect(new Set(library.versions.list(id).map(({ fieldsMark }) => fieldsMark)).size).toBe(5);
  });

  test("many states of a long text take little more room than one", () => {
    const paragraph = (i: number) => `Paragraphe ${i} : ${"mot ".repeat(60)}${i * 7919}.`;
    const { id } = library.create({}, Array.from({ length: 500 }, (_, i) => paragraph(i)).join("\n\n"), start);
    for (let i = 0; i < 40; i++) write(id, " encore", start + i * 5_000);
    const db = new Database(join(folder, databaseName), { readonly: true });
    const [texts, deltas] = ["SELECT count(*) FROM version_texts", "SELECT sum(length(delta)) FROM versions"].map((sql) => db.prepare(sql).pluck().get());
    db.close();
    expect(texts).toBe(1);
    expect(deltas).toBeLessThan(40 * 200);
    expect(bodies(id).at(0)).toMatch(/ encore encore$/);
  });

  test("an article that is removed takes its versions away", () => {
    const { id } = library.create({}, "Canari", start);
    write(id, " parti", start + 1_000);
    const [row] = library.versions.list(id);
    library.trash(id, start + 2_000);
    library.remove(id);
    expect(library.versions.list(id)).toEqual([]);
    expect(() => library.versions.read(row?.id ?? 0)).toThrow(expect.objectContaining({ code: "not-found" }));
    const db = new Database(join(folder, databaseName), { readonly: true });
    expect(db.prepare("SELECT count(*) FROM version_texts").pluck().get()).toBe(0);
    db.close();
  });
});

describe("names", () => {
  test("the present state is named, recorded if it was not; a name is changed and taken away", () => {
    const { id } = library.create({}, "Envoyé", start);
    const row = library.versions.keep(id, "Rendu au journal", start);
    expect(library.versions.keep(id, "Rendu", start)).toEqual({ ...row, name: "Rendu" });
    expect(library.versions.rename(row.id, "").name).toBe("");
    expect(() => library.versions.rename(9_999, "x")).toThrow(expect.objectContaining({ code: "not-found" }));
  });
});

test.each(Array.from({ length: 3 }, (_, seed) => seed))("every state of the last 48 hours can be read back to the letter, whatever was done to the clock (seed %i)", (seed) => {
  const random = seededRandom(seed);
  const ids = [0, 1, 2].map(() => library.create({}, "", start).id);
  const states: { readonly id: number; readonly body: string; readonly truth: number; readonly named: boolean }[] = [];
  let truth = start;
  let offset = 0;
  for (let step = 0; step < 80; step++) {
    truth += random.pick([5_000, 5_000, 60_000, hourMs, 9 * hourMs]);
    if (random.chance(0.02)) offset = random.pick([-400, -2, 0, 2, 400, 20_000]) * dayMs;
    if (random.chance(0.05)) {
      library.close();
      library = openLibrary(folder, truth + offset);
    }
    const id = random.pick(ids);
    write(id, `${random.text(["é", "mot ", "\n\n", "œ"], 6)}.`, truth + offset);
    const named = random.chance(0.1);
    if (named) library.versions.keep(id, `Étape ${step}`, truth + offset);
    states.push({ id, body: library.article(id).body, truth, named });
  }
  const kept = new Map(ids.map((id) => [id, bodies(id)]));
  const promised = states.filter((state) => state.named || truth - state.truth <= 48 * hourMs);
  for (const { id, body } of promised) expect(kept.get(id)).toContain(body);
  // In the order in which they were written, whatever the hours that they carry.
  for (const id of ids) {
    const order = states.filter((state) => state.id === id).map(({ body }) => body);
    const places = (kept.get(id) ?? []).map((body) => order.indexOf(body));
    expect(places).toEqual([...places].sort((a, b) => b - a));
  }
});

test("a library of the version before gets the tables of versions, its articles untouched", () => {
  const older = join(folder, "ancienne");
  library.close();
  library = openLibrary(older, start);
  library.close();
  rmSync(join(older, databaseName));
  const db = new Database(join(older, databaseName));
  const before = migrations.indexOf(migrations.find((sql) => sql.includes("CREATE TABLE versions")) ?? "");
  migrate(db, () => undefined, migrations.slice(0, before));
  db.exec(`
    INSERT INTO articles (id, titre, statut, rubrique, signes, extrait, created_at, updated_at, summary_seq, surtitre, signature,
      etiquettes, titre_web, titre_reseaux, slug, meta_description, chapo, autres, notes_privees, sources)
    VALUES (7, 'Ancien', 'publie', '', 9, '', 1, 1, 0, '', '', '[]', '', '', '', '', '', '', '', '');
    INSERT INTO texts (article, base_seq, length, anchor, head, body, history) VALUES (7, 0, 9, 2, 4, 'Le texte.', '');`);
  db.close();
  library = openLibrary(older, start);
  expect(library.versions.list(7)).toEqual([]);
  write(7, " Suite.", start + 1_000);
  expect(bodies(7)).toEqual(["Le texte. Suite.", "Le texte."]);
});
