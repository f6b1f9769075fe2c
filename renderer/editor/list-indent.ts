import { indentLess, indentMore } from "@codemirror/commands";
import type { EditorState } from "@codemirror/state";
import type { KeyBinding } from "@codemirror/view";

/** Tab moves list items; anywhere else it goes to the next field, as everywhere in the application. */
export const listIndentKeys: readonly KeyBinding[] = [
  { key: "Tab", run: (view) => isInList(view.state) && indentMore(view) },
  { key: "Shift-Tab", run: (view) => isInList(view.state) && indentLess(view) },
];

function isInList(state: EditorState): boolean {
  return state.selection.ranges.every(({ head }) => /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(state.doc.lineAt(head).text));
}
