import { describe, expect, it } from "vitest";
import { type ArticleSummary, emptyFields } from "../../shared/article.ts";
import { matches } from "./filter.ts";

const article: ArticleSummary = {
  id: 1,
  titre: "L’œuvre d’Émile, côté réseau",
  statut: emptyFields.statut,
  rubrique: "Télécoms",
  signes: 0,
  extrait: "Une antenne sur le toit",
  bouclage: null,
  embargo: null,
  createdAt: 0,
  updatedAt: 0,
  trashedAt: null,
};

describe("searching the list", () => {
  it.each([
    ["a word with its accents", "Émile"],
    ["a word without them", "emile"],
    ["the ligature written as two letters", "oeuvre"],
    ["an elision with a straight apostrophe", "l'œuvre d'emile"],
    ["words of the title and of the extract together", "antenne RESEAU"],
    ["the rubrique", "telecom"],
    ["the start of a word", "anten"],
  ])("finds %s", (_what, query) => {
    expect(matches(article, query)).toBe(true);
  });

  it("leaves out an article that lacks one of the words", () => {
    expect(matches(article, "antenne satellite")).toBe(false);
  });
});
