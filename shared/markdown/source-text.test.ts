import { expect, test } from "vitest";
import { indexIn, lineStart } from "./source-text.ts";

test.each([
  ["", 0, 0],
  ["abc", 2, 0],
  ["abc\ndef", 3, 0],
  ["abc\ndef", 4, 4],
  ["abc\ndef", 6, 4],
  [`abc\n${"d".repeat(2_000)}`, 1_500, 4],
  ["d".repeat(2_000), 1_500, 0],
])("in %j the line of %i begins at %i", (text, at, start) => {
  expect(lineStart(text, at)).toBe(start);
});

test.each([0, 1, 253, 254, 255, 256, 257, 5_000])("what stands after %i characters is found, on the edge of a reading or not", (before) => {
  const text = `${"a".repeat(before)}-->${"a".repeat(300)}`;
  expect(indexIn(text, "-->", 0)).toBe(before);
  expect(indexIn(text, "-->", before)).toBe(before);
  expect(indexIn(text, "-->", before + 1)).toBe(-1);
});
