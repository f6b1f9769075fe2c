import { describe, expect, test } from "vitest";
import { parseDocument, updateDocument } from "../../shared/markdown/document.ts";
import { blockDiff } from "./block-diff.ts";

describe("blocks of a text that is edited", () => {
  // Long enough for the parser to find what it can keep.
  const text = Array.from({ length: 40 }, (_, i) => `Paragraphe numéro ${i}, qui a quelques mots de plus.`).join("\n\n");

  test.each([
    ["a letter", 1_000, 1_000, "x"],
    ["a new paragraph", 1_000, 1_000, "\n\n"],
    ["a paragraph and a half taken out", 1_000, 1_080, ""],
    ["the first letter", 0, 1, "Q"],
    ["the last letter", text.length, text.length, "!"],
  ])("%s changes a few of them, and no others", (_what, from, to, insert) => {
    const before = parseDocument(text);
    const change = { fromA: from, toA: to, fromB: from, toB: from + insert.length };
    const after = updateDocument(before, text.slice(0, from) + insert + text.slice(to), [change]);
    const { start, end } = blockDiff(before, after);
    expect(after.blocks.length - start - end).toBeLessThanOrEqual(4);
  });
});

test("code that is indented otherwise is another block", () => {
  const list = parseDocument("- un\n\n      code");
  const moved = parseDocument("- un\n\n       code");
  expect(blockDiff(list, moved)).toEqual({ start: 0, end: 0 });
});
