import { describe, expect, test } from "vitest";
import { parseDocument } from "../markdown/document.ts";
import { seededRandom } from "../seeded-random.ts";
import { htmlToMarkdown, pageToMarkdown } from "./html-to-markdown.ts";

const md = (html: string) => htmlToMarkdown(html).replace(/\n$/, "");

describe("HTML as Markdown", () => {
  test.each([
    ["paragraphs", "<p>Un\n texte.</p><p>Deux.</p>", "Un texte.\n\nDeux."],
    ["headings", "<h1>Un</h1><h2><b>Deux</b></h2>", "# Un\n\n## Deux"],
    ["emphasis, blanks left outside", "a<b> gras </b>b <i>i</i> <strong><em>x</em></strong> <del>y</del>", "a **gras** b *i* ***x*** ~~y~~"],
    ["emphasis in pieces", "<b>un</b><b>deux</b>", "**undeux**"],
    ["links", '<a href="https://example.org/a_b?c=(d)">un <b>lien</b></a>', "[un **lien**](https://example.org/a_b?c=%28d%29)"],
    ["bare links", '<a href="https://example.org/">https://example.org/</a>', "<https://example.org/>"],
    ["mail", '<a href="mailto:a@example.org">écrire</a>', "[écrire](mailto:a@example.org)"],
    ["lists", "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>", "- a\n  - b\n- c"],
    ["numbered lists", '<ol start="3"><li>a</li><li>b</li></ol>', "3. a\n4. b"],
    ["lists straight in lists", "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", "- a\n  - b\n- c"],
    ["quotations", "<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"],
    ["line breaks", "a<br>b<br><br>c", "a\\\nb\n\nc"],
    ["code", "<code>a`b</code> et <pre><code class='language-js'>let x;\n  y</code></pre>", "`` a`b `` et\n\n```js\nlet x;\n  y\n```"],
    ["tables", "<table><tr><th>A</th><th>B|C</th></tr><tr><td>1</td><td><p>2</p><p>3</p></td></tr></table>", "| A | B\\|C |\n| --- | --- |\n| 1 | 2 3 |"],
    ["tables that lay out a page", "<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb"],
    ["rules and images", '<hr><img src="https://example.org/a.png" alt="Une [image]"><img src="data:x" alt="vue">', "---\n\n![Une \\[image\\]](https://example.org/a.png)vue"],
    ["allowed HTML", "x<sup>2</sup> <kbd>Ctrl</kbd>", "x<sup>2</sup> <kbd>Ctrl</kbd>"],
    ["no-break spaces", "<p>Quoi&nbsp;? 12&#8239;000</p>", "Quoi\u00a0? 12\u202f000"],
    ["definitions", "<dl><dt>a</dt><dd>b</dd></dl>", "**a**\n\nb"],
  ])("has its %s", (_what, html, wanted) => {
    expect(md(html)).toBe(wanted);
  });

  test.each([
    ["Google Docs", '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">gras</span><span style="font-style:italic"> ital</span></p><ul><li><p>a</p></li></ul></b>', "**gras** *ital*\n\n- a"],
    ["Word", '<p class="MsoNormal">Un<o:p></o:p></p><p class="MsoListParagraphCxSpFirst"><span style="mso-list:Ignore">·  </span>a</p><p class=MsoListParagraphCxSpLast><span style=\'mso-list:Ignore\'>·</span>b</p>', "Un\n\n- a\n- b"],
    ["a browser", "<meta charset='utf-8'><html><body><!--StartFragment--><span>Un </span><b>mot</b><!--EndFragment--></body></html>", "Un **mot**"],
  ])("is clean when it comes from %s", (_what, html, wanted) => {
    expect(md(html)).toBe(wanted);
  });

  test.each([
    "*a* _b_ `c` [d](e) <i>",
    "# a", "- a", "+ a", "1. a", "1) a", "> a", "=== ", ":::note", "~~x~~", "%%secret%%", "&amp;amp; &lt;b&gt;", "\\* a", "| a | b |", "snake_case_name __x__",
  ])("text that looks like Markdown stays text: %s", (text) => {
    const html = `<p>${text.replaceAll("&amp;", "&amp;amp;").replaceAll("<", "&lt;")}</p>`;
    const { tree } = parseDocument(htmlToMarkdown(html));
    const names: string[] = [];
    tree.iterate({ enter: ({ name }) => void names.push(name) });
    expect(names.filter((name) => !["Document", "Paragraph", "Escape", "Entity"].includes(name))).toEqual([]);
  });

  test.each([
    "<script>alert(1)</script>", "<style>a{}</style>", "<svg><script>x</script></svg>", "<iframe src='https://example.org'></iframe>", "<p hidden>x</p>",
    "<div style='display: none'>x</div>", "<template><p>x</p></template>", "<input value=x>", "<!-- x -->", "<noscript>x</noscript>",
  ])("%s leaves nothing", (html) => {
    expect(md(html)).toBe("");
  });

  test.each(["javascript:alert(1)", "JaVa\tscript:alert(1)", "\u0001javascript:x", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "blob:x", "#ancre", ""])("the address %j is no link", (href) => {
    expect(md(`<a href="${href}">mot</a>`)).toBe("mot");
  });

  test("a page gives its heading as title, and the text of its article", () => {
    const page = "<html><head><title>Site</title></head><body><nav>Menu</nav><article><h1>Le  titre</h1><p>Texte.</p></article><footer>Pied</footer></body></html>";
    expect(pageToMarkdown(page)).toEqual({ title: "Le titre", body: "Texte.\n" });
    expect(pageToMarkdown("<title>Nom</title><p>Texte.")).toEqual({ title: "Nom", body: "Texte.\n" });
  });

  test("any HTML is read, deep or broken, in a time that its length bounds", () => {
    const random = seededRandom(9);
    const pieces = ["<p>", "</p>", "<b>", "</i>", "<ul>", "<li>", "<table>", "<td>", "<tr>", "mot", " ", "<a href='x'>", "</a>", "<br>", "<pre>", "&#x0;", "&amp", "<", ">", '"', "<!--", "\u0000", "<script>", "</script>", "<blockquote>", "\ue0f1"];
    for (let round = 0; round < 500; round++) expect(typeof htmlToMarkdown(random.text(pieces, random.below(60)))).toBe("string");
    for (const deep of ["<div>", "<ul><li>", "<blockquote>", "<b><i>", "<table><tr><td>"]) expect(htmlToMarkdown(`${deep.repeat(20_000)}fond`)).toContain("fond");
  });
});
