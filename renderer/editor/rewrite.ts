import { isolateHistory } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";

/** Changes the text in one step of undo, at offsets of the text as it is; nothing when it can't be written. */
export function rewrite(view: EditorView, changes: readonly { readonly from: number; readonly to: number; readonly insert: string }[]): void {
  if (view.state.readOnly || changes.length === 0) return;
  view.dispatch({ changes: [...changes], userEvent: "input.restore", annotations: isolateHistory.of("full") });
}
