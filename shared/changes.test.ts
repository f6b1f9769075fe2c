import { ChangeSet, Text } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { applyChanges, changeLengths, normalizeBreaks, parseChanges, replacement } from "./changes.ts";
import type { ChangeSetJson } from "./ipc.ts";
import { Failure } from "./result.ts";

const insert = (length: number, at: number, text: string): ChangeSetJson =>
  ChangeSet.of({ from: at, insert: Text.of(text.split("\n")) }, length).toJSON();

describe("applyChanges", () => {
  it("gives the text that the editor shows", () => {
    const first = insert(5, 5, " le marbre\nattend");
    const second = ChangeSet.of({ from: 0, to: 5, insert: "Oui," }, 22).toJSON();
    expect(applyChanges("Salut", [first, second])).toBe("Oui, le marbre\nattend");
  });

  it("refuses a change set made for another text", () => {
    expect(() => applyChanges("court", [insert(500, 3, "x")])).toThrow(Failure);
  });

  it("keeps a text untouched when there is nothing to apply", () => {
    expect(applyChanges("a\r\nb", [])).toBe("a\r\nb");
  });

  it("keeps no-break spaces, NUL and astral characters", () => {
    const odd = "«\u00a0oui\u202f!\u00a0»\0\u{1f5de}";
    expect(applyChanges("", [insert(0, 0, odd)])).toBe(odd);
  });
});

describe("parseChanges", () => {
  it.each([
    ["a negative length", [[-1]]],
    ["a lone string", ["texte"]],
    ["a nested array", [[0, ["x"]]]],
    ["a length that is not a number", [Number.NaN, [0, "x"]]],
    ["a length that is not whole", [0.5]],
    ["a line that holds a break", [[0, "a\nb"]]],
    ["a line that holds a carriage return", [[0, "a\rb"]]],
  ])("refuses %s", (_, json) => {
    // as: the point is what happens to values that the types forbid.
    expect(() => parseChanges(json as ChangeSetJson)).toThrow(Failure);
  });
});

describe("changeLengths", () => {
  it("counts UTF-16 units and one unit per line break", () => {
    expect(changeLengths(insert(2, 1, "é\n\u{1f5de}"))).toEqual({ before: 2, after: 6 });
  });
});

describe("normalizeBreaks", () => {
  it("writes every kind of line break as the editor does", () => {
    expect(normalizeBreaks("a\r\nb\rc\nd")).toBe("a\nb\nc\nd");
  });
});

describe("the change that makes one text of another", () => {
  it.each([
    ["un mot", "un autre mot"],
    ["", "a\nb"],
    ["a\nb", ""],
    ["aaa", "aa"],
    ["pareil", "pareil"],
    ["a\u{1f5de}b", "a\u{1f5df}b"],
  ])("%j becomes %j", (before, after) => {
    expect(applyChanges(before, [replacement(before, after)])).toBe(after);
  });
});
