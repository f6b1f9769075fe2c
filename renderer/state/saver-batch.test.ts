import { ChangeSet, Text } from "@codemirror/state";
import { expect, test } from "vitest";
import { parseChanges } from "../../shared/changes.ts";
import { journalEntry } from "./saver-batch.ts";

const before = Text.of(["un mot, un mot,", "un mot"]);
const changes = ChangeSet.of([3, 11, 19].map((from) => ({ from, to: from + 3, insert: "terme" })), before.length);
const after = changes.apply(before);

test("a change set is kept as it is", () => {
  expect(journalEntry(changes, after)).toEqual(changes.toJSON());
});

test("one with too many parts becomes one replacement that leads to the same text", () => {
  const entry = journalEntry(changes, after, 3);
  expect(entry).toHaveLength(2);
  expect(parseChanges(entry).apply(before).toString()).toBe(after.toString());
});

test("so does one that only takes text out", () => {
  const deleted = ChangeSet.of([{ from: 0, to: 3 }, { from: 8, to: 11 }, { from: 16, to: 19 }], before.length);
  const left = deleted.apply(before);
  expect(parseChanges(journalEntry(deleted, left, 2)).apply(before).toString()).toBe(left.toString());
});
