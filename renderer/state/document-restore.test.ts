import { history, redo, undo, undoDepth } from "@codemirror/commands";
import { type ChangeSpec, EditorState, type StateCommand } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import type { ChangeSetJson } from "../../shared/ipc.ts";
import { restoredState, snapshotOf } from "./document-restore.ts";

const extensions = history();
const nothing = { body: "", history: "", selection: null, journal: [] };

function applied(state: EditorState, command: StateCommand): EditorState {
  let next = state;
  command({ state, dispatch: (transaction) => { next = transaction.state; } });
  return next;
}

function typed(state: EditorState, changes: ChangeSpec): { state: EditorState; json: ChangeSetJson } {
  const transaction = state.update({ changes, userEvent: "input.type" });
  return { state: transaction.state, json: transaction.changes.toJSON() };
}

describe("an article is put back as it was left", () => {
  test("the text, line ends and no-break spaces included", () => {
    const body = "Qui\u202f?\n\n«\u00a0Lui\u00a0»\n";
    expect(restoredState({ ...nothing, body }, extensions).doc.toString()).toBe(body);
  });

  test("undo and redo reach through a folded history", () => {
    const first = typed(EditorState.create({ extensions }), { from: 0, insert: "un" }).state;
    const second = applied(typed(first, { from: 0, to: 1, insert: "U" }).state, undo);
    const back = restoredState({ ...nothing, body: second.doc.toString(), history: snapshotOf(second).history() }, extensions);
    expect(applied(back, redo).doc.toString()).toBe("Un");
    expect(applied(back, undo).doc.toString()).toBe("");
  });

  test("undo reaches through a journal that no fold followed", () => {
    const base = typed(EditorState.create({ extensions }), { from: 0, insert: "un" }).state;
    const more = typed(base, { from: 2, insert: " deux" });
    const back = restoredState({ ...nothing, body: "un", history: snapshotOf(base).history(), journal: [more.json] }, extensions);
    expect(back.doc.toString()).toBe("un deux");
    const once = applied(back, undo);
    expect(once.doc.toString()).toBe("un");
    expect(applied(once, undo).doc.toString()).toBe("");
  });

  test("what was typed in one go, in several entries, is undone in one go", () => {
    let state = EditorState.create({ extensions });
    const journal = [..."mot"].map((letter) => {
      const next = typed(state, { from: state.doc.length, insert: letter });
      state = next.state;
      return next.json;
    });
    expect(applied(restoredState({ ...nothing, journal }, extensions), undo).doc.toString()).toBe("");
  });

  test("two places written one after the other are undone one after the other", () => {
    const first = typed(EditorState.create({ doc: "a b", extensions }), { from: 3, insert: "x" });
    const second = typed(first.state, { from: 0, insert: "y" });
    const back = restoredState({ ...nothing, body: "a b", journal: [first.json, second.json] }, extensions);
    expect(applied(back, undo).doc.toString()).toBe("a bx");
  });

  test("the caret, held inside the text", () => {
    const selection = { anchor: 1, head: 99 };
    expect(restoredState({ ...nothing, body: "abc", selection }, extensions).selection.main).toMatchObject({ anchor: 1, head: 3 });
  });
});

test.each([
  ["is not JSON", "{"],
  ["is another thing", '{"done":1}'],
  ["is null", "null"],
  ["is of another text", '{"done":[{"changes":[9,[1]],"selectionsAfter":[]}],"undone":[]}'],
  ["has an event that is none", '{"done":[{"changes":[["x"]],"selectionsAfter":[]}],"undone":[]}'],
])("a history that %s is left aside, and the text is there", (_what, saved) => {
  const state = restoredState({ ...nothing, body: "abc", history: saved }, extensions);
  expect(state.doc.toString()).toBe("abc");
  expect(undoDepth(state)).toBe(0);
});
