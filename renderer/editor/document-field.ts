import { type ChangeSet, type EditorState, StateField } from "@codemirror/state";
import type { ChangedRange } from "@lezer/common";
import { type MarkdownDocument, parseDocument, updateDocument } from "../../shared/markdown/document.ts";

/**
 * The article's own parse, whole and incremental. The editor's tree, which
 * colours what is on the screen, may stop before the end of a long text.
 */
export const documentField = StateField.define<MarkdownDocument>({
  create: (state) => parseDocument(state.doc.toString()),
  update(document, { docChanged, changes }) {
    if (!docChanged) return document;
    const ranges: ChangedRange[] = [];
    changes.iterChangedRanges((fromA, toA, fromB, toB) => ranges.push({ fromA, toA, fromB, toB }));
    return updateDocument(document, changedText(document.text, changes), ranges);
  },
});

/** The parse of a state's text. */
export function documentOf(state: EditorState): MarkdownDocument {
  return state.field(documentField);
}

/** The text after changes. Made of long pieces of the one before: joining the editor's lines again takes four times as long. */
function changedText(before: string, changes: ChangeSet): string {
  let text = "";
  let at = 0;
  changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
    text += before.slice(at, fromA) + inserted.toString();
    at = toA;
  });
  return text + before.slice(at);
}
