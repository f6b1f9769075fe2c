import { expect, test } from "vitest";
import type { Finding, Fix } from "./finding.ts";
import { firstFixes } from "./first-fixes.ts";

const finding = (from: number, to: number, ...fixes: readonly Fix[]): Finding => ({ from, to, kind: "style", rule: "x", message: "", fixes });

test("the first fix of each finding is made, in order, with the words around that must follow", () => {
  const wider: Fix = { text: "pour", wider: { before: 2, after: 3, text: "pour le" } };
  expect(firstFixes([finding(20, 24, wider), finding(3, 5, { text: "a" }, { text: "b" }), finding(8, 9)])).toEqual([
    { from: 3, to: 5, text: "a" },
    { from: 18, to: 27, text: "pour le" },
  ]);
});

test("of two that want the same characters, the first is made", () => {
  expect(firstFixes([finding(3, 6, { text: "a" }), finding(5, 8, { text: "b" }), finding(6, 7, { text: "c" })])).toEqual([
    { from: 3, to: 6, text: "a" },
    { from: 6, to: 7, text: "c" },
  ]);
});
