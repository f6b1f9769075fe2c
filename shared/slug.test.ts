import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test.each([
  ["L’Œuvre d’été\u00a0: 10\u00a0%", "oeuvre-ete-10"],
  ["Pourquoi l’IA coûte 4\u202f500\u00a0€ par mois", "pourquoi-ia-coute-4500-mois"],
  ["Le, la, les", "le-la-les"],
  ["ÇA ŒUVRE", "ca-oeuvre"],
  ["iPhone\u00a017\u00a0: test", "iphone-17-test"],
  ["日本", ""],
  ["", ""],
  ["--- ..", ""],
])("« %s » is proposed as %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("a slug stops between two words, and at most at 75 characters", () => {
  const slug = slugOf("Comment Bruxelles prépare discrètement la plus grande réforme des plateformes numériques depuis dix ans");
  expect(slug).toBe("comment-bruxelles-prepare-discretement-plus-grande-reforme-plateformes");
  expect(slugOf("x".repeat(200))).toHaveLength(75);
});
