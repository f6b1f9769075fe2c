import { expect, test } from "vitest";
import { commonEnds } from "./common-ends.ts";

test.each([
  ["", "", 0, 0],
  ["", "abc", 0, 0],
  ["abc", "", 0, 0],
  ["abc", "abc", 3, 0],
  ["abc", "axc", 1, 1],
  ["abc", "abxc", 2, 1],
  ["abbc", "abc", 2, 1],
  ["aa", "aaa", 2, 0],
])("%s and %s share %i first and %i last letters", (before, after, start, end) => {
  expect(commonEnds([...before], [...after], (a, b) => a === b)).toEqual({ start, end });
});
