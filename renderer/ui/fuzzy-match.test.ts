import { describe, expect, it } from "vitest";
import { fuzzyMatch } from "./fuzzy-match.ts";

describe("the palette's filter", () => {
  it.each([
    ["Exporter…", "exp"],
    ["Thème sombre", "theme"],
    ["Mettre l’article à la corbeille", "corb"],
    ["Mettre l’article à la corbeille", "art corb"],
    ["Intertitre (niveau 2)", "niv 2"],
    ["Dupliquer l’article", "duart"],
    ["Palette de commandes", ""],
  ])("finds « %s » with « %s »", (name, typed) => {
    expect(fuzzyMatch(name, typed)).toBe(true);
  });

  it.each([
    ["Exporter…", "xporter"],
    ["Gras", "italique"],
    ["Thème clair", "sombre"],
  ])("leaves « %s » out for « %s »", (name, typed) => {
    expect(fuzzyMatch(name, typed)).toBe(false);
  });
});
