import { EditorView } from "@codemirror/view";

/** A comparison, in the colours of the tokens; nothing is said by colour alone: what is gone is struck out, what has come underlined. */
export const comparisonTheme = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "transparent", fontSize: "15px", blockSize: "100%" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--font-text)", lineHeight: "1.55", overflow: "auto" },
  ".cm-content": { padding: "12px 20px" },
  ".cm-line": { padding: "0 6px" },
  ".cm-added, .cm-changedText": { textDecoration: "underline", textDecorationColor: "var(--ok)", textUnderlineOffset: "3px", backgroundColor: "var(--added)" },
  ".cm-removed": { textDecoration: "line-through", textDecorationColor: "var(--danger)", backgroundColor: "var(--removed)" },
  ".cm-moved": { boxShadow: "inset 3px 0 0 var(--finding-typography)" },
  ".cm-moved-away": { boxShadow: "inset 3px 0 0 var(--rule-strong)", color: "var(--ink-faint)" },
  ".cm-passage": { backgroundColor: "var(--hover)" },
  ".cm-note": {
    marginInlineEnd: "8px",
    padding: "1px 7px",
    borderRadius: "var(--radius)",
    backgroundColor: "var(--paper-raised)",
    color: "var(--finding-typography)",
    font: "600 var(--size-small) / 1.4 var(--font-ui)",
  },
  ".cm-fold": {
    display: "block",
    inlineSize: "100%",
    padding: "4px 8px",
    border: "1px dashed var(--rule)",
    borderRadius: "var(--radius)",
    background: "transparent",
    color: "var(--ink-soft)",
    font: "400 var(--size-small) / 1.4 var(--font-ui)",
    textAlign: "start",
  },
  ".cm-fold:hover": { background: "var(--hover)" },
});
