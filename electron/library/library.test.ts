import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChangeSet, Text } from "@codemirror/state";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyFields } from "../../shared/article.ts";
import type { Failure } from "../../shared/result.ts";
import { type Library, openLibrary } from "./library.ts";

let folder = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-library-"));
  library = openLibrary(folder, 1_000);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const nowhere = { anchor: 0, head: 0 };
const insert = (length: number, at: number, text: string) =>
  ChangeSet.of({ from: at, insert: Text.of(text.split("\n")) }, length).toJSON();
const refusal = (code: Failure["code"]) => expect.objectContaining({ name: "Failure", code });

function reopen(): void {
  library.close();
  library = openLibrary(folder, 9_000);
}

describe("articles", () => {
  test("a new article opens as it was created, with the lines of every system as one unit", () => {
    const { id } = library.create({ titre: "Un grand titre" }, "a\r\nb\rc", 2_000);
    reopen();
    expect(library.open(id)).toEqual({
      id,
      fields: { ...emptyFields, titre: "Un grand titre" },
      body: "a\nb\nc",
      baseSeq: 0,
      history: "",
      selection: nowhere,
      journal: [],
      trashedAt: null,
      ignored: [],
      ignoredFindings: [],
    });
  });

  test("every field comes back as it was saved, the others untouched", () => {
    const { id } = library.create({}, "", 2_000);
    const fields = {
      ...emptyFields,
      titre: "L’eau\u202f?",
      etiquettes: ["eau", "a,b", '"'],
      statut: "a-relire" as const,
      bouclage: 0,
      embargo: -1,
      calibrage: 0,
      autres: "x: 1\n",
      sources: "'; DROP TABLE articles;--",
    };
    library.saveFields(id, fields, 3_000);
    library.saveFields(id, { surtitre: "Reportage" }, 4_000);
    reopen();
    expect(library.article(id).fields).toEqual({ ...fields, surtitre: "Reportage" });
  });

  test("the list shows the latest first, by what was written and not by what was created", () => {
    const first = library.create({ titre: "premier" }, "", 2_000);
    const second = library.create({ titre: "second" }, "", 3_000);
    expect(library.list(false).map(({ id }) => id)).toEqual([second.id, first.id]);
    library.append({ id: first.id, after: 0, changes: [insert(0, 0, "a")], selection: nowhere }, 5_000);
    expect(library.list(false).map(({ id, updatedAt }) => [id, updatedAt])).toEqual([[first.id, 5_000], [second.id, 3_000]]);
  });

  const left = { rule: "etc", excerpt: "etc...", context: "Uncâble|puis" };

  test("a finding that is left stays left, once, through a restart, and comes back when asked", () => {
    const { id } = library.create({}, "texte", 2_000);
    library.setIgnoredFinding(id, left, true);
    library.setIgnoredFinding(id, left, true);
    library.setIgnoredFinding(id, { ...left, context: "" }, true);
    reopen();
    expect(library.open(id).ignoredFindings).toEqual([{ ...left, context: "" }, left]);
    expect(library.setIgnoredFinding(id, left, false)).toEqual([{ ...left, context: "" }]);
    expect(() => library.setIgnoredFinding(99, left, true)).toThrow(refusal("not-found"));
  });

  test("a copy has the text as it is now, its own words to ignore and a title that says so", () => {
    const { id } = library.create({ titre: "Titre", slug: "titre" }, "base", 2_000);
    library.append({ id, after: 0, changes: [insert(4, 4, " et suite")], selection: nowhere }, 2_500);
    library.setIgnoredWord(id, "Marbre", true);
    library.setIgnoredFinding(id, left, true);
    const copy = library.duplicate(id, 3_000);
    library.append({ id, after: 1, changes: [insert(13, 0, "x")], selection: nowhere }, 3_500);
    expect(library.article(copy.id)).toMatchObject({ body: "base et suite", fields: { titre: "Titre\u00a0(copie)", slug: "" } });
    expect(library.open(copy.id).ignored).toEqual(["Marbre"]);
    expect(library.open(copy.id).ignoredFindings).toEqual([left]);
    library.setIgnoredWord(copy.id, "Marbre", false);
    library.setIgnoredFinding(copy.id, left, false);
    expect(library.open(id).ignored).toEqual(["Marbre"]);
    expect(library.open(id).ignoredFindings).toEqual([left]);
  });

  test("an article goes to the trash and comes back with its text", () => {
    const { id } = library.create({}, "texte", 2_000);
    expect(library.trash(id, 3_000).trashedAt).toBe(3_000);
    expect([library.list(false), library.list(true).map((row) => row.id)]).toEqual([[], [id]]);
    expect(library.restore(id).trashedAt).toBeNull();
    expect(library.article(id).body).toBe("texte");
  });

  test("only an article in the trash can be removed for good", () => {
    const { id } = library.create({}, "texte", 2_000);
    expect(() => library.remove(id)).toThrow(refusal("refused"));
    expect(library.article(id).body).toBe("texte");
    library.trash(id, 3_000);
    library.remove(id);
    expect(() => library.open(id)).toThrow(refusal("not-found"));
  });

  test("what was removed for good is in no file of the library", () => {
    const canary = "canari-7f3a9c";
    const { id } = library.create({ titre: `Titre ${canary}` }, `Texte ${canary}. `.repeat(2_000), 2_000);
    library.append({ id, after: 0, changes: [insert(library.article(id).body.length, 0, canary)], selection: nowhere }, 2_500);
    library.setIgnoredWord(id, canary, true);
    const holders = () => readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(canary));
    expect(holders()).not.toEqual([]);
    library.trash(id, 3_000);
    library.remove(id);
    expect(holders()).toEqual([]);
  });

  test("the number of a removed article is never given again", () => {
    const { id } = library.create({}, "", 2_000);
    library.trash(id, 3_000);
    library.remove(id);
    reopen();
    expect(library.create({}, "", 4_000).id).toBeGreaterThan(id);
  });

  test.each<[string, (id: number) => unknown]>([
    ["opened", (id) => library.open(id)],
    ["read", (id) => library.article(id)],
    ["duplicated", (id) => library.duplicate(id, 1)],
    ["put in the trash", (id) => library.trash(id, 1)],
    ["restored", (id) => library.restore(id)],
    ["removed", (id) => library.remove(id)],
    ["given fields", (id) => library.saveFields(id, { titre: "x" }, 1)],
    ["written to", (id) => library.append({ id, after: 0, changes: [insert(0, 0, "a")], selection: nowhere }, 1)],
    ["folded", (id) => library.fold(id, 0, "", nowhere)],
    ["given a word to ignore", (id) => library.setIgnoredWord(id, "mot", true)],
  ])("an article that does not exist is not %s", (_, act) => {
    expect(() => act(404)).toThrow(refusal("not-found"));
  });

  test("a list that a crash left behind its journal tells the truth at the next start", () => {
    const { id } = library.create({}, "", 2_000);
    library.append({ id, after: 0, changes: [insert(0, 0, "Douze signes")], selection: nowhere }, 3_000);
    reopen();
    expect(library.list(false)).toMatchObject([{ signes: 12, extrait: "Douze signes", updatedAt: 3_000 }]);
  });
});

