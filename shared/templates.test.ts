import { expect, test } from "vitest";
import { emptyFields } from "./article.ts";
import { dayText, fillTemplate } from "./templates.ts";

const values = { date: "24 novembre 2026", rubrique: "Culture", titre: "Un {{date}} de titre", signature: "A. B." };

test("what stands between braces is filled in, in the text and in every field", () => {
  const article = { fields: { ...emptyFields, titre: "{{titre}}", etiquettes: ["{{rubrique}}"], notesPrivees: "Fait le {{ Date }}" }, body: "{{date}} · {{inconnu}} · {{signature}} · {rubrique}" };
  expect(fillTemplate(article, values)).toEqual({
    fields: { ...emptyFields, titre: "Un {{date}} de titre", etiquettes: ["Culture"], notesPrivees: "Fait le 24 novembre 2026" },
    body: "24 novembre 2026 · {{inconnu}} · A. B. · {rubrique}",
  });
});

test("the first of a month is said as French says it", () => {
  expect([dayText(new Date(2026, 7, 1, 12).getTime()), dayText(new Date(2026, 10, 24, 12).getTime())]).toEqual(["1er août 2026", "24 novembre 2026"]);
});
