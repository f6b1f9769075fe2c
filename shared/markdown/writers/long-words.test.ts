import { expect, test } from "vitest";
import { parseDocument } from "../document.ts";
import { writeHtml } from "./html.ts";
import { withBreaks } from "./long-words.ts";

const ordinary = "<p>Un mot, <a href=\"https://exemple.fr/une-adresse\">un lien</a> et anticonstitutionnellement.</p>";

test("what people write is left as it is", () => {
  expect(withBreaks(ordinary.repeat(40))).toBe(ordinary.repeat(40));
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
