import { describe, expect, test } from "vitest";
import { changeOf } from "../finding.ts";
import { parseDocument } from "../markdown/document.ts";
import { fixTypography } from "../typography/engine.ts";
import { defaultTypography } from "../typography/profile.ts";
import { drawn } from "../typography/spaces.ts";
import { findStyle } from "./engine.ts";
import { styleRuleCards, styleRules } from "./rules.ts";
import type { StyleSettings } from "./settings.ts";
import type { StyleFinding } from "./style-finding.ts";

/** One rule only. */
function only(id: string): StyleSettings {
  return { rules: Object.fromEntries(styleRules.map((rule) => [rule.id, rule.id === id])) };
}

/** The text once the first proposal of each finding is made. */
function corrected(text: string, findings: readonly StyleFinding[]): string {
  let result = text;
  let limit = text.length;
  for (const finding of findings.toReversed()) {
    const [fix] = finding.fixes;
    if (fix === undefined) continue;
    const { from, to, insert } = changeOf(finding, fix);
    if (to > limit) continue;
    result = result.slice(0, from) + insert + result.slice(to);
    limit = from;
  }
  return result;
}

describe.each(styleRules)("$id", (rule) => {
  const settings = only(rule.id);
  const find = (text: string) => findStyle(parseDocument(text), settings);

  test.each(rule.corrects ?? [])("corrects « %s »", (before, after) => {
    const text = drawn(before);
    expect(corrected(text, find(text))).toBe(drawn(after));
  });

  test.each(rule.points ?? [])("points in « %s » at what it should", (example, ...stretches) => {
    const text = drawn(example);
    expect(find(text).map(({ from, to }) => text.slice(from, to))).toEqual(stretches.map(drawn));
  });

  test.each(rule.leaves)("leaves « %s »", (example) => {
    expect(find(drawn(example)).map(({ from, to }) => drawn(example).slice(from, to))).toEqual([]);
  });

  test.each([...(rule.corrects ?? []), ...(rule.points ?? [])])("finds nothing of « %s » inside quotation marks", (example) => {
    const quoted = drawn(`Elle dit⍽: «⍽${example.replaceAll(/[«»"“”]/g, "")}⍽»`);
    if (!example.includes("\n\n")) expect(find(quoted)).toEqual([]);
  });
});

test("each rule has its own id, at least three examples to find and three to leave", () => {
  expect(new Set(styleRules.map(({ id }) => id)).size).toBe(styleRules.length);
  for (const { id, corrects = [], points = [], leaves } of styleRules) {
    expect([id, corrects.length + points.length >= 3, leaves.length >= 3]).toEqual([id, true, true]);
  }
});

test("what rules say of themselves follows our own typography", () => {
  for (const { id, about, source } of styleRuleCards) {
    expect([id, fixTypography(about, defaultTypography)]).toEqual([id, about]);
    expect([id, fixTypography(source, defaultTypography)]).toEqual([id, source]);
  }
});

test("what findings say follows our own typography", () => {
  for (const rule of styleRules) {
    for (const [example] of [...(rule.corrects ?? []), ...(rule.points ?? [])]) {
      for (const { message } of findStyle(parseDocument(drawn(example)), only(rule.id))) {
        expect(fixTypography(message, defaultTypography)).toBe(message);
        expect(message).toMatch(/[.?]$/u);
      }
    }
  }
});
