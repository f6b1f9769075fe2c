import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDocument } from "../markdown/document.ts";
import { findStyle } from "./engine.ts";
import { defaultStyle } from "./settings.ts";
import { styleRules } from "./rules.ts";

interface Diagnostic {
  readonly id: string;
  readonly rule: string;
  readonly input: string;
  readonly matches: readonly { readonly text: string; readonly suggestions: readonly string[] }[];
}

const ours = new Set(styleRules.map(({ id }) => id));
const diagnostics = readFileSync(new URL("../../e2e/data/diagnostics.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Diagnostic)
  .filter(({ rule }) => ours.has(rule));

test.each(diagnostics)("diagnostic $id points at what it should", ({ rule, input, matches }) => {
  const found = findStyle(parseDocument(input), defaultStyle)
    .filter((finding) => finding.rule === rule)
    .map(({ from, to, fixes }) => ({ text: input.slice(from, to), suggestions: fixes.map(({ text }) => text) }));
  expect(found).toEqual(matches);
});
