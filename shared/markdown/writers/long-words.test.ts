import { expect, test } from "vitest";
import { parseDocument } from "../document.ts";
import { writeHtml } from "./html.ts";
import { hasLongWord, withBreaks } from "./long-words.ts";

test("what people write is left as it is", () => {
  const source = "Un mot, [un lien](https://exemple.fr/une-adresse) et anticonstitutionnellement.\n".repeat(40);
  expect(hasLongWord(source)).toBe(false);
  expect(writeHtml(parseDocument(source))).not.toContain("<wbr");
});

test("a word that is none can be cut every hundred characters", () => {
  expect(withBreaks(`<p>${"[".repeat(1_000)}</p>`)).toBe(`<p>${`${"[".repeat(100)}<wbr />`.repeat(10)}</p>`);
});

test("tags, addresses and escapes are never cut", () => {
  const html = withBreaks(`<p><a href="${"a".repeat(2_000)}">${"&amp;".repeat(400)}</a></p>`);
  expect(html).toContain(`href="${"a".repeat(2_000)}"`);
  expect(html.replaceAll("<wbr />", "")).toBe(`<p><a href="${"a".repeat(2_000)}">${"&amp;".repeat(400)}</a></p>`);
  expect(html.match(/<wbr \/>/g)).toHaveLength(4);
});

test("escapes and emphasis do not hide a long word", () => {
  expect(writeHtml(parseDocument("\\[".repeat(1_000)))).toContain("<wbr />");
  expect(writeHtml(parseDocument("a*b*".repeat(1_000)))).toContain("<wbr />");
});

test("a character of two units is never cut", () => {
  expect(withBreaks(`<p>${"🗞".repeat(350)}</p>`).replaceAll("<wbr />", "")).toBe(`<p>${"🗞".repeat(350)}</p>`);
});

test.each([299, 300, 301, 599, 600, 5_000])("a word of %i characters is found wherever it begins", (length) => {
  for (const before of ["", "a ", "mot ".repeat(100), "x".repeat(298) + " "]) {
    expect(hasLongWord(`${before}${"[".repeat(length)} fin`)).toBe(length >= 300);
  }
});
