import { expect, test } from "vitest";
import { specialCharacters } from "./special-characters.ts";

test("each character is one, with a name of its own", () => {
  expect(new Set(specialCharacters.map(({ text }) => text)).size).toBe(specialCharacters.length);
  expect(new Set(specialCharacters.map(({ name }) => name)).size).toBe(specialCharacters.length);
  for (const { text } of specialCharacters) expect([...text]).toHaveLength(1);
});

test("those that a French text needs are there", () => {
  const all = specialCharacters.map(({ text }) => text).join("");
  for (const needed of "ÀÂÇÉÈÊËÎÏÔÙÛÜŸÆŒæœ«»“”…–—’½€№×−\u00a0\u202f") expect(all).toContain(needed);
});

test("an accented capital says its letter and its accent", () => {
  expect(specialCharacters.find(({ text }) => text === "Ê")?.name).toBe("E accent circonflexe majuscule");
  expect(specialCharacters.find(({ text }) => text === "ë")?.name).toBe("E tréma minuscule");
});
