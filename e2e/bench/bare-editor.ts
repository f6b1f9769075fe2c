import { defaultKeymap, history } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
import { EditorView, keymap } from "@codemirror/view";
import { frenchArticle } from "./texts.ts";

/** Words of the text; the build puts the number in. */
declare const BENCH_WORDS: number;

// The reference for a keystroke: CodeMirror and its Markdown, and nothing of ours.
document.body.style.cssText = "margin: 0; height: 100vh";
const view = new EditorView({
  doc: frenchArticle(BENCH_WORDS, 3),
  extensions: [
    history(),
    markdown(),
    keymap.of(defaultKeymap),
    EditorView.lineWrapping,
    EditorView.theme({ "&": { height: "100vh" }, ".cm-scroller": { overflow: "auto" } }),
  ],
  parent: document.body,
});
view.focus();
