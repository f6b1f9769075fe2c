import { describe, expect, test } from "vitest";
import { parseDocument } from "../markdown/document.ts";
import { findTypography, fixTypography } from "./engine.ts";
import type { TypographyFinding } from "./found.ts";
import { defaultTypography, type TypographySettings } from "./profile.ts";
import { adviceRules, automaticRules, coherenceRules, ruleCards } from "./rules.ts";
import { drawn } from "./spaces.ts";

/** The profile *presse* with one rule only. */
function only(id: string): TypographySettings {
  return { profile: "presse", rules: Object.fromEntries(ruleCards.map((rule) => [rule.id, rule.id === id])) };
}

/** The text once the first proposal of each finding is made. */
function corrected(text: string, findings: readonly TypographyFinding[]): string {
  let result = text;
  let limit = text.length;
  for (const { from, to, fixes } of findings.toReversed()) {
    const [fix] = fixes;
    if (fix === undefined || to > limit) continue;
    result = result.slice(0, from) + fix.text + result.slice(to);
    limit = from;
  }
  return result;
}

const rules = [...automaticRules, ...adviceRules, ...coherenceRules];

describe.each(rules)("$id", (rule) => {
  const settings = only(rule.id);
  const find = (text: string) => findTypography(parseDocument(text), settings);

  test.each(rule.corrects)("corrects « %s »", (before, after) => {
    const text = drawn(before);
    expect(corrected(text, find(text))).toBe(drawn(after));
  });

  test.each(rule.leaves)("leaves « %s »", (example) => {
    expect(find(drawn(example))).toEqual([]);
  });

  test.each("points" in rule ? (rule.points ?? []) : [])("points in « %s » at « %s »", (example, stretch) => {
    const text = drawn(example);
    expect(find(text).map(({ from, to }) => text.slice(from, to))).toEqual([drawn(stretch)]);
  });

  test.each(rule.corrects)("leaves what it has made of « %s » as it is", (before) => {
    const fixed = fixTypography(drawn(before), settings);
    expect(fixTypography(fixed, settings)).toBe(fixed);
    expect(find(fixed).filter(({ mode }) => mode === "auto")).toEqual([]);
  });
});

test("each rule has its own id, at least three examples to correct and three to leave", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const rule of rules) {
    const examples = rule.corrects.length + ("points" in rule ? (rule.points?.length ?? 0) : 0);
    expect([rule.id, examples >= 3, rule.leaves.length >= 3]).toEqual([rule.id, true, true]);
  }
});

test("messages and sources follow our own typography", () => {
  for (const { id, message, source } of ruleCards) {
    expect([id, fixTypography(message, defaultTypography)]).toEqual([id, message]);
    expect([id, fixTypography(source, defaultTypography)]).toEqual([id, source]);
  }
});
