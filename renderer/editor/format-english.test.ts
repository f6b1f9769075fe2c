import { expect, test } from "vitest";
import { drawnAfter } from "./drawn-state.ts";
import { toggleEnglish } from "./format-english.ts";

test.each([
  ["a selection", "Il dit ‹move fast›.", "Il dit [‹move fast›]{lang=en}."],
  ["paragraphs, each for itself", "‹One.\n\nTwo.›", "[‹One.]{lang=en}\n\n[Two.›]{lang=en}"],
  ["an item, without its mark", "‹- One *two*›", "‹- [One *two*›]{lang=en}"],
])("%s is marked as English, and unmarked", (_what, before, after) => {
  expect(drawnAfter(before, toggleEnglish)).toBe(after);
  expect(drawnAfter(before, toggleEnglish, toggleEnglish).replace(/[‹›]/g, "")).toBe(before.replace(/[‹›]/g, ""));
});

test("the caret inside a passage is enough to take its marks off", () => {
  expect(drawnAfter("Il dit [move fa¦st]{lang=en}.", toggleEnglish)).toBe("Il dit move fa¦st.");
});

test("without a selection nothing is marked", () => {
  expect(drawnAfter("Il dit mo¦ve.", toggleEnglish)).toBe("Il dit mo¦ve.");
});
