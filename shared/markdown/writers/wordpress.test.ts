import { parse } from "@wordpress/block-serialization-default-parser";
import { describe, expect, test } from "vitest";
import { emptyFields } from "../../article.ts";
import { classes, heavy, places } from "./hostile.ts";
import { type AllowedTags, articleTags, faultOf } from "./html-check.ts";
import { pastedImage, writeWordpress } from "./wordpress.ts";

const written = (body: string) => writeWordpress({ fields: emptyFields, body }, { image: pastedImage });

type Parsed = ReturnType<typeof parse>[number];

/** Names of the blocks as Gutenberg's own parser reads them, those inside in parentheses. */
const outline = (blocks: readonly Parsed[]): string =>
  blocks
    .filter(({ blockName, innerHTML }) => blockName !== null || innerHTML.trim() !== "")
    .map(({ blockName, innerBlocks }) => `${blockName?.replace("core/", "") ?? "FREE TEXT"}${innerBlocks.length === 0 ? "" : `(${outline(innerBlocks)})`}`)
    .join(" ");
const blocks = (body: string) => outline(parse(written(body)));

test.each<[string, string]>([
  ["Un *mot*.\n\nDeux.", "paragraph paragraph"],
  ["## A\n\n### B", "heading heading"],
  ["- a\n- b\n  1. c", "list(list-item list-item(list(list-item)))"],
  ["> a\n>\n> - b", "quote(paragraph list(list-item))"],
  [":::exergue\na\n:::", "pullquote"],
  [":::encadre T\na\n\n:::exergue\nb\n:::\n:::", "group(heading paragraph pullquote)"],
  [":::relance\na\n:::", "paragraph"],
  ['![a](b/c.jpg "L | C")', "image"],
  ["![a](https://x.fr/c.jpg)", "paragraph"],
  ["| a |\n|---|\n| b |", "table"],
  ["```\na\n```", "code"],
  ["---", "separator"],
  ["a[^1]\n\n[^1]: b", "paragraph separator group(paragraph)"],
  ["- [ ] a\n\n  b\n\n  > c", "list(list-item)"],
])("%j is the blocks %s", (body, expected) => {
  expect(blocks(body)).toBe(expected);
});

test("the titraille is paragraphs of their classes, without the title, which has its own field", () => {
  const fields = { ...emptyFields, titre: "Titre", surtitre: "Sur", chapo: "Un.\n\nDeux.", signature: "A. B.", notesPrivees: "SECRET", sources: "SECRET" };
  const text = writeWordpress({ fields, body: "Corps.%%SECRET%%" }, {});
  expect([...text.matchAll(/<p(?: class="(\w+)")?>/g)].map(([, name]) => name)).toEqual(["surtitre", "chapo", "chapo", "signature", undefined]);
  expect(text).not.toMatch(/Titre|SECRET/);
});

describe("each block is written as the block editor saves it", () => {
  test.each<[string, string]>([
    ["### A", '<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">A</h3>\n<!-- /wp:heading -->\n'],
    ["3. a", '<!-- wp:list {"ordered":true,"start":3} -->\n<ol start="3" class="wp-block-list"><!-- wp:list-item -->\n<li>a</li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->\n'],
    [":::exergue\na\n\nb\n:::", '<!-- wp:pullquote -->\n<figure class="wp-block-pullquote"><blockquote><p>a<br>b</p></blockquote></figure>\n<!-- /wp:pullquote -->\n'],
    ['![a "b"](i/c d.jpg "L | C")', "<!-- wp:paragraph -->"],
    ['![a "b"](i/c.jpg "L | C")', '<!-- wp:image -->\n<figure class="wp-block-image"><img src="c.jpg" alt="a &quot;b&quot;"/><figcaption class="wp-element-caption">L (C)</figcaption></figure>\n<!-- /wp:image -->\n'],
    ["a\nb  \nc", "<!-- wp:paragraph -->\n<p>a b<br>c</p>\n<!-- /wp:paragraph -->\n"],
    ["[gallery] `[x]`", "<!-- wp:paragraph -->\n<p>&#91;gallery] <code>&#91;x]</code></p>\n<!-- /wp:paragraph -->\n"],
    ["", ""],
  ])("%j", (body, expected) => {
    expect(written(body).startsWith(expected)).toBe(true);
    if (!expected.endsWith("-->")) expect(written(body)).toBe(expected);
  });
});

test.each([
  ["img/a.jpg", "a.jpg"], ["a.PNG", "a.PNG"], ["https://x.fr/a.jpg", null], ["//x.fr/a.jpg", null], ["../../etc/a.jpg", "a.jpg"], ["C:\\a.jpg", null], ["a.svg", null], ["a.jpg?x", null], ["javascript:a.jpg", null],
])("the image %s is called %s there", (url, name) => {
  expect(pastedImage(url)).toBe(name);
});

const wordpressTags: AllowedTags = {
  ...articleTags,
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6", "ul", "pre", "hr", "blockquote", "figcaption"].map((tag) => [tag, { class: /^(?:wp-[a-z-]+|wp-block-separator has-alpha-channel-opacity)$/ }])),
  s: {},
  aside: { class: /^wp-block-group encadre$/ },
  div: { class: /^wp-block-group notes$/ },
  figure: { class: /^wp-block-[a-z]+$/ },
  p: { class: /^(?:relance)$/, id: /^note-\d+$/ },
  ol: { start: /^\d+$/, class: /^wp-block-list$/ },
  img: { src: /^[^/\\:?#]+\.(?:png|jpe?g|gif|webp|avif)$/i, alt: /^/ },
  th: { class: /^has-text-align-\w+$/, "data-align": /^\w+$/ },
  td: { class: /^has-text-align-\w+$/, "data-align": /^\w+$/ },
};

/** What in a WordPress text none may contain; its void tags are written in two ways. */
const wordpressFault = (text: string) =>
  faultOf(text.replace(/<!-- \/?wp:[a-z-]+(?: \{[^<>]*\})? \/?-->/g, "").replace(/<br>/g, "<br />").replace(/(<(?:img|hr)[^<>]*)\/>/g, "$1 />"), wordpressTags, new Set(["br", "hr", "img"]));

test.each(Object.keys(classes))("hostile Markdown of the class « %s » becomes blocks and their tags, nothing else", (name) => {
  for (const attack of classes[name] ?? []) {
    for (const place of places) {
      const text = written(place(attack));
      expect(wordpressFault(text), `${JSON.stringify(place(attack))} → ${text}`).toBe("");
      expect(outline(parse(text))).not.toContain("FREE TEXT");
      expect(text).not.toContain("[");
    }
  }
});

test.each(heavy)("%s give blocks in proportion", (_, body) => {
  const text = written(body);
  expect(wordpressFault(text)).toBe("");
  expect(text.length).toBeLessThan(120 * body.length + 3_000_000);
});

test("the check itself refuses what is no block", () => {
  expect(wordpressFault("<script>")).not.toBe("");
  expect(wordpressFault('<p onclick="x">a</p>')).not.toBe("");
  expect(outline(parse("<p>libre</p>"))).toBe("FREE TEXT");
});
