import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

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
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  ".cm-placeholder": { color: "var(--ink-faint)" },
  ".cm-finding-spelling": wavy("var(--finding-spelling)"),
  ".cm-finding-typography": wavy("var(--finding-typography)"),
  ".cm-finding-style": wavy("var(--finding-style)"),
  ".cm-nbsp, .cm-nnbsp": { position: "relative" },
  ".cm-nbsp::after, .cm-nnbsp::after": { content: '""', position: "absolute", pointerEvents: "none" },
  // A shallow bracket for U+00A0, a thin upright stroke for U+202F.
  ".cm-nbsp::after": {
    insetInline: "15%",
    bottom: "0.05em",
    height: "0.22em",
    border: "1px solid var(--ink-faint)",
    borderTop: "none",
  },
  ".cm-nnbsp::after": {
    insetInlineStart: "calc(50% - 0.5px)",
    width: "1px",
    top: "0.3em",
    bottom: "0.25em",
    backgroundColor: "var(--ink-faint)",
  },
  ".cm-searchMatch": { backgroundColor: "var(--accent-soft)", borderRadius: "2px" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--selection)", outline: "1px solid var(--accent)" },
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
export const markdownHighlighting = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.heading1, fontWeight: "700", fontSize: "1.15em" },
    { tag: [tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6], fontWeight: "700" },
    { tag: tags.emphasis, fontStyle: "italic" },
    { tag: tags.strong, fontWeight: "700" },
    { tag: tags.strikethrough, textDecoration: "line-through" },
    { tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], color: "var(--ink-faint)" },
    { tag: tags.url, color: "var(--ink-faint)" },
    { tag: tags.link, color: "var(--accent)" },
    { tag: tags.quote, color: "var(--ink-soft)" },
    { tag: [tags.monospace, tags.comment], color: "var(--ink-soft)" },
    { tag: tags.escape, color: "var(--ink-faint)" },
  ]),
);
