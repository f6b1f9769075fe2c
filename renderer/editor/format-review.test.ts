import { expect, test } from "vitest";
import { drawnAfter } from "./drawn-state.ts";
import { addRemark, markChange, markReplacement } from "./format-review.ts";

const add = markChange("{++", "++}");
const cut = markChange("{--", "--}");

test.each([
  ["un ‹mot› ici", "un ‹{++mot++}› ici"],
  ["un¦ ici", "un{++¦++} ici"],
  ["‹un\n\ndeux›", "‹{++un++}\n\n{++deux++}›"],
])("what is added in %j gives %j", (before, after) => {
  expect(drawnAfter(before, add)).toBe(after);
});

test.each([
  ["un ‹mot› ici", "un ‹{--mot--}› ici"],
  ["un m¦ot ici", "un {--m¦ot--} ici"],
  ["‹## Un titre›", "‹## {--Un titre--}›"],
])("what is cut in %j gives %j", (before, after) => {
  expect(drawnAfter(before, cut)).toBe(after);
});

test.each([
  ["un ‹mot› ici", "un {~~mot~>¦~~} ici"],
  ["un m¦ot ici", "un {~~mot~>¦~~} ici"],
])("a replacement in %j gives %j", (before, after) => {
  expect(drawnAfter(before, markReplacement)).toBe(after);
});

test.each([
  ["un ‹mot› ici", "un {==mot==}{>>¦<<} ici"],
  ["un mot¦ ici", "un mot{>>¦<<} ici"],
])("a remark in %j gives %j", (before, after) => {
  expect(drawnAfter(before, addRemark)).toBe(after);
});
