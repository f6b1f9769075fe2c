import { isolateHistory } from "@codemirror/commands";
import { EditorSelection, type EditorState, type StateCommand } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";
import { documentOf } from "./document-field.ts";
import { markableParts, type Span } from "./format-marks.ts";

const open = "[";
const close = "]{lang=en}";

/**
 * Marks the selection as English, paragraph by paragraph, so that the desks
 * leave it alone and outputs say so; takes the marks off when it, or the caret,
 * stands in such a passage.
 *
 *     Il dit [move fast and break things]{lang=en}.
 */
export const toggleEnglish: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const { ranges } = state.selection;
  const marked = ranges.flatMap((range) => passagesIn(state, range));
  const parts = marked.length > 0 ? [] : ranges.flatMap((range) => (range.empty ? [] : markableParts(state, range)));
  if (marked.length === 0 && parts.length === 0) return false;
  const changes = state.changes([
    ...marked.flatMap(({ firstChild, lastChild }) => [firstChild, lastChild].flatMap((mark) => (mark === null ? [] : [{ from: mark.from, to: mark.to }]))),
    ...parts.flatMap(({ from, to }) => [{ from, insert: open }, { from: to, insert: close }]),
  ]);
  const selection = ranges.map((range) => EditorSelection.range(changes.mapPos(range.from, range.empty ? -1 : 1), changes.mapPos(range.to, -1)));
  dispatch(
    state.update({
      changes,
      selection: EditorSelection.create(selection, state.selection.mainIndex),
      userEvent: "input.format",
      annotations: isolateHistory.of("full"),
      scrollIntoView: true,
    }),
  );
  return true;
};

/** The passages in another language that a stretch touches. */
function passagesIn(state: EditorState, { from, to }: Span): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  documentOf(state).tree.iterate({
    from,
    to,
    enter({ name, node }) {
      if (name === "ForeignText") found.push(node);
    },
  });
  return found;
}
