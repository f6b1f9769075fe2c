import { isolateHistory } from "@codemirror/commands";
import type { EditorState, Extension, TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { documentOf } from "./document-field.ts";

/**
 * What is pasted from a page, Word or a mail comes in as clean Markdown, in one
 * step that undo takes back; text that says nothing of its form, and what goes
 * into code, is pasted as it is.
 */
export const richPaste: Extension = EditorView.domEventHandlers({
  focus() {
    // The reader of HTML is there before the first paste, and not before the first frame.
    void loadConverter();
  },
  paste(event, view) {
    const data = event.clipboardData;
    const html = data?.getData("text/html") ?? "";
    if (data === null || view.state.readOnly || !isRich(html, data.types) || isInCode(view.state)) return false;
    const plain = data.getData("text/plain");
    if (converter === null) {
      void loadConverter().then((convert) => insert(view, convert(html), plain));
    } else if (!insert(view, converter(html), plain)) return false;
    event.preventDefault();
    return true;
  },
});

/** How Markdown takes the place of the selection: in the line when it is one paragraph, else apart from what is around. */
export function pastedMarkdown(state: EditorState, markdown: string): TransactionSpec {
  const { from, to } = state.selection.main;
  const text = markdown.trim();
  const isInline = !text.includes("\n") && !/^(?:#{1,6} |[-*+] |\d+[.)] |> |```|\||---$)/.test(text);
  const before = state.sliceDoc(state.doc.lineAt(from).from, from);
  const after = state.sliceDoc(to, state.doc.lineAt(to).to);
  const head = isInline || before.trim() === "" ? "" : "\n\n";
  const tail = isInline || after.trim() === "" ? "" : "\n\n";
  const inserted = `${head}${text}${tail}`;
  return {
    changes: { from, to, insert: state.toText(inserted) },
    selection: { anchor: from + head.length + text.length },
    userEvent: "input.paste",
    annotations: isolateHistory.of("full"),
    scrollIntoView: true,
  };
}

/** Whether HTML says something of its form that Markdown can say; what an editor of code copies does not. */
export function isRich(html: string, types: readonly string[]): boolean {
  if (html === "" || types.includes("vscode-editor-data")) return false;
  return /<(?:a\s[^>]*href|b|strong|i|em|del|s|strike|sup|sub|h[1-6]|ul|ol|li|table|blockquote|pre|code|hr|img)\b|font-weight\s*:\s*(?:bold|[6-9]00)|font-style\s*:\s*italic|<p\b[^>]*>[\s\S]*<p\b/i.test(html);
}

type Convert = (html: string) => string;
let converter: Convert | null = null;

async function loadConverter(): Promise<Convert> {
  const { htmlToMarkdown } = await import("../../shared/import/html-to-markdown.ts");
  converter = htmlToMarkdown;
  return htmlToMarkdown;
}

function insert(view: EditorView, markdown: string, plain: string): boolean {
  const text = markdown.trim() === "" ? plain : markdown;
  if (text.trim() === "") return false;
  view.dispatch(pastedMarkdown(view.state, text));
  return true;
}

function isInCode(state: EditorState): boolean {
  const { main } = state.selection;
  for (let node = documentOf(state).tree.resolveInner(main.from, -1); ; ) {
    if (/Code/.test(node.name)) return true;
    if (node.parent === null) return false;
    node = node.parent;
  }
}
