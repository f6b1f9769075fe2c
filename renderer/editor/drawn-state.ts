import { EditorSelection, EditorState, type Extension, type StateCommand } from "@codemirror/state";
import { documentField } from "./document-field.ts";

/** A state drawn in a string: `‹` and `›` around what is selected, `¦` for a caret. For tests. */
export function drawnState(drawing: string, extensions: Extension = []): EditorState {
  const ranges = [];
  let doc = "";
  let start = 0;
  for (const character of drawing) {
    if (character === "‹") start = doc.length;
    else if (character === "›") ranges.push(EditorSelection.range(start, doc.length));
    else if (character === "¦") ranges.push(EditorSelection.cursor(doc.length));
    else doc += character;
  }
  const selection = ranges.length === 0 ? EditorSelection.single(0) : EditorSelection.create(ranges);
  return EditorState.create({ doc, selection, extensions: [EditorState.allowMultipleSelections.of(true), documentField, extensions] });
}

/** The drawing of a state. */
export function drawingOf(state: EditorState): string {
  const signs = state.selection.ranges
    .flatMap(({ from, to, empty }) => (empty ? [{ at: from, sign: "¦" }] : [{ at: from, sign: "‹" }, { at: to, sign: "›" }]))
    .sort((a, b) => b.at - a.at);
  return signs.reduce((drawn, { at, sign }) => drawn.slice(0, at) + sign + drawn.slice(at), state.doc.toString());
}

/** What a command makes of a drawing. */
export function drawnAfter(drawing: string, ...commands: readonly StateCommand[]): string {
  let state = drawnState(drawing);
  for (const command of commands) command({ state, dispatch: (transaction) => { state = transaction.state; } });
  return drawingOf(state);
}
