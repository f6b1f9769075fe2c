import { describe, expect, test } from "vitest";
import type { ArticleSummary } from "../article.ts";
import { countFilters, etiquettesOf, noFilters, rubriquesOf, viewOf } from "./view.ts";

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 24, 10);
const moment = { now, dayEnd: now + 14 * hour, weekEnd: now + 134 * hour };
let next = 0;
const row = (changes: Partial<ArticleSummary>): ArticleSummary => ({
  id: ++next, titre: "T", statut: "en-ecriture", rubrique: "", etiquettes: [], signes: 0, extrait: "", bouclage: null, embargo: null, createdAt: 0, updatedAt: 0, trashedAt: null, archivedAt: null, ...changes,
});
const titles = (list: readonly ArticleSummary[]) => list.map(({ titre }) => titre);

describe("the filters of the list", () => {
  const list = [
    row({ titre: "tard", bouclage: now - hour, statut: "a-relire", rubrique: "Culture", etiquettes: ["a", "b"] }),
    row({ titre: "paru", bouclage: now - hour, statut: "publie", embargo: now - 1 }),
    row({ titre: "tantôt", bouclage: now + hour, rubrique: "Culture " }),
    row({ titre: "jeudi", bouclage: now + 50 * hour, etiquettes: ["b"], embargo: now + 1 }),
    row({ titre: "un jour", bouclage: now + 500 * hour }),
    row({ titre: "rangé", archivedAt: 1, bouclage: now - hour }),
  ];
  test.each([
    [{}, ["tard", "paru", "tantôt", "jeudi", "un jour"]],
    [{ echeance: "retard" }, ["tard"]],
    [{ echeance: "aujourdhui" }, ["tantôt"]],
    [{ echeance: "semaine" }, ["tantôt", "jeudi"]],
    [{ statuts: ["a-relire", "publie"] }, ["tard", "paru"]],
    [{ rubriques: ["Culture"] }, ["tard", "tantôt"]],
    [{ etiquettes: ["a", "b"] }, ["tard", "jeudi"]],
    [{ embargo: true }, ["jeudi"]],
    [{ archives: true }, ["rangé"]],
    [{ archives: null, echeance: "retard" }, ["tard", "rangé"]],
    [{ rubriques: ["Culture"], echeance: "retard" }, ["tard"]],
  ] as const)("%j keeps %j", (filters, kept) => {
    expect(titles(viewOf(list, { ...noFilters, ...filters }, "date", moment))).toEqual(kept);
  });

  test("none leaves the list itself, so that nothing is drawn again", () => {
    const all = list.slice(0, 3);
    expect(viewOf(all, noFilters, "date", moment)).toBe(all);
  });

  test("are counted", () => {
    expect(countFilters(noFilters)).toBe(0);
    expect(countFilters({ ...noFilters, statuts: ["idee", "publie"], echeance: "retard", embargo: true })).toBe(4);
  });
});

describe("the order of the list", () => {
  test("of titles is French: accents, case and numbers as a reader expects, no title last", () => {
    const list = ["zèbre", "", "Été", "ete 10", "ete 9", "côte", "cote"].map((titre) => row({ titre }));
    expect(titles(viewOf(list, noFilters, "titre", moment))).toEqual(["cote", "côte", "Été", "ete 9", "ete 10", "zèbre", ""]);
  });

  test("of deadlines puts what is due first before what is not, and what is out last", () => {
    const list = [row({ titre: "jamais" }), row({ titre: "paru", bouclage: 1, statut: "publie" }), row({ titre: "deux", bouclage: 2 }), row({ titre: "un", bouclage: 1 })];
    expect(titles(viewOf(list, noFilters, "bouclage", moment))).toEqual(["un", "deux", "jamais", "paru"]);
  });

  test("of lengths begins with the longest", () => {
    expect(titles(viewOf([row({ titre: "a", signes: 1 }), row({ titre: "b", signes: 9 })], noFilters, "signes", moment))).toEqual(["b", "a"]);
  });
});

test("rubriques and étiquettes are each named once, in French order", () => {
  const list = [row({ rubrique: "Économie", etiquettes: ["z"] }), row({ rubrique: " Culture " }), row({ rubrique: "Économie", etiquettes: ["é", "z"] }), row({})];
  expect([rubriquesOf(list), etiquettesOf(list)]).toEqual([["Culture", "Économie"], ["é", "z"]]);
});
