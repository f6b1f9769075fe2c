import { isolateHistory } from "@codemirror/commands";
import { EditorSelection, type EditorState, type SelectionRange, type StateCommand } from "@codemirror/state";
import { markableParts, type Span } from "./format-marks.ts";

/**
 * Marks the selection as added or cut, paragraph by paragraph; without one, the
 * word at the caret is cut, and what is added is to be typed between the marks.
 *
 *     un {++ajout++}      une {--coupe--}
 */
export function markChange(open: "{++" | "{--", close: "++}" | "--}"): StateCommand {
  return around((state, range) => {
    const parts = partsOf(state, range, open === "{--");
    if (parts.length === 0) return { changes: [{ from: range.head, to: range.head, insert: open + close }], caret: range.head + open.length };
    return { changes: parts.flatMap(({ from, to }) => [{ from, to: from, insert: open }, { from: to, to, insert: close }]), caret: null };
  });
}

/** Replaces the selection, or the word at the caret, by what is to be typed: `{~~avant~>|~~}`. */
export const markReplacement: StateCommand = around((state, range) => {
  const [part = { from: range.head, to: range.head }] = partsOf(state, range, true);
  return { changes: [{ from: part.from, to: part.from, insert: "{~~" }, { from: part.to, to: part.to, insert: "~>~~}" }], caret: part.to + "{~~~>".length };
});

/** A remark on the selection, or at the caret, to be typed: `{==passage==}{>>|<<}`. */
export const addRemark: StateCommand = around((state, range) => {
  const parts = range.empty ? [] : markableParts(state, range);
  const part = parts.at(-1);
  if (part === undefined) return { changes: [{ from: range.head, to: range.head, insert: "{>><<}" }], caret: range.head + 3 };
  return { changes: [{ from: part.from, to: part.from, insert: "{==" }, { from: part.to, to: part.to, insert: "==}{>><<}" }], caret: part.to + "{====}{>>".length };
});

interface Marking {
  readonly changes: readonly { readonly from: number; readonly to: number; readonly insert: string }[];
  /** Where something is to be typed, in the text as it becomes; `null` when nothing is. */
  readonly caret: number | null;
}

/** One step of undo, on the main selection. */
function around(mark: (state: EditorState, range: SelectionRange) => Marking): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const { main } = state.selection;
    const { changes: made, caret } = mark(state, main);
    const changes = state.changes([...made]);
    const selection = caret === null ? EditorSelection.range(changes.mapPos(main.from, -1), changes.mapPos(main.to, 1)) : EditorSelection.cursor(caret);
    dispatch(state.update({ changes, selection: EditorSelection.create([selection]), userEvent: "input.format", annotations: isolateHistory.of("full"), scrollIntoView: true }));
    return true;
  };
}

function partsOf(state: EditorState, range: SelectionRange, takesWord: boolean): readonly Span[] {
  if (!range.empty) return markableParts(state, range);
  const word = takesWord ? state.wordAt(range.head) : null;
  return word === null ? [] : markableParts(state, word);
}
