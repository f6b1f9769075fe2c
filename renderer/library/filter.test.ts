import { expect, it } from "vitest";
import { folded } from "./filter.ts";

it.each([
  ["L’Œuvre d’été", "l oeuvre d ete"],
  ["  ÉCOLE\u00a0: « c’est »", "ecole : « c est »"],
  ["ex æquo", "ex aequo"],
])("%j is compared as %j", (text, wanted) => {
  expect(folded(text)).toBe(wanted);
});
