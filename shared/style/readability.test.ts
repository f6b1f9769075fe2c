import { expect, test } from "vitest";
import { parseDocument, updateDocument } from "../markdown/document.ts";
import { readabilityOf, readingLevel } from "./readability.ts";
import { syllablesOf } from "./syllables.ts";

test.each([
  ["ordinateur", 4],
  ["logiciel", 3],
  ["intelligence", 4],
  ["réseau", 2],
  ["réel", 2],
  ["donnée", 2],
  ["mise", 1],
  ["aujourd’hui", 3],
  ["version", 2],
  ["création", 3],
  ["payer", 2],
  ["naïf", 2],
  ["le", 1],
  ["URL", 3],
  ["WWW", 9],
  ["12", 2],
])("« %s » has %i syllables", (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

const easy = "Le chat dort sur le lit. Il a bu du lait. Elle va au port. ".repeat(10);
const hard = `${"L’administration gouvernementale considère incontestablement l’institutionnalisation progressive des réglementations internationales particulièrement contraignantes ".repeat(12)}.`;

test("short words and sentences are easy, long ones are hard", () => {
  const indexOf = (text: string) => readabilityOf(parseDocument(text)).index ?? Number.NaN;
  expect(indexOf(easy)).toBeGreaterThan(100);
  expect(indexOf(hard)).toBeLessThan(0);
  expect(indexOf(easy) % 5).toBe(0);
});

test("the index is Kandel and Moles’ formula, to the nearest 5", () => {
  const { index, words, sentences, syllables } = readabilityOf(parseDocument(easy));
  const exact = 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words);
  expect([words, sentences]).toEqual([150, 30]);
  expect(Math.abs((index ?? 0) - exact)).toBeLessThanOrEqual(2.5);
});

test("under a hundred words there is no index", () => {
  expect(readabilityOf(parseDocument("Le chat dort.")).index).toBeNull();
});

test("headings, code, tables and short items do not count", () => {
  const { words, sentences } = readabilityOf(parseDocument("# Un titre long de mots\n\n```\nun mot\n```\n\n- un\n- deux\n\n| a | b |\n|---|---|\n| un | deux |\n"));
  expect([words, sentences]).toEqual([0, 0]);
});

test("after an edit the counts are those of the new text", () => {
  const before = parseDocument("Un mot juste ici.\n\nDeux mots très justes ici.");
  const text = `${before.text} Oui.`;
  const at = before.text.length;
  const after = updateDocument(before, text, [{ fromA: at, toA: at, fromB: at, toB: at + 5 }]);
  expect(readabilityOf(after)).toEqual(readabilityOf(parseDocument(text)));
});

test("levels are Flesch’s bands", () => {
  expect([80, 65, 55, 40, 10].map(readingLevel)).toEqual(["facile", "standard", "assez difficile", "difficile", "très difficile"]);
});
