import { expect, test } from "vitest";
import type { Finding } from "./finding.ts";
import { ignoredEverywhere, ignoredHere, ignores } from "./ignored-finding.ts";

/** The finding of the `at`-th `word` of a text. */
function findingOf(source: string, word: string, at = 0): Finding {
  let from = source.indexOf(word);
  for (let skip = 0; skip < at; skip++) from = source.indexOf(word, from + 1);
  return { from, to: from + word.length, kind: "typography", rule: "etc", message: "", fixes: [] };
}

const source = "Un câble, etc... puis, deux fois, etc... Fin.";

test("ignored here, a finding stays in sight elsewhere", () => {
  const hides = ignores([ignoredHere(findingOf(source, "etc..."), source)]);
  expect(hides(findingOf(source, "etc..."), source)).toBe(true);
  expect(hides(findingOf(source, "etc...", 1), source)).toBe(false);
});

test("ignored in the article, it is nowhere", () => {
  const hides = ignores([ignoredEverywhere(findingOf(source, "etc..."), source)]);
  expect([0, 1].map((at) => hides(findingOf(source, "etc...", at), source))).toEqual([true, true]);
});

test("spaces and marks corrected before it, and what is written after it, change nothing", () => {
  const hides = ignores([ignoredHere(findingOf(source, "etc..."), source)]);
  const corrected = "Un «\u00a0câble\u00a0»\u202f; etc... Et la suite.";
  expect(hides(findingOf(corrected, "etc..."), corrected)).toBe(true);
});

test("the same excerpt at the beginning of a block is not the same everywhere", () => {
  const hides = ignores([ignoredHere(findingOf("etc... Fin.", "etc..."), "etc... Fin.")]);
  expect(hides(findingOf("etc... Autre.", "etc..."), "etc... Autre.")).toBe(true);
  expect(hides(findingOf(source, "etc..."), source)).toBe(false);
});

test("another rule, or another excerpt, is another finding", () => {
  const hides = ignores([ignoredEverywhere(findingOf(source, "etc..."), source)]);
  expect(hides({ ...findingOf(source, "etc..."), rule: "points-suspension" }, source)).toBe(false);
  expect(hides(findingOf(source, "etc"), source)).toBe(false);
});

test("a long excerpt is known by its beginning, without half a character", () => {
  const long = `${"a".repeat(199)}😀 fin`;
  expect(ignoredEverywhere({ rule: "x", from: 0, to: long.length }, long).excerpt).toBe("a".repeat(199));
});
