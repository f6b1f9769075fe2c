import { EditorState } from "@codemirror/state";
import { codeMirrorPhrases } from "../../shared/fr/editor.ts";

/** CodeMirror's own words, in French. */
export const frenchPhrases = EditorState.phrases.of(codeMirrorPhrases);
