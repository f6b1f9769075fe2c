import { expect, test } from "vitest";
import { emptyFields } from "./article.ts";
import { exportName, slugOf } from "./export-profile.ts";

const day = new Date(2026, 2, 5, 23, 59).getTime();

test.each([
  ["{date}-{slug}", "2026-03-05-l-ete-a-paris"],
  ["{rubrique}/{titre}", "Tech/L’été à Paris"],
  ["{inconnu} {signature}", "{inconnu} A. B."],
])("the pattern %s gives %s", (pattern, name) => {
  expect(exportName(pattern, { ...emptyFields, titre: "L’été à Paris", rubrique: "Tech", signature: "A. B." }, day)).toBe(name);
});

test("the article’s own slug wins", () => {
  expect(exportName("{slug}", { ...emptyFields, titre: "Titre", slug: "mon-slug" }, day)).toBe("mon-slug");
});

test.each([
  ["Œuvre : « ça ira ? »", "oeuvre-ca-ira"],
  ["  ", ""],
  ["日本語", "日本語"],
])("the slug of %s is %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
