import { EditorState } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import { isRich, pastedMarkdown } from "./rich-paste.ts";

/** A text with the selection between brackets, and what it becomes. */
function pasted(marked: string, markdown: string): string {
  const anchor = marked.indexOf("[");
  const head = marked.indexOf("]") - 1;
  const state = EditorState.create({ doc: marked.replace("[", "").replace("]", ""), selection: { anchor, head } });
  const next = state.update(pastedMarkdown(state, markdown)).state;
  const caret = next.selection.main.head;
  return `${next.sliceDoc(0, caret)}|${next.sliceDoc(caret)}`;
}

describe("Markdown that is pasted", () => {
  test.each([
    ["in a line, one paragraph stays in it", "Un [vieux] mot", "**neuf**\n", "Un **neuf**| mot"],
    ["in a line, blocks stand apart", "Avant[]après", "## Titre\n\nTexte.\n", "Avant\n\n## Titre\n\nTexte.|\n\naprès"],
    ["in an empty line, nothing is added", "Un\n\n[]\n\nDeux", "- a\n- b\n", "Un\n\n- a\n- b|\n\nDeux"],
    ["a heading alone is a block", "Un[]", "# Titre\n", "Un\n\n# Titre|"],
  ])("%s", (_what, marked, markdown, wanted) => {
    expect(pasted(marked, markdown)).toBe(wanted);
  });
});

describe("a clipboard is rich", () => {
  test.each([
    ["<p>a <b>b</b></p>", true],
    ['<a href="https://example.org">a</a>', true],
    ['<span style="font-weight: 700">a</span>', true],
    ["<p>a</p><p>b</p>", true],
    ["<ul><li>a</li></ul>", true],
    ["<meta charset='utf-8'><span>mot</span>", false],
    ["<div style='font-family: monospace'><div>let x</div></div>", false],
    ["", false],
  ])("%s: %s", (html, wanted) => {
    expect(isRich(html, ["text/html"])).toBe(wanted);
  });

  test("not when it comes from an editor of code", () => {
    expect(isRich("<b>a</b>", ["text/html", "vscode-editor-data"])).toBe(false);
  });
});
