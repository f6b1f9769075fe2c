import { describe, expect, test } from "vitest";
import { parseDocument, updateDocument } from "../document.ts";
import { measureText } from "../measure.ts";
import { outlineOf } from "../outline.ts";
import { proseOf } from "../prose.ts";
import { withoutPrivate } from "../writers/markdown.ts";
import { writeHtml } from "../writers/html.ts";
import { bodyPieces } from "../writers/plain.ts";

const html = (text: string) => writeHtml(parseDocument(text));
const plain = (text: string) => bodyPieces(parseDocument(text)).map((piece) => piece.text);

describe("press blocks", () => {
  test.each<[string, string, string]>([
    ["an encadré has a title and any blocks", ":::encadre Le *contexte*\nUn.\n\n- a\n- b\n:::\nAprès", '<aside class="encadre">\n<p class="titre-encadre">Le <em>contexte</em></p>\n<p>Un.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</aside>\n<p>Après</p>\n'],
    ["accents, capitals and a space after the mark change nothing", "::: Encadré T\na\n:::", '<aside class="encadre">\n<p class="titre-encadre">T</p>\n<p>a</p>\n</aside>\n'],
    ["an exergue", ":::exergue\n« Mot »\n:::", '<aside class="exergue">\n<p>« Mot »</p>\n</aside>\n'],
    ["a relance ends the paragraph before it", "Texte\n:::relance\nSuite ?\n:::\nFin", '<p>Texte</p>\n<aside class="relance">\n<p>Suite ?</p>\n</aside>\n<p>Fin</p>\n'],
    ["one inside of another", ":::encadre A\n:::exergue\nb\n:::\nc\n:::", '<aside class="encadre">\n<p class="titre-encadre">A</p>\n<aside class="exergue">\n<p>b</p>\n</aside>\n<p>c</p>\n</aside>\n'],
    ["an end inside of code ends nothing", ":::encadre A\n```\n:::\n```\nb\n:::", '<aside class="encadre">\n<p class="titre-encadre">A</p>\n<pre><code>:::\n</code></pre>\n<p>b</p>\n</aside>\n'],
    ["an opening that nothing closes is text", ":::encadre Titre\nUn.\n\nDeux.", "<p>:::encadre Titre</p>\n<p>Un.</p>\n<p>Deux.</p>\n"],
    ["an end that closes nothing is text", "Un.\n\n:::\n\nDeux.", "<p>Un.</p>\n<p>:::</p>\n<p>Deux.</p>\n"],
    ["a name that is not ours is text, and so is its end", ":::encadre A\n:::tip B\nc\n:::\nd\n:::", '<aside class="encadre">\n<p class="titre-encadre">A</p>\n<p>:::tip B</p>\n<p>c</p>\n<p>:::</p>\n<p>d</p>\n</aside>\n'],
    ["four colons as well as three", "::::encadre A\nb\n::::", '<aside class="encadre">\n<p class="titre-encadre">A</p>\n<p>b</p>\n</aside>\n'],
    ["in a quotation they are text", "> :::exergue\n> a", "<blockquote>\n<p>:::exergue</p>\n<p>a</p>\n</blockquote>\n"],
    ["nothing inside", ":::encadre\n:::", '<aside class="encadre">\n</aside>\n'],
  ])("%s", (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test("have zones of their own, and the title of an encadré is in the plan", () => {
    const text = "Corps\n\n:::encadre Titre\nAbc\n\n## Dedans\n:::\n\n:::exergue\nDef\n:::";
    expect(measureText(text).zones).toMatchObject({ corps: 5, encadres: 14, exergues: 3 });
    expect(plain(text)).toEqual(["Corps", "Titre\n\nAbc\n\nDedans", "Def"]);
    expect(outlineOf(parseDocument(text))).toEqual([{ level: 2, text: "Titre", from: 7 }]);
  });

  test("are read by the desks, without their marks", () => {
    const text = ":::encadre Le contexte\nUn mot.\n:::";
    const read = parseDocument(text).blocks.map((block) => proseOf(block, text)).join("");
    expect(read.replaceAll("\ufffc", "")).toBe(" Le contexte\nUn mot.\n");
  });

  test("keep their identity while something else is typed, and change with what they hold", () => {
    const text = "Avant.\n\n:::encadre A\nun\n:::\n\nAprès la boîte.\n\nEncore un paragraphe.";
    const before = parseDocument(text);
    const at = text.length;
    const after = updateDocument(before, `${text}x`, [{ fromA: at, toA: at, fromB: at, toB: at + 1 }]);
    expect(after.blocks[1]?.tree).toBe(before.blocks[1]?.tree);
    expect(after.blocks[1]?.tree.type.name).toBe("Encadre");
    const inside = text.indexOf("un\n");
    const changed = updateDocument(before, text.replace("un\n", "deux\n"), [{ fromA: inside, toA: inside + 2, fromB: inside, toB: inside + 4 }]);
    expect(changed.blocks[1]?.tree).not.toBe(before.blocks[1]?.tree);
  });
});

describe("a private note", () => {
  test.each([
    ["alone", "Avant.\n\n:::note À faire\nSECRET\n\n- SECRET\n:::\n\nAprès."],
    ["right after a paragraph", "Avant.\n:::note\nSECRET\n:::\nAprès."],
    ["with another block in it", "Avant.\n\n:::note\n:::encadre SECRET\nSECRET\n:::\nSECRET\n:::\n\nAprès."],
    ["with an end in a block of code", "Avant.\n\n:::note\n```\n:::\nSECRET\n```\n:::\n\nAprès."],
    ["named otherwise", "Avant.\n\n::: Note privée\nSECRET\n:::\n\nAprès."],
    ["in an encadré", ":::encadre T\nAvant.\n\n:::note\nSECRET\n:::\nAprès.\n:::"],
    ["in a list", "Avant.\n\n- a\n\n  :::note\n  SECRET\n  :::\n\nAprès."],
    ["in a quotation", "Avant.\n\n> :::note\n> SECRET\n> :::\n\nAprès."],
    ["indented", "Avant.\n\n     :::note\n     SECRET\n     :::\n\nAprès."],
  ])("%s is in no output, and what is around it stays", (_, text) => {
    for (const written of [html(text), plain(text).join("\n"), withoutPrivate(text)]) {
      expect(written).not.toContain("SECRET");
      expect(written).toContain("Avant.");
      expect(written).toContain("Après.");
    }
    expect(parseDocument(text).blocks.map((block) => proseOf(block, text)).join()).not.toContain("SECRET");
  });

  test("that nothing closes hides what follows", () => {
    expect(html("Avant.\n\n:::note\nSECRET\n\nSECRET")).toBe("<p>Avant.</p>\n");
  });

  test("is one in very deep quotations too", () => {
    const deep = "> ".repeat(150);
    expect(html(`${deep}:::note\n${deep}SECRET\n${deep}:::`)).not.toContain("SECRET");
  });
});

describe("private text that runs over the end of its paragraph", () => {
  test.each<[string, string, string]>([
    ["a remark", "Un %%SECRET\n\nSECRET\n\nSECRET%% deux.", "<p>Un</p>\n<p>deux.</p>\n"],
    ["a remark with a list and code in it", "Un %%SECRET\n\n- SECRET\n\n```\nSECRET %%\n```\n\nSECRET%% deux.", "<p>Un</p>\n<p>deux.</p>\n"],
    ["a remark over two items", "- un %%SECRET\n- SECRET\n- SECRET%% deux", "<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n"],
    ["a remark that begins in a heading", "## Un %%SECRET\n\nSECRET %%deux", "<h2>Un</h2>\n<p>deux</p>\n"],
    ["a remark over a remark", "Un %%SECRET\n\nSECRET %%SECRET%% SECRET%% deux", "<p>Un</p>\n<p>deux</p>\n"],
    ["a comment", "Un <!-- SECRET\n\nSECRET --> deux.", "<p>Un</p>\n<p>deux.</p>\n"],
    ["a comment that begins in raw HTML", "<div>Un<!-- SECRET\n\nSECRET --></div>", "<p>&lt;/div&gt;</p>\n"],
    ["a comment that nothing closes hides its paragraph", "Un <!-- SECRET\nSECRET\n\nDeux.", "<p>Un</p>\n<p>Deux.</p>\n"],
    ["with brackets and definitions around", "[Un][a] %%SECRET [a]\n\n[a] SECRET%% [deux][a]\n\n[a]: /u", '<p><a href="/u">Un</a></p>\n<p><a href="/u">deux</a></p>\n'],
  ])("%s is hidden", (_, text, expected) => {
    const written = html(text);
    if (expected !== "") expect(written).toBe(expected);
    for (const output of [written, plain(text).join("\n"), withoutPrivate(text)]) expect(output).not.toContain("SECRET");
    expect(parseDocument(text).blocks.map((block) => proseOf(block, text)).join()).not.toContain("SECRET");
  });

  test.each<[string, string]>([
    ["percentages", "50 %%\n\nde plus, et 20\u00a0%% de moins"],
    ["a mark that nothing closes", "Un %%deux\n\ntrois"],
  ])("%s hide nothing", (_, text) => {
    expect(plain(text).join("\n\n")).toBe(text);
  });

  test("what a paragraph hides by itself is not shown by a mark left alone elsewhere", () => {
    expect(html("Un %%deux\n\ntrois %%SECRET%% quatre")).not.toContain("SECRET");
  });
});

describe("footnotes", () => {
  const call = (note: number) => `<sup><a href="#note-${note}" id="appel-${note}">${note}</a></sup>`;
  const back = (note: number) => `<a href="#appel-${note}" aria-label="Retour à l’appel de note ${note}">↑</a>`;

  test("are numbered as they are called, and listed at the end", () => {
    expect(html("Un[^b] deux[^a] trois[^b].\n\n[^a]: *Note* a.\n\n[^b]: Note b.\n\n    Suite.\n\nFin.")).toBe(
      `<p>Un${call(1)} deux${call(2)} trois<sup><a href="#note-1">1</a></sup>.</p>\n<p>Fin.</p>\n` +
        '<section class="notes" aria-label="Notes">\n<ol>\n' +
        `<li id="note-1">\n<p>Note b.</p>\n<p>Suite. ${back(1)}</p>\n</li>\n<li id="note-2">\n<p><em>Note</em> a. ${back(2)}</p>\n</li>\n</ol>\n</section>\n`,
    );
  });

  test.each<[string, string, string]>([
    ["a call that nothing defines is text", "Un[^x].", "<p>Un[^x].</p>\n"],
    ["a note that nothing calls is text", "Un.\n\n[^x]: Note *x*.", "<p>Un.</p>\n<p>[^x]: Note <em>x</em>.</p>\n"],
    ["a call in the alternative of an image is none", "![a[^x]](b.png)\n\n[^x]: n", '<figure>\n<span class="image">a[^x]</span>\n</figure>\n<p>[^x]: n</p>\n'],
    ["a call with a target is a link", "[^x](/u)", '<p><a href="/u">^x</a></p>\n'],
    ["a call in code is code", "`[^x]`\n\n[^x]: n", "<p><code>[^x]</code></p>\n<p>[^x]: n</p>\n"],
  ])("%s", (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test("a label that is defined twice loses no text", () => {
    expect(html("a[^1]\n\n[^1]: un\n\n[^1]: deux")).toContain(`<li id="note-1">\n<p>un</p>\n<p>deux ${back(1)}</p>\n</li>`);
  });

  test("are (1) in plain text, and counted", () => {
    const text = "Un[^b], deux[^a].\n\n[^a]: Note a.\n\n[^b]: Note b.\n\nFin.";
    expect(plain(text)).toEqual(["Un(1), deux(2).", "Fin.", "(1) Note b.", "(2) Note a."]);
    expect(measureText(text).signes).toBe(41);
  });

  test("in a private place are called by nothing", () => {
    expect(html("Un %%a[^1]%%.\n\n[^1]: SEUL")).toBe("<p>Un .</p>\n<p>[^1]: SEUL</p>\n");
  });

  test("that notes call come after those of the text", () => {
    expect([...parseDocument("a[^2]\n\n[^2]: b[^1]\n\n[^1]: c[^2]").references].map(([key, { note }]) => [key, note])).toEqual([["[^2", 1], ["[^1", 2]]);
  });

  test("a new call before the others renumbers them in every block", () => {
    const text = "Un.\n\nDeux[^a].\n\nTrois[^b].\n\n[^a]: a\n\n[^b]: b";
    const before = parseDocument(text);
    writeHtml(before);
    const next = text.replace("Un.", "Un[^b].");
    const after = updateDocument(before, next, [{ fromA: 2, toA: 2, fromB: 2, toB: 6 }]);
    expect(writeHtml(after)).toBe(html(next));
  });
});
