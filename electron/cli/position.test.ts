import { expect, test } from "vitest";
import { positionsOf } from "./position.ts";

test.each([
  ["un\ndeux", 0, 1, 1],
  ["un\ndeux", 3, 2, 1],
  ["un\ndeux", 6, 2, 4],
  ["un\r\ndeux", 4, 2, 1],
  ["un\rdeux", 3, 2, 1],
  ["\ufeffun", 1, 1, 2],
  ["", 0, 1, 1],
])("in %j, offset %i is line %i, column %i", (text, offset, line, column) => {
  expect(positionsOf(text)(offset)).toEqual({ line, column });
});
