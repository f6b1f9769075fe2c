import type { EditorState, TransactionSpec } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import { sourceOf } from "../../shared/markdown/blocks.ts";
import { allFindings, blocksBetween, type Desk, desks } from "./desks.ts";
import { drawnState } from "./drawn-state.ts";
import { currentFinding, findingAt, findingFrom } from "./findings.ts";
import { isBeingTyped, typing } from "./typing-place.ts";

/** A desk that points at each `x…x`. */
const desk: Desk = {
  read: () => undefined,
  begin: () => undefined,
  findingsOf: (block, { text }) =>
    [...sourceOf(block, text).matchAll(/x\w*x/g)].map(({ index, 0: word }) => ({
      from: index, to: index + word.length, kind: "style", rule: "x", message: word, fixes: [],
    })),
};

const state = (drawing: string) => drawnState(drawing, [desks.of(desk), typing]);
const wordOf = (at: EditorState, finding: { from: number; to: number } | null) => (finding === null ? null : at.sliceDoc(finding.from, finding.to));

test("findings of blocks stand at their places in the text", () => {
  const text = state("un xax\n\n- xbx\n- xcx\n\nfin xdx");
  expect(allFindings(text).map((finding) => wordOf(text, finding))).toEqual(["xax", "xbx", "xcx", "xdx"]);
});

test.each([[0, "xax"], [3, "xax"], [4, null], [7, "xbx"]])("at %i there is %s", (at, word) => {
  const text = state("xax a xbx");
  expect(wordOf(text, findingAt(text, at))).toBe(word);
});

test("where one finding stands in another, the selected one is meant, else the inner one", () => {
  const nested: Desk = { ...desk, findingsOf: () => [[0, 9], [3, 4]].map(([from = 0, to = 0]) => ({ from, to, kind: "style", rule: "x", message: "", fixes: [] })) };
  const at = (drawing: string) => {
    const now = drawnState(drawing, [desks.of(nested)]);
    const found = findingAt(now, now.selection.main.head);
    return [found?.from, found?.to];
  };
  expect([at("aaa¦aaaaaa"), at("‹aaaaaaaaa›"), at("aaa‹a›aaaaa"), at("aaaaaa¦aaa")]).toEqual([[3, 4], [0, 9], [3, 4], [0, 9]]);
});

test("a finding of a list is found again where the text has moved it, as long as it is there", () => {
  const before = state("un xax deux xax");
  const [, second] = allFindings(before);
  if (second === undefined) throw new Error("the desk found nothing");
  const at = (after: string) => currentFinding(state(after), second, "xax")?.from ?? null;
  expect([at("un xax deux xax"), at("un xax et deux xax"), at("un xax deux"), at("un deux")]).toEqual([12, 15, 3, null]);
});

describe("from one finding to the next", () => {
  test.each([
    ["from the beginning", "¦un xax xbx\n\nxcx", "xax", "xcx"],
    ["in the same block", "xax ¦ xbx", "xbx", "xax"],
    ["from a finding to another", "xax ‹xbx›\n\nxcx", "xcx", "xax"],
    ["in the next block", "xax\n\n¦rien\n\nrien\n\nxbx", "xbx", "xax"],
    ["round the end", "xax\n\nxbx ¦", "xax", "xbx"],
    ["the only one, again", "un ‹xax›", "xax", "xax"],
    ["none", "un ¦deux", null, null],
    ["none in an empty text", "¦", null, null],
  ])("%s", (_what, drawing, after, before) => {
    const text = state(drawing);
    expect(wordOf(text, findingFrom(text, 1))).toBe(after);
    expect(wordOf(text, findingFrom(text, -1))).toBe(before);
  });
});

describe("a word that is being typed is not judged", () => {
  const step = (before: EditorState, spec: TransactionSpec) => before.update(spec).state;
  const type = (before: EditorState, insert: string) => {
    const { head } = before.selection.main;
    return step(before, { changes: { from: head, insert }, selection: { anchor: head + insert.length }, userEvent: "input.type" });
  };
  const isQuiet = (text: EditorState) => allFindings(text).some((finding) => isBeingTyped(text, finding));

  test("while it is typed, and until something comes after it", () => {
    const word = type(type(state("un ¦"), "xa"), "x");
    expect(isQuiet(word)).toBe(true);
    expect(isQuiet(type(word, " "))).toBe(false);
  });

  test("while it is corrected with the keyboard", () => {
    const word = step(state("xax¦y"), { changes: { from: 3, to: 4 }, userEvent: "delete.backward" });
    expect(isQuiet(word)).toBe(true);
  });

  test("until the caret goes elsewhere, not further in the word", () => {
    const word = type(state("un ¦"), "xax");
    expect(isQuiet(step(word, { selection: { anchor: 4 } }))).toBe(true);
    expect(isQuiet(step(word, { selection: { anchor: 0 } }))).toBe(false);
  });

  test("but a word that was there is, wherever the caret goes", () => {
    expect(isQuiet(step(state("un xax"), { selection: { anchor: 4 } }))).toBe(false);
  });

  test("and one that was pasted is", () => {
    expect(isQuiet(step(state("un ¦"), { changes: { from: 3, insert: "xax" }, selection: { anchor: 6 }, userEvent: "input.paste" }))).toBe(false);
  });
});

test.each([
  [0, 0, ["a"]],
  [1, 1, ["a"]],
  [3, 3, ["bb"]],
  [2, 2, []],
  [0, 99, ["a", "bb", "c"]],
  [99, 99, []],
])("blocks between %i and %i", (from, to, sources) => {
  const text = state("a\n\nbb\n\nc");
  expect(blocksBetween(text, from, to).map((block) => sourceOf(block, text.doc.toString()))).toEqual(sources);
});
