import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { highlighting } from "./highlighting.ts";

const faintLine = "linear-gradient(var(--ink-faint), var(--ink-faint))";

/** The page: colours and faces come from the tokens, so that both themes are one. */
export const editorTheme = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "transparent", fontSize: "var(--editor-size)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "1.7", overflow: "visible" },
  ".cm-content": {
    padding: "4px max(var(--page-margin), calc((100% - 68ch) / 2)) 45vh",
    caretColor: "var(--accent)",
  },
  ".cm-line": { padding: "0" },
  ".cm-cursor, .cm-dropCursor": { display: "block", borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-otherSelections .cm-selectionBackground": { backgroundColor: "var(--selection)" },
  ".cm-line::selection, .cm-line ::selection": { backgroundColor: "var(--selection)" },
  ".cm-placeholder": { color: "var(--ink-faint)" },
  ".cm-finding-spelling": wavy("var(--finding-spelling)"),
  ".cm-finding-typography": wavy("var(--finding-typography)"),
  ".cm-finding-style": wavy("var(--finding-style)"),
  // Drawn as backgrounds, which cost nothing: a shallow bracket under U+00A0, a thin stroke in U+202F.
  ".cm-nbsp": {
    background: `${faintLine} 50% 92% / 70% 1px no-repeat, ${faintLine} 15% 92% / 1px 0.22em no-repeat, ${faintLine} 85% 92% / 1px 0.22em no-repeat`,
  },
  ".cm-nnbsp": { background: `${faintLine} 50% 60% / 1px 55% no-repeat` },
  ".cm-tooltip.cm-finding-card": {
    maxWidth: "224px",
    padding: "7px 10px 6px",
    border: "1px solid var(--rule)",
    borderInlineStart: "3px solid var(--finding-spelling)",
    borderRadius: "6px",
    backgroundColor: "var(--paper-page)",
    color: "var(--ink)",
    boxShadow: "var(--shadow)",
    font: "400 var(--size-ui) / 1.4 var(--font-ui)",
    cursor: "default",
  },
  ".cm-tooltip.cm-finding-card[data-kind=typography]": { borderInlineStartColor: "var(--finding-typography)" },
  ".cm-tooltip.cm-finding-card[data-kind=style]": { borderInlineStartColor: "var(--finding-style)" },
  ".cm-card-kind, .cm-card-keys": { color: "var(--ink-soft)", fontSize: "var(--size-small)" },
  ".cm-card-fixes": { margin: "3px 0" },
  ".cm-card-fix": { font: "600 var(--size-large) / 1.4 var(--font-text)" },
  ".cm-searchMatch": { backgroundColor: "var(--accent-soft)", borderRadius: "2px" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--selection)", outline: "1px solid var(--accent)" },
  ".cm-fold-handle": {
    position: "absolute",
    zIndex: 1,
    width: "20px",
    height: "20px",
    padding: 0,
    border: 0,
    borderRadius: "4px",
    background: "transparent",
    cursor: "pointer",
  },
  ".cm-fold-handle:hover": { backgroundColor: "var(--hover)" },
  ".cm-fold-handle::before": {
    content: '""',
    position: "absolute",
    inset: "5px 6px 7px",
    borderInlineEnd: "1.5px solid var(--ink-faint)",
    borderBlockEnd: "1.5px solid var(--ink-faint)",
    width: "6px",
    height: "6px",
    transform: "rotate(45deg)",
  },
  ".cm-fold-handle[data-shut=true]::before": { transform: "rotate(-45deg)" },
  ".cm-panels": { backgroundColor: "var(--paper-raised)", color: "var(--ink)", borderColor: "var(--rule)" },
  ".cm-panels-top": { borderBottom: "1px solid var(--rule)" },
});

function wavy(colour: string) {
  return {
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: colour,
    textDecorationThickness: "1px",
    textUnderlineOffset: "4px",
    textDecorationSkipInk: "none",
  };
}

/** Markdown in the page: marks step back, words come forward. */
export const markdownHighlighting = highlighting(
  HighlightStyle.define([
    { tag: tags.heading1, fontWeight: "700", fontSize: "1.15em" },
    { tag: [tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6], fontWeight: "700" },
    { tag: tags.emphasis, fontStyle: "italic" },
    { tag: tags.strong, fontWeight: "700" },
    { tag: tags.strikethrough, textDecoration: "line-through" },
    { tag: tags.inserted, color: "var(--ok)", textDecoration: "underline" },
    { tag: tags.deleted, color: "var(--accent)", textDecoration: "line-through" },
    { tag: tags.changed, backgroundColor: "var(--accent-soft)" },
    { tag: tags.annotation, color: "var(--ink-soft)", fontStyle: "italic", fontSize: "0.85em" },
    { tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], color: "var(--ink-faint)" },
    { tag: tags.url, color: "var(--ink-faint)" },
    { tag: tags.link, color: "var(--accent)" },
    { tag: tags.quote, color: "var(--ink-soft)" },
    { tag: [tags.monospace, tags.comment], color: "var(--ink-soft)" },
    { tag: tags.escape, color: "var(--ink-faint)" },
  ]),
);
