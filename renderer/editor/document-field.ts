import { type EditorState, StateField } from "@codemirror/state";
import { type MarkdownDocument, parseDocument, updateDocument } from "../../shared/markdown/document.ts";

/**
 * The article's own parse, whole and incremental. The editor's tree, which
 * colours what is on the screen, may stop before the end of a long text.
 */
export const documentField = StateField.define<MarkdownDocument>({
  create: (state) => parseDocument(state.doc.toString()),
  update(document, transaction) {
    if (!transaction.docChanged) return document;
    const changes: { fromA: number; toA: number; fromB: number; toB: number }[] = [];
    transaction.changes.iterChangedRanges((fromA, toA, fromB, toB) => changes.push({ fromA, toA, fromB, toB }));
    return updateDocument(document, transaction.newDoc.toString(), changes);
  },
});

/** The parse of a state's text. */
export function documentOf(state: EditorState): MarkdownDocument {
  return state.field(documentField);
}
