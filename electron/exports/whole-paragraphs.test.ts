import { expect, test } from "vitest";
import { keepShortParagraphs } from "./whole-paragraphs.ts";

test.each<[string, string, boolean]>([
  ["a line", "Une ligne.", true],
  ["three lines, their marks and entities not counted", `${"mot ".repeat(7)}<em class="x">a</em>&amp;`, true],
  ["five lines", "mot ".repeat(13), false],
])("whether a paragraph is kept whole: %s", (_, text, isWhole) => {
  expect(keepShortParagraphs(`<h2>T</h2><p>${text}</p><p class="chapo">C</p>`, 10)).toBe(`<h2>T</h2><p${isWhole ? ' class="entier"' : ""}>${text}</p><p class="chapo">C</p>`);
});
