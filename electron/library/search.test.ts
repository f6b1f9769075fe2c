import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChangeSet } from "@codemirror/state";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fields } from "../../shared/article.ts";
import { changeSetJsonSchema } from "../../shared/ipc.ts";
import { parseQuery } from "../../shared/search/query.ts";
import { seededRandom } from "../../shared/seeded-random.ts";
import { type Library, openLibrary } from "./library.ts";
import { migrate, migrations } from "./migrate.ts";
import { numberPragma } from "./pragmas.ts";

let folder = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-search-"));
  library = openLibrary(folder, now);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = Date.UTC(2026, 10, 24, 9);
const day = 86_400_000;

const add = (fields: Partial<Fields>, body = "", at = now) => library.create(fields, body, at).id;
const ids = (text: string, trashed = false) => library.search.find(parseQuery(text, now), trashed, 10_000).found.map(({ id }) => id);
/** Titles found, best first. */
const titles = (text: string) => ids(text).map((id) => library.article(id).fields.titre);

test("words that are everywhere: what is in the trash is left out, and found there", () => {
  library.together(() => {
    for (let index = 0; index < 1_600; index++) add({ titre: `Article ${index}` }, "La fibre et le cuivre.");
  });
  for (const id of [1, 1_600]) library.trash(id, now);
  const found = ids("fibre cuivre");
  expect([found.includes(1), found.includes(1_600), found[0], ids("fibre cuivre", true).sort((a, b) => a - b)]).toEqual([false, false, 1_599, [1, 1_600]]);
});

describe("searching the library", () => {
  test("accents, case, elision, ligatures and apostrophes don't matter", () => {
    add({ titre: "Un" }, "Devant l’École, une œuvre d’art et le cœur d'aujourd’hui.");
    for (const text of ["ecole", "ÉCOLE", "l'école", "oeuvre", "œuvre", "COEUR", "d’œuvre", "aujourd'hui", "l oeuvre", '"devant ecole"'])
      expect([text, titles(text)]).toEqual([text, ["Un"]]);
    expect(titles("école")).toEqual(["Un"]);
    expect(titles("ecolier")).toEqual([]);
  });

  test("every place is searched: titles, body, fields and notes", () => {
    add({ titre: "Alpha", surtitre: "bravo", chapo: "charlie", signature: "delta", rubrique: "echo", etiquettes: ["foxtrot"], titreWeb: "golf", titreReseaux: "hotel", metaDescription: "india", slug: "juliette", notesPrivees: "kilo", sources: "lima", autres: "mike: novembre\n" }, "oscar");
    for (const word of ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliette", "kilo", "lima", "mike", "novembre", "oscar"])
      expect([word, titles(word)]).toEqual([word, ["Alpha"]]);
  });

  test("a title comes before a chapô, and a chapô before any number of mentions in a body", () => {
    add({ titre: "Corps" }, "fibre ".repeat(200));
    add({ titre: "Long titre de la fibre" }, "sans rapport ".repeat(5_000));
    add({ titre: "Chapô", chapo: "La fibre." }, "sans rapport ".repeat(500));
    expect(titles("fibre")).toEqual(["Long titre de la fibre", "Chapô", "Corps"]);
  });

  test("words that are everywhere: titles first, then the latest, each article once", () => {
    const all = Array.from({ length: 1_600 }, (_, index) => add({ titre: index % 400 === 7 ? `La fibre ${index}` : `Article ${index}` }, "La fibre et le cuivre."));
    const found = ids("fibre cuivre");
    expect(found.slice(0, 4).sort((a, b) => a - b)).toEqual([7, 407, 807, 1_207].map((index) => all[index]));
    expect(found[4]).toBe(all.at(-1));
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBe(1_000);
    expect(ids("fibre cuivre -article")).toHaveLength(4);
  });

  test("words, beginnings, phrases and exclusions", () => {
    add({ titre: "Un" }, "La fibre optique arrive.");
    add({ titre: "Deux" }, "L’optique de la fibre, les antennes.");
    expect(titles("fibre optique").sort()).toEqual(["Deux", "Un"]);
    expect(titles('"fibre optique"')).toEqual(["Un"]);
    expect(titles("fibre -antenne")).toEqual(["Un"]);
    expect(titles("ant*")).toEqual(["Deux"]);
    expect(titles("ant")).toEqual([]);
    expect(titles("antenne")).toEqual(["Deux"]);
    expect(titles("-antenne")).toEqual(["Un"]);
    expect(titles("fibre cuivre")).toEqual([]);
  });

  test("conditions on fields and dates", () => {
    add({ titre: "Ancien", rubrique: "Économie", statut: "publie", etiquettes: ["Télécoms"] }, "fibre", now - 40 * day);
    add({ titre: "Récent", rubrique: "High-tech", statut: "bon-a-tirer", etiquettes: ["5G", "IA"] }, "fibre", now);
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ["rubrique:economie", ["Ancien"]],
      ["fibre rubrique:high", ["Récent"]],
      ["-rubrique:éco", ["Récent"]],
      ["statut:BAT", ["Récent"]],
      ["statut:publié fibre", ["Ancien"]],
      ["étiquette:telecoms", ["Ancien"]],
      ["etiquette:ia etiquette:5g", ["Récent"]],
      ["avant:01/11/2026", ["Ancien"]],
      ["après:hier fibre", ["Récent"]],
      ["avant:2026", []],
      ["statut:publié statut:bat", ["Récent", "Ancien"]],
    ];
    for (const [text, wanted] of cases) expect([text, titles(text)]).toEqual([text, wanted]);
  });

  test("articles in the trash are found only there, and not at all once removed", () => {
    const id = add({ titre: "Jeté" }, "fibre");
    library.trash(id, now);
    expect(ids("fibre")).toEqual([]);
    expect(ids("fibre", true)).toEqual([id]);
    library.remove(id);
    expect(ids("fibre", true)).toEqual([]);
  });

  test("a query that asks for nothing finds nothing", () => {
    add({ titre: "Un" }, "mot");
    expect([titles(""), titles("…"), titles("statut:inconnu")]).toEqual([[], [], []]);
  });

  test("extracts hold the words that were found, and leave out articles that are gone", () => {
    const id = add({ titre: "Un" }, "Devant l’**École** du village.");
    const [extract, ...others] = library.search.extracts(parseQuery("ecole", now), [id, 99]);
    expect(others).toEqual([]);
    expect(extract?.text).toBe("Devant l’École du village.");
    expect(extract?.marks.map(([from, to]) => extract.text.slice(from, to))).toEqual(["École"]);
  });
});

