import { type EditorState, StateField } from "@codemirror/state";
import type { ChangedRange } from "@lezer/common";
import { type MarkdownDocument, parseDocument, updateDocument } from "../../shared/markdown/document.ts";
import { EditorText } from "./editor-text.ts";

/**
 * The article's own parse, whole and incremental. The editor's tree, which
 * colours what is on the screen, may stop before the end of a long text.
 */
export const documentField = StateField.define<MarkdownDocument>({
  create: (state) => parseDocument(new EditorText(state.doc)),
  update(document, { docChanged, changes, newDoc }) {
    if (!docChanged) return document;
    const ranges: ChangedRange[] = [];
    changes.iterChangedRanges((fromA, toA, fromB, toB) => ranges.push({ fromA, toA, fromB, toB }));
    return updateDocument(document, new EditorText(newDoc), ranges);
  },
});

/** The parse of a state's text. */
export function documentOf(state: EditorState): MarkdownDocument {
  return state.field(documentField);
}