describe("words and settings", () => {
  test("personal words are listed once and can be removed", () => {
    const own = { word: "pictavien", rubrique: "" };
    expect(library.addPersonalWords([own, { word: "abstème", rubrique: "" }], 1).added).toBe(2);
    expect(library.addPersonalWords([own], 2)).toEqual({ words: [{ word: "abstème", rubrique: "" }, own], added: 0 });
    library.removePersonalWord({ word: "abstème", rubrique: "" });
    expect(library.removePersonalWord(own)).toEqual([]);
  });

  test("a rubrique has words of its own, however it is written", () => {
    const own = { word: "pictavien", rubrique: "Vie locale" };
    library.addPersonalWords([own, { word: "pictavien", rubrique: "vie  LOCALE " }, { word: "pictavien", rubrique: "" }], 1);
    expect(library.personalWords()).toEqual([{ word: "pictavien", rubrique: "" }, own]);
    expect(library.removePersonalWord({ word: "pictavien", rubrique: "VIE LOCALE" })).toEqual([{ word: "pictavien", rubrique: "" }]);
  });

  test("settings come back after a restart, each on its own", () => {
    library.saveSettings({ theme: "sombre" });
    library.saveSettings({ textSize: 20 });
    reopen();
    expect(library.settings()).toMatchObject({ theme: "sombre", textSize: 20, showPreview: true });
  });
});
