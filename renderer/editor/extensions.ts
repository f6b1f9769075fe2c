import { history } from "@codemirror/commands";
import { EditorState, type Extension } from "@codemirror/state";
import { dropCursor, EditorView, keymap, placeholder } from "@codemirror/view";
import { maxBodyLength } from "../../shared/article-names.ts";
import { editorSentences } from "../../shared/fr/editor.ts";
import { cspNonce } from "../csp-nonce.ts";
import { digitCommand, textCommands } from "./commands.ts";
import { documentField } from "./document-field.ts";
import { shownFindings } from "./findings.ts";
import { foldHandle } from "./fold-handle.ts";
import { folding } from "./folding.ts";
import { pastedLink } from "./format-link.ts";
import { editorKeys } from "./keymap.ts";
import { markdownSupport } from "./markdown-support.ts";
import { otherSelections } from "./other-selections.ts";
import { frenchPhrases } from "./phrases.ts";
import { richPaste } from "./rich-paste.ts";
import { screenPart } from "./screen.ts";
import { searchPanel } from "./search-panel.ts";
import { editorTheme, markdownHighlighting } from "./theme.ts";
import { typedCorrections } from "./typed-correction.ts";

/** Undo steps that are kept, through restarts too. */
const undoDepth = 1_000;

/** What every article's editor has, whatever the article. */
export const commonExtensions: Extension = [
  history({ minDepth: undoDepth, newGroupDelay: 600 }),
  documentField,
  typedCorrections,
  shownFindings,
  markdownSupport,
  markdownHighlighting,
  editorTheme,
  frenchPhrases,
  searchPanel(),
  folding,
  foldHandle,
  screenPart,
  EditorView.cspNonce.of(cspNonce()),
  otherSelections,
  dropCursor(),
  EditorView.lineWrapping,
  EditorState.allowMultipleSelections.of(true),
  EditorState.changeFilter.of(({ changes }) => changes.newLength <= maxBodyLength),
  placeholder(editorSentences.placeholder),
  EditorView.contentAttributes.of({
    "aria-label": editorSentences.name,
    "aria-multiline": "true",
    lang: "fr",
    spellcheck: "false",
    autocorrect: "off",
    autocapitalize: "off",
  }),
  EditorView.domEventHandlers({
    keydown(event, view) {
      const id = digitCommand(event);
      return id !== undefined && textCommands[id]?.(view) === true;
    },
    paste(event, view) {
      const pasted = event.clipboardData?.getData("text/plain") ?? "";
      const link = pastedLink(view.state, pasted);
      if (link === null || view.state.readOnly) return false;
      view.dispatch(link);
      return true;
    },
  }),
  richPaste,
  keymap.of([...editorKeys]),
];
