import { history, undo } from "@codemirror/commands";
import type { EditorState, StateCommand, TransactionSpec } from "@codemirror/state";
import { beforeAll, expect, test } from "vitest";
import { defaultTypography } from "../../shared/typography/profile.ts";
import { drawn } from "../../shared/typography/spaces.ts";
import { drawnState } from "./drawn-state.ts";
import { composedCorrection, composedWasRead, correctionAfter, pastedCorrection, typedCorrections } from "./typed-correction.ts";
import { fetchTypographyEngine } from "./typography-engine.ts";

beforeAll(fetchTypographyEngine);

const start = (drawing = "¦") => drawnState(drawing, [history(), typedCorrections]);

/** A transaction, and the correction that it calls for, as the editor makes them. */
function step(state: EditorState, spec: TransactionSpec): EditorState {
  const transaction = state.update(spec);
  const correction = correctionAfter([transaction], transaction.state, defaultTypography);
  return correction === null ? transaction.state : transaction.state.update(correction).state;
}

function type(state: EditorState, keys: string, userEvent = "input.type"): EditorState {
  let now = state;
  for (const key of drawn(keys)) {
    const { from, to } = now.selection.main;
    now = step(now, { changes: { from, to, insert: key }, selection: { anchor: from + key.length }, userEvent: key === "\n" ? "input" : userEvent });
  }
  return now;
}

function after(state: EditorState, command: StateCommand): EditorState {
  let now = state;
  command({ state, dispatch: (transaction) => { now = transaction.state; } });
  return now;
}

const text = (state: EditorState) => state.doc.toString();

test("what is typed is corrected after the next key", () => {
  expect(text(type(start(), "Il dit \"l'été\" ? Oui..."))).toBe(drawn("Il dit «⍽l’été⍽»¦? Oui..."));
  expect(text(type(start(), "Oui...\n"))).toBe("Oui…\n");
});

test("the caret stays after the key", () => {
  const state = type(start("a¦b"), " ?");
  expect(state.selection.main.head).toBe(3);
  expect(type(state, " ").selection.main.head).toBe(4);
});

test("undo gives back what was typed, then goes on", () => {
  let state = type(start(), "l'été");
  expect(text(state)).toBe("l’été");
  state = after(state, undo);
  expect(text(state)).toBe("l’é");
  state = after(state, undo);
  expect(text(state)).toBe("l'é");
  state = after(state, undo);
  expect(text(state)).toBe("");
});

test("what was given back is not taken again by the keys that follow", () => {
  const state = after(type(start(), "l'é"), undo);
  expect(text(type(state, "té, oui"))).toBe("l'été, oui");
});

test("Enter in a list corrects the line that it leaves", () => {
  const state = start("- Oui ?¦");
  const enter = { changes: { from: 7, insert: "\n- " }, selection: { anchor: 10 }, userEvent: "input" };
  expect(text(step(state, enter))).toBe(drawn("- Oui¦?\n- "));
});

test.each(["input.paste", "input.drop", "input.type.compose", "input.complete", "undo", "input.replace"])("nothing is corrected on « %s »", (userEvent) => {
  const state = step(start("l'¦"), { changes: { from: 2, insert: "é" }, selection: { anchor: 3 }, userEvent });
  expect(text(state)).toBe("l'é");
});

/** What an input method makes of several keys, and the corrections once it has ended. */
function compose(state: EditorState, ...stages: readonly string[]): EditorState {
  let now = state;
  const { from } = now.selection.main;
  let to = from;
  for (const stage of stages) {
    now = step(now, { changes: { from, to, insert: drawn(stage) }, selection: { anchor: from + stage.length }, userEvent: "input.type.compose" });
    to = from + stage.length;
  }
  for (let left = 9; left > 0; left--) {
    const correction = composedCorrection(now, defaultTypography);
    if (correction !== null) now = now.update(correction).state;
  }
  return now.update(composedWasRead).state;
}

test("several letters that were composed are corrected once the composition ends, each a step of its own", () => {
  const state = compose(start(), "l", "l'e", "l'été et l'an ");
  expect(text(state)).toBe("l’été et l’an ");
  expect(text(after(state, undo))).toBe("l’été et l'an ");
  expect(text(after(after(state, undo), undo))).toBe("l'été et l'an ");
});

test("what stood before a composition is corrected by its first letter, and what stood after is left", () => {
  expect(text(compose(start("Il dit l'¦ et d'un"), "^", "ê"))).toBe("Il dit l’ê et d'un");
  expect(text(compose(start("l'un ¦ d'ici"), "oui ?  "))).toBe(drawn("l'un oui¦?   d'ici"));
});

test("a composition that was read is not read again", () => {
  const state = after(compose(start(), "l'été"), undo);
  expect(composedCorrection(state, defaultTypography)).toBeNull();
});

test.each([
  ["code", "`l'¦"],
  ["a code block", "```\nl'¦"],
  ["an address", "[a](https://x.fr/l'¦"],
])("nothing is corrected in %s", (_where, drawing) => {
  const state = start(drawing);
  expect(text(type(state, "été"))).toBe(`${text(state)}été`);
});

test("nothing is corrected with several carets", () => {
  const state = start("l'¦ et d'¦");
  const typed = state.update(state.replaceSelection("a"), { userEvent: "input.type" });
  expect(correctionAfter([typed], typed.state, defaultTypography)).toBeNull();
});

test("a paste is corrected when that is asked, in a step of its own, and nothing around it is", () => {
  const state = start("L'un ¦ l'autre");
  const paste = state.update({ changes: { from: 5, insert: "d'ici ?" }, selection: { anchor: 12 }, userEvent: "input.paste" });
  const correction = pastedCorrection([paste], paste.state, defaultTypography);
  const corrected = paste.state.update(correction ?? {}).state;
  expect(text(corrected)).toBe(drawn("L'un d’ici¦? l'autre"));
  expect(text(after(corrected, undo))).toBe("L'un d'ici ? l'autre");
  expect(pastedCorrection([state.update({ changes: { from: 5, insert: "d'ici" }, userEvent: "input.drop" })], state, defaultTypography)).toBeNull();
});