describe("what was just changed", () => {
  test("is found: saved fields, and text that no fold has taken yet", () => {
    const id = add({ titre: "Un" }, "mot");
    expect(ids("nouveau")).toEqual([]);
    library.saveFields(id, { titre: "Nouveau" }, now);
    expect(ids("nouveau")).toEqual([id]);
    expect(ids("un")).toEqual([]);
    const changes = [changeSetJsonSchema.parse(ChangeSet.of({ from: 3, insert: " journalisé" }, 3).toJSON())];
    library.append({ id, after: 0, changes, selection: { anchor: 0, head: 0 } }, now);
    expect(ids("journalise")).toEqual([id]);
    library.fold(id, 1, "", { anchor: 0, head: 0 });
    expect(ids("journalise")).toEqual([id]);
    const copy = library.duplicate(id, now).id;
    expect(ids("journalise").sort()).toEqual([id, copy]);
  });

  test("is found by another process too", () => {
    const id = add({ titre: "Un" }, "mot");
    const other = openLibrary(folder, now);
    expect(other.search.find(parseQuery("mot", now), false, 1_000).found.map((one) => one.id)).toEqual([id]);
    library.saveFields(id, { titre: "Second" }, now);
    expect(other.search.find(parseQuery("second", now), false, 1_000).found.map((one) => one.id)).toEqual([id]);
    other.close();
  });
});

test("a removed article leaves none of its words in the folder", () => {
  const id = add({ titre: "Canari" }, "zanzibarite ".repeat(3));
  add({ titre: "Autre" }, "mot");
  expect(ids("zanzibarite")).toEqual([id]);
  const holders = () => readdirSync(folder).filter((name) => /sqlite/.test(name) && readFileSync(join(folder, name)).includes("zanzibarite"));
  expect(holders().length).toBeGreaterThan(0);
  library.trash(id, now);
  library.remove(id);
  expect(holders()).toEqual([]);
});

test("any search gives an answer", () => {
  add({ titre: "L’École", rubrique: "Éco", etiquettes: ["œuvre"] }, "mot à mot");
  const random = seededRandom(3);
  const pieces = ["mot", "é", "œ", '"', "«", "»", "-", "*", ":", "rubrique:", "statut:", "-étiquette:", "avant:", "hier", " ", "\u00a0", "(", ")", "NEAR(", "AND", "OR", "NOT", "titre:", "\u0000", "'", "’", "\ud83d", "\u0301", "{", "}", "^", "+", "字", "\u{1e900}", "%", "\\", ";", "--", "/*"];
  for (let round = 0; round < 1_500; round++) {
    const text = random.text(pieces, random.below(30));
    const query = parseQuery(text, now, { typing: random.chance(0.5) });
    const { found } = library.search.find(query, random.chance(0.5), 100);
    library.search.extracts(query, found.map(({ id }) => id));
  }
});

describe("a library from before the search", () => {
  test("is brought to version 3 with every article waiting to be indexed, and indexes them little by little", () => {
    const path = join(folder, "ancienne", "marbre.sqlite");
    mkdirSync(join(folder, "ancienne"));
    const db = new Database(path);
    migrate(db, () => undefined, migrations.slice(0, 2));
    expect(numberPragma(db, "user_version")).toBe(2);
    const columns = "titre, statut, rubrique, signes, extrait, created_at, updated_at, summary_seq, surtitre, signature, etiquettes, titre_web, titre_reseaux, slug, meta_description, chapo, autres, notes_privees, sources";
    for (let id = 1; id <= 25; id++) {
      db.exec(`INSERT INTO articles (id, ${columns}) VALUES (${id}, 'Titre ${id}', 'idee', '', 0, '', 0, 0, 0, '', '', '[]', '', '', '', '', '', '', '', '')`);
      db.exec(`INSERT INTO texts (article, base_seq, length, anchor, head, body, history) VALUES (${id}, 0, 7, 0, 0, 'L’œuvre', '')`);
    }
    db.close();
    const opened = openLibrary(join(folder, "ancienne"), now);
    expect(opened.search.keepUp(0)).toBe(15);
    expect(opened.search.find(parseQuery("oeuvre", now), false, 0).pending).toBeLessThan(15);
    const { found, pending } = opened.search.find(parseQuery("oeuvre", now), false, 10_000);
    expect({ found: found.length, pending }).toEqual({ found: 25, pending: 0 });
    opened.close();
  });
});
