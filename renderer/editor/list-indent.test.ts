import { expect, test } from "vitest";
import { drawingOf, drawnAfter, drawnState } from "./drawn-state.ts";
import { moveItems } from "./list-indent.ts";

test.each([
  ["a bullet goes under the one before it", "- un\n- de¦ux", "- un\n  - de¦ux"],
  ["a number begins again", "1. un\n2. de¦ux", "1. un\n   1. de¦ux"],
  ["a number follows those that are there", "1. un\n   1. a\n2. de¦ux", "1. un\n   1. a\n   2. de¦ux"],
  ["with all that it holds", "- un\n- ¦deux\n  suite\n  - sous\n- trois", "- un\n  - ¦deux\n    suite\n    - sous\n- trois"],
  ["several at once", "- un\n‹- deux\n- trois›", "- un\n  ‹- deux\n  - trois›"],
  ["a task", "- [ ] un\n- [ ] de¦ux", "- [ ] un\n  - [ ] de¦ux"],
  ["in a quotation", "> - un\n> - de¦ux", "> - un\n>   - de¦ux"],
  ["the first one has nothing to go under", "- u¦n", "- u¦n"],
  ["one that is deeper than its brother already", "- un\n  - de¦ux", "- un\n  - de¦ux"],
])("deeper: %s", (_what, before, after) => {
  expect(drawnAfter(before, moveItems("deeper"))).toBe(after);
});

test.each([
  ["a bullet leaves the one above", "- un\n  - de¦ux", "- un\n- de¦ux"],
  ["a number follows", "1. un\n   1. de¦ux", "1. un\n2. de¦ux"],
  ["with all that it holds", "- un\n  - de¦ux\n    - sous", "- un\n- de¦ux\n  - sous"],
  ["a parent and its child, once each", "- un\n‹  - deux\n    - sous›", "- un\n‹- deux\n  - sous›"],
  ["at the margin there is nothing to leave", "- u¦n", "- u¦n"],
])("higher: %s", (_what, before, after) => {
  expect(drawnAfter(before, moveItems("higher"))).toBe(after);
});

test("outside of a list the key is not taken: it goes to the next field", () => {
  const state = drawnState("un pa¦ragraphe");
  expect(moveItems("deeper")({ state, dispatch: () => undefined })).toBe(false);
  expect(drawingOf(state)).toBe("un pa¦ragraphe");
});

test("in a list the key is taken even when the item can't move", () => {
  expect(moveItems("deeper")({ state: drawnState("- u¦n"), dispatch: () => undefined })).toBe(true);
});
