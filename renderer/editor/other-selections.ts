import type { SelectionRange } from "@codemirror/state";
import { type EditorView, layer, RectangleMarker } from "@codemirror/view";

/**
 * Draws the selections beside the main one. The main one and its caret are left
 * to Chromium: drawn by CodeMirror, they cost each key two more layouts of the
 * page, and an animation that never rests.
 */
export const otherSelections = layer({
  above: false,
  class: "cm-otherSelections",
  markers: (view) => view.state.selection.ranges.filter((range) => range !== view.state.selection.main).flatMap((range) => marked(view, range)),
  update: ({ startState, state, docChanged, selectionSet, viewportChanged }) =>
    (docChanged || selectionSet || viewportChanged) && Math.max(startState.selection.ranges.length, state.selection.ranges.length) > 1,
});

function marked(view: EditorView, range: SelectionRange): readonly RectangleMarker[] {
  return RectangleMarker.forRange(view, range.empty ? "cm-cursor" : "cm-selectionBackground", range);
}
