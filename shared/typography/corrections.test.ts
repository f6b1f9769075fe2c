import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDocument } from "../markdown/document.ts";
import { withEdits } from "../text-edits.ts";
import { typographyCorrections } from "./corrections.ts";
import { fixTypography } from "./engine.ts";
import { defaultTypography } from "./profile.ts";
import { drawn } from "./spaces.ts";

const none = () => false;
const corrected = (text: string, rule: string | null = null, isLeft: Parameters<typeof typographyCorrections>[3] = none) =>
  withEdits(text, typographyCorrections(parseDocument(text), defaultTypography, rule, isLeft));

test("all of it is what « marbre fix » makes, on every case of the house rules", () => {
  const lines = readFileSync(new URL("../../e2e/data/cases.jsonl", import.meta.url), "utf8").trim().split("\n");
  for (const line of lines) {
    const { input }: { readonly input: string } = JSON.parse(line);
    const text = input.replaceAll("\r", "");
    expect(corrected(text)).toBe(fixTypography(text, defaultTypography));
  }
});

test("each change is as small as can be", () => {
  const edits = typographyCorrections(parseDocument("L'été ?\n\nRien.\n\nL'an."), defaultTypography, null, none);
  expect(edits.map(({ from, to, text }) => [from, to, text])).toEqual([[1, 2, "’"], [5, 6, drawn("¦")], [17, 18, "’"]]);
});

test("one rule alone changes nothing else", () => {
  expect(corrected("L'été ? L'an !", "apostrophe-typographique")).toBe("L’été ? L’an !");
  expect(corrected("L'été ? L'an !", "espace-ponctuation-haute")).toBe(drawn("L'été¦? L'an¦!"));
});

test("a rule that only proposes has its first proposal made everywhere", () => {
  expect(corrected("Internet. L’internet.\n\nSur internet.", "internet-casse")).toBe("Internet. L’Internet.\n\nSur Internet.");
});

test("what the writer left stays, the rest is corrected", () => {
  const left = (finding: { readonly from: number }) => finding.from === 1;
  expect(corrected("L'été, l'an.", null, left)).toBe("L'été, l’an.");
});
