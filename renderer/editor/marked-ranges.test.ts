import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";
import { isEndless, markedRanges } from "./marked-ranges.ts";

const endless = "x".repeat(20_000);

function ranges(doc: string, from = 0, to = doc.length) {
  const state = EditorState.create({ doc });
  return markedRanges({ state, visibleRanges: [{ from, to }] });
}

test("ordinary lines are marked wherever they are drawn", () => {
  expect(ranges("un\ndeux\n\ntrois")).toEqual([{ from: 0, to: 14 }]);
  expect(ranges("un\ndeux\n\ntrois", 4, 9)).toEqual([{ from: 4, to: 9 }]);
});

test("an endless line is left out, and what stands around it is marked", () => {
  const doc = `avant\n${endless}\naprès`;
  expect(ranges(doc)).toEqual([
    { from: 0, to: 6 },
    { from: 20_006, to: doc.length },
  ]);
  expect(ranges(endless)).toEqual([]);
  expect(ranges(doc, 500, 900)).toEqual([]);
});

test("a place knows whether its line is endless", () => {
  const { doc } = EditorState.create({ doc: `avant\n${endless}` });
  expect(isEndless(doc, 2)).toBe(false);
  expect(isEndless(doc, 500)).toBe(true);
});
