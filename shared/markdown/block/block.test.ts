import { describe, expect, test } from "vitest";
import { parseDocument } from "../document.ts";
import { proseOf } from "../prose.ts";
import { withoutPrivate } from "../writers/markdown.ts";
import { writeHtml } from "../writers/html.ts";
import { bodyPieces } from "../writers/plain.ts";
import { maxBlockDepth } from "./nesting.ts";

const definitions = (text: string) => [...parseDocument(text).references].map(([label, { url, title }]) => `${label} ${url} ${title}`.trim());
const html = (text: string) => writeHtml(parseDocument(text));

describe("link definitions", () => {
  test.each<[string, readonly string[]]>([
    ["[a]: /u", ["A /u"]],
    ["[a\n b]:\n/u\n'le titre'", ["A B /u le titre"]],
    ["[a]: /u 'un\ntitre\nlong'\n[b]: /v", ["A /u un\ntitre\nlong", "B /v"]],
    ["[a]: /u\n'pas un titre", ["A /u"]],
    ["[a]: /u\n(pas (un titre)", ["A /u"]],
    ["[a]: /u 'pas un titre", []],
    ["[a]: /u 'titre' suite", []],
    ["[a]: </u v> (t)", ["A /u v t"]],
    ["[a]: <>", ["A"]],
    ["[ ]: /u\n\n[]: /v", []],
    ["[a[b]: /u", []],
    ["[a]:", []],
    ["texte\n[a]: /u", []],
    ["> [a]: /u\n> 't'\n\n- [b]: /v\n  't'", ["A /u t", "B /v t"]],
    [`[${"a".repeat(1_000)}]: /u`, []],
  ])("%j defines %j", (text, expected) => {
    expect(definitions(text)).toEqual(expected);
  });

  test("what follows a definition is read for itself", () => {
    expect(html("[a]: /u\n'titre\nsuite [a]")).toBe("<p>'titre\nsuite <a href=\"/u\">a</a></p>\n");
    expect(html("[a]: /u\n===\n[a]")).toBe('<p>===\n<a href="/u">a</a></p>\n');
  });
});

describe("tables", () => {
  const cells = (text: string) => [...html(text).matchAll(/<t[hd][^>]*>(.*)<\/t[hd]>/g)].map(([, cell]) => cell);

  test.each<[string, readonly string[]]>([
    ["a | b\n--|--\nc | d", ["a", "b", "c", "d"]],
    ["|a|\n|-|\n|b|", ["a", "b"]],
    ["| a || b |\n|--|--|--|\n| c |", ["a", "", "b", "c", "", ""]],
    ["a\\|b | `c\\|d`\n--|--", ["a|b", "<code>c|d</code>"]],
    ["> a | b\n> --|--\n> c | d", ["a", "b", "c", "d"]],
    ["Texte avant\na | b\n--|--\nc | d", ["a", "b", "c", "d"]],
    ["a | b\n--|--|--", []],
    ["a | b\n-- x|--", []],
    ["a\n-", []],
  ])("%j has the cells %j", (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });
});

describe("a remark between two lines of « %% »", () => {
  const text = "Avant.\n\n%%\nSECRET un\n\n- SECRET deux\n\n```\nSECRET\n%%\n\nAprès.\n\n> %%\n> SECRET\n\nFin.\n\n%%\nSECRET";

  test("is in no output", () => {
    const document = parseDocument(text);
    expect(html(text)).toBe("<p>Avant.</p>\n<p>Après.</p>\n<blockquote>\n</blockquote>\n<p>Fin.</p>\n");
    expect(bodyPieces(document).map((piece) => piece.text)).toEqual(["Avant.", "Après.", "Fin."]);
    expect(withoutPrivate(text)).not.toContain("SECRET");
    expect(document.blocks.map((block) => proseOf(block, text)).join()).not.toContain("SECRET");
  });

  test("is one only when the marks stand alone", () => {
    expect(html("50 %%\n\nde plus %%")).toBe("<p>50 %%</p>\n<p>de plus %%</p>\n");
  });
});

test("containers nested without end stop being containers, and their text is kept", () => {
  for (const mark of [">", "> ", "- ", "1. ", "> - "]) {
    const written = html(`${mark.repeat(2_000)}mot\n${mark.repeat(2_000)}suite`);
    const deepest = Math.max(...[...written.matchAll(/<(?:blockquote|li)>/g)].map((_, i) => i + 1));
    expect(deepest).toBeGreaterThan(10);
    expect(deepest).toBeLessThanOrEqual(2 * maxBlockDepth);
    expect(written).toContain("mot");
    expect(written).toContain("suite");
  }
});
