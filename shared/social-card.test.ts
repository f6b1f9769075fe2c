import { expect, test } from "vitest";
import { emptyFields } from "./article.ts";
import { socialCard } from "./social-card.ts";

const fields = { ...emptyFields, titre: "Titre", titreWeb: "Titre web", titreReseaux: "Titre réseaux", chapo: "Chapô.", metaDescription: "Méta." };

test("engines show the titre web, networks the titre réseaux", () => {
  expect(socialCard(fields, "google")).toMatchObject({ title: "Titre web", description: "Méta." });
  expect(socialCard(fields, "x").title).toBe("Titre réseaux");
  expect(socialCard({ ...fields, titreReseaux: "" }, "linkedin").title).toBe("Titre web");
  expect(socialCard({ ...fields, titreWeb: "", metaDescription: "" }, "google")).toMatchObject({ title: "Titre", description: "Chapô." });
});

test("a title too long is cut between two words, one that holds is not", () => {
  const long = { ...fields, titreWeb: "Un titre qui dépasse de beaucoup ce que les moteurs montrent dans leurs pages" };
  const { title, titleCut } = socialCard(long, "google");
  expect(title.slice(0, titleCut)).toBe("Un titre qui dépasse de beaucoup ce que les moteurs");
  expect(socialCard(fields, "google").titleCut).toBe(-1);
});

test("nothing private is on a card", () => {
  expect(JSON.stringify(socialCard({ ...fields, titreWeb: "A %%SECRET%%", metaDescription: "<!-- SECRET -->" }, "google"))).not.toContain("SECRET");
});
