import { expect, test } from "vitest";
import { parseDocument, updateDocument } from "./document.ts";
import { resolvedTree } from "./resolve.ts";
import { writeHtml } from "./writers/html.ts";

const treesOf = (document: ReturnType<typeof parseDocument>) =>
  document.blocks.map((block) => resolvedTree(block, document.text, document.references));

test("a block without brackets is its own tree", () => {
  const document = parseDocument("Un *mot*.\n\n- a\n- b\n");
  expect(treesOf(document)).toEqual(document.blocks.map(({ tree }) => tree));
});

test("a block keeps its resolved tree as long as its labels are defined, or not, as they were", () => {
  const text = `[a] et [b].\n\n${"Entre deux.\n\n".repeat(5)}[a]: /u\n`;
  const at = text.indexOf("/u");
  const end = text.length;
  const before = parseDocument(text);
  const moved = updateDocument(before, text.replace("/u", "/v"), [{ fromA: at, toA: at + 2, fromB: at, toB: at + 2 }]);
  const defined = updateDocument(moved, `${moved.text}[b]: /w\n`, [{ fromA: end, toA: end, fromB: end, toB: end + 8 }]);
  expect(treesOf(moved)[0]).toBe(treesOf(before)[0]);
  expect(treesOf(defined)[0]).not.toBe(treesOf(moved)[0]);
  expect(writeHtml(defined)).toContain('<a href="/v">a</a> et <a href="/w">b</a>');
});

test.each([
  ["> [a]\n> [b\n> c] [x][b\n> c]", "<blockquote>\n<p><a href=\"/a\">a</a>\n<a href=\"/b\">b\nc</a> <a href=\"/b\">x</a></p>\n</blockquote>\n"],
  ["- x\n  1. *[a]*", '<ul>\n<li>x\n<ol>\n<li><em><a href="/a">a</a></em></li>\n</ol>\n</li>\n</ul>\n'],
  ["| [a] | `[a]` |\n|--|--|\n| [b c] | x |", '<table>\n<thead>\n<tr>\n<th><a href="/a">a</a></th>\n<th><code>[a]</code></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><a href="/b">b c</a></td>\n<td>x</td>\n</tr>\n</tbody>\n</table>\n'],
  ["## [a] ##", '<h2><a href="/a">a</a></h2>\n'],
  ["[a]\n===", '<h1><a href="/a">a</a></h1>\n'],
  ["- [ ] [a]", '<ul>\n<li><input disabled="" type="checkbox" /> <a href="/a">a</a></li>\n</ul>\n'],
  ["[x][a] [sic] [A] ![a]", '<p><a href="/a">x</a> [sic] <a href="/a">A</a> <span class="image">a</span></p>\n'],
])("in %j the labels that are defined are links", (markdown, html) => {
  expect(writeHtml(parseDocument(`${markdown}\n\n[a]: /a\n[b c]: /b\n`))).toBe(html);
});
