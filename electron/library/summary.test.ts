import { expect, test } from "vitest";
import { emptyFields } from "../../shared/article.ts";
import { seededRandom } from "../../shared/seeded-random.ts";
import { createSummariser } from "./summary.ts";

test("the extract is the chapô, or else the first words of the body without their marks", () => {
  const summarise = createSummariser();
  expect(summarise(emptyFields, "# Un titre\n\nDu **gras** et un [lien](https://exemple.fr).").extrait).toBe("Un titre Du gras et un lien.");
  expect(summarise({ ...emptyFields, chapo: "Le chapô.\nSuite." }, "Corps.").extrait).toBe("Le chapô. Suite.");
});

test("a long extract is cut between two words", () => {
  const { extrait } = createSummariser()(emptyFields, "un mot ".repeat(100));
  expect(extrait.length).toBeLessThanOrEqual(201);
  expect(extrait).toMatch(/ (?:un|mot)…$/);
});

test("a private remark is neither counted nor shown", () => {
  const { extrait, signes } = createSummariser()(emptyFields, "Avant<!-- secret -->.");
  expect([extrait, signes]).toEqual(["Avant.", 6]);
});

test.each([1, 2, 3])("a text followed from edit to edit is summed up as if it were new (seed %i)", (seed) => {
  const random = seededRandom(seed);
  const pieces = ["# ", "mot ", "\n\n", "| a | b |\n|---|---|\n", "**", "```\n", "- ", "> ", "[a]: /b\n", "[a]", "é\u202f!", "\n"];
  const summarise = createSummariser();
  let body = random.text(pieces, 60);
  for (let step = 0; step < 60; step++) {
    const from = random.below(body.length + 1);
    const to = Math.min(body.length, from + random.below(12));
    body = body.slice(0, from) + random.text(pieces, random.below(4)) + body.slice(to);
    expect(summarise(emptyFields, body), `step ${step}: ${JSON.stringify(body)}`).toEqual(createSummariser()(emptyFields, body));
  }
});
