import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fixedFile } from "../../electron/cli/typography-desk.ts";
import { parseDocument } from "../markdown/document.ts";
import { findTypography, fixTypography } from "./engine.ts";
import { defaultTypography } from "./profile.ts";
import { automaticRules } from "./rules.ts";
import { drawn } from "./spaces.ts";

interface Case {
  readonly id: string;
  readonly input: string;
  readonly expected: string;
}

const cases = readFileSync(new URL("../../e2e/data/cases.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  // Each line of the file has these three keys: its README says so, and the test below counts them.
  .map((line) => JSON.parse(line) as Case);

test("there are 454 cases", () => {
  expect(cases.filter(({ id, input, expected }) => id !== "" && typeof input === typeof expected).length).toBe(454);
});

test.each(cases)("case $id is corrected as expected, once and for all", ({ input, expected }) => {
  const fixed = fixedFile(input, defaultTypography);
  expect(fixed).toBe(expected);
  expect(fixedFile(fixed, defaultTypography)).toBe(fixed);
});

test.each(automaticRules.flatMap(({ id, corrects }) => corrects.map(([from, to]) => ({ id, from, to }))))(
  "$id finds something in « $from »",
  ({ id, from }) => {
    const findings = findTypography(parseDocument(drawn(from)), defaultTypography);
    expect(findings.map(({ rule }) => rule)).toContain(id);
  },
);

test.each(automaticRules.flatMap(({ id, leaves }) => leaves.map((text) => ({ id, text }))))(
  "$id finds nothing in « $text »",
  ({ id, text }) => {
    const findings = findTypography(parseDocument(drawn(text)), defaultTypography);
    expect(findings.map(({ rule }) => rule)).not.toContain(id);
  },
);

test("each finding's range holds what its correction replaces", () => {
  const text = "L'API coute 12 % : \"oui\" ?\n\nVoir n° 5, etc... et 3 500 Go.\n";
  for (const { from, to, fixes } of findTypography(parseDocument(text), defaultTypography)) {
    const [fix] = fixes;
    const made = text.slice(0, from) + fix?.text + text.slice(to);
    expect(fixTypography(made, defaultTypography)).toBe(fixTypography(text, defaultTypography));
  }
});

test("Windows line ends, a byte order mark and a TOML front matter stay as they are", () => {
  const file = '\ufeff+++\r\ntitle = "L\'été"\r\n+++\r\nL\'été ?\r\n\r\nFin !\r\n';
  expect(fixedFile(file, defaultTypography)).toBe(
    `\ufeff+++\r\ntitle = "L'été"\r\n+++\r\n${drawn("L’été¦?")}\r\n\r\n${drawn("Fin¦!")}\r\n`,
  );
});
