import { Text } from "@codemirror/state";
import { expect, test } from "vitest";
import { parseDocument, updateDocument } from "../../shared/markdown/document.ts";
import { writeHtml } from "../../shared/markdown/writers/html.ts";
import { EditorText } from "./editor-text.ts";

const source = "# Titre\n\nUn *mot* et [un lien][a].\n\n- un\n- deux\n\n```\ncode\n\nfin\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[a]: https://x.fr\n";
const textOf = (text: string) => Text.of(text.split("\n"));

test("a text in lines is read as the same text in one string", () => {
  expect(writeHtml(parseDocument(new EditorText(textOf(source))))).toBe(writeHtml(parseDocument(source)));
});

test("each chunk is the rest of a line or its end, and together they are the text", () => {
  const text = new EditorText(textOf(source));
  let read = "";
  while (read.length < text.length) read += text.chunk(read.length);
  expect(read).toBe(source);
  expect(text.chunk(text.length)).toBe("");
  expect(text.chunk(3)).toBe("itre");
});

test("an edit of a text in lines keeps the blocks that it does not touch", () => {
  const before = parseDocument(new EditorText(textOf(source)));
  const at = source.indexOf("mot");
  const after = updateDocument(before, new EditorText(textOf(source.replace("mot", "mots"))), [{ fromA: at + 3, toA: at + 3, fromB: at + 3, toB: at + 4 }]);
  const kept = after.blocks.filter(({ tree }) => before.blocks.some((block) => block.tree === tree));
  expect(kept.length).toBeGreaterThan(3);
  expect(writeHtml(after)).toBe(writeHtml(parseDocument(source.replace("mot", "mots"))));
});
