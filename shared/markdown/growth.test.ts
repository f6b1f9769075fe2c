import { expect, test } from "vitest";
import { emptyFields } from "../article.ts";
import { parseDocument, updateDocument } from "./document.ts";
import { measureDocument, measureText } from "./measure.ts";
import { outlineOf } from "./outline.ts";
import { proseOf } from "./prose.ts";
import { writeHtml } from "./writers/html.ts";
import { withoutPrivate } from "./writers/markdown.ts";

/** UTF-16 units of each text: work that grows with its square would take minutes, not seconds. */
const size = 200_000;
const fill = (unit: string) => unit.repeat(Math.ceil(size / unit.length));
const half = (unit: string) => unit.repeat(Math.ceil(size / 2 / unit.length));
const steps = (unit: (i: number) => string) => {
  let text = "";
  for (let i = 1; text.length < size; i++) text += unit(i);
  return text;
};

/**
 * Texts that make a careless parser read the same characters again and again:
 * each is a mark that is opened and never closed, closed and never opened,
 * nested, or long.
 */
const hostile: Readonly<Record<string, string>> = {
  "emphasis that crosses": fill("*a _a "),
  "emphasis inside words": fill("a**b"),
  "emphasis that nests": half("*a **a ") + half("b** b*"),
  "runs of every length": steps((i) => `${"*".repeat(i % 50)}a `),
  "strikethroughs left open": fill("~~a "),
  brackets: fill("["),
  "brackets that close": half("[") + half("]"),
  "images that nest": half("![") + half("](x)"),
  "links inside images": half("![") + half("[a](b)"),
  "labels with a definition": `${fill("[a][b]")}\n\n[b]: /x`,
  "shortcuts that nest": `${half("[a")}${half("]")}\n\n[a]: /x`,
  "destinations left open": fill("[a](<b"),
  "destinations that nest": fill("[a](b"),
  parentheses: `[a](${fill("(")}`,
  "titles left open": fill('[a](b "c'),
  "backticks of every length": steps((i) => `${"`".repeat(i)} `),
  "angle brackets": fill("<"),
  "comments left open": `a ${fill("<!--")}`,
  "instructions left open": `a ${fill("<?")}`,
  "declarations left open": `a ${fill("<!A")}`,
  "CDATA left open": `a ${fill("<![CDATA[")}`,
  "a tag left open": `a <a${fill(' x="y"')}`,
  "quotes in tags": `a ${fill(`<a b="'`)}`,
  "spaces in a tag": `a <a${fill(" ")}`,
  "remarks left open": `%%${fill(" % a")}`,
  "remarks one after the other": fill("%% "),
  ampersands: fill("&a"),
  backslashes: fill("\\"),
  "addresses with parentheses": `http://a.b/${half("(")}${half(")")}`,
  "addresses that end in punctuation": `http://a.b/${fill(")")}`,
  "addresses that end in entities": `http://a.b/${fill("&a;")}`,
  schemes: fill("http://"),
  "at signs": fill("a.b@c_"),
  "a long local part": `${fill("a.")}@`,
  "spaces before a line end": fill("x  \n"),
  "spaces inside a line": `x${fill(" ")}x`,
  "quotations on a line": fill("> "),
  "lists on a line": fill("- "),
  "numbered lists on a line": fill("1. "),
  "quotations and lists on a line": fill("> - "),
  "quotations that deepen": steps((i) => `${">".repeat(i)} a\n`),
  "lists that deepen": steps((i) => `${" ".repeat(i * 2)}- a\n`),
  "a quotation of many lines": fill("> a\n"),
  "a quotation that is continued": `> a\n${fill("b\n")}`,
  "definitions one after the other": fill("[a]: /x\n"),
  "a title left open": `[a]: /u "t\n${fill("x\n")}`,
  "a label left open": `[${fill("a\n")}`,
  "rows of a table": `|a|b|\n|-|-|\n${fill("|x|y|\n")}`,
  "columns of a table": `${half("|a")}|\n${half("|-")}|`,
  "spaces after a row": `a\nx|y\n${fill(" ")}x`,
  "lines that might be rows": fill("a|b\n"),
  bars: `a\n${fill("|")}`,
  "marks after a heading": `# ${fill("# ")}`,
  "an underline of another": `a\n${fill("=")}x`,
  "tags of blocks": fill("<div>\n\n"),
  "tags left open": fill("<sup>"),
  fences: fill("```\n"),
  dollars: fill("$a "),
  "a run of dollars": fill("$"),
  slashes: fill("/"),
  "a path": `/${fill("a.")}`,
  hashtags: fill("#a"),
  braces: fill("{{"),
  "a word": fill("a"),
  "punctuation only": fill("."),
  "no-break spaces": fill("\u00a0"),
  "halves of characters": fill("\ud800"),
  "press blocks that nest": `${half(":::encadre\n")}${half(":::\n")}`,
  "press blocks left open": fill(":::encadre a\n"),
  "ends of press blocks": fill(":::\n"),
  "notes that nest": fill(":::note\n"),
  "calls of notes": fill("[^"),
  "calls and definitions of notes": `${half("[^a]")}\n\n${half("[^a]: b\n")}`,
  "notes that call notes": steps((i) => `[^${i}]: b[^${i + 1}]\n`),
  "notes on a line": fill("[^a]: "),
  "notes that deepen": steps((i) => `${"    ".repeat(i)}[^${i}]: a\n`),
  "remarks that run over": fill("a %%b\n\nc\n\n"),
  "comments that run over": fill("a <!-- b\n\nc\n\n"),
  "comments that close": `${half("a <!-- b\n\n")}${half("a -->\n\n")}`,
  "changes left open": fill("{++a {--b {~~c {==d {>>e "),
  "changes that nest": `${half("{++{--{~~")}~>${half("++}--}~~}")}`,
  "substitutions without a turn": `${fill("{~~a~~} ")}~>`,
  "changes that run over": fill("{++a\n\nb++} {>>c\n\nd<<} {~~e\n\nf~~}\n\n"),
  "changes that nothing closes": `${fill("{--a {~~b\n\n")}~~}`,
  "changes in raw HTML": `<div>\n${fill("{--a{++b{~~c")}\n</div>`,
  "figures with spaces": fill("100\u202f"),
};

test.each(Object.keys(hostile))("%s are read, written, counted and masked in time that grows with the text", { timeout: 20_000 }, (name) => {
  const text = hostile[name] ?? "";
  const document = parseDocument(text);
  expect(writeHtml(document)).not.toBe(text);
  expect(measureText(text)).toEqual(measureDocument(emptyFields, document));
  expect(outlineOf(document).length).toBeLessThan(text.length);
  expect(withoutPrivate(text).length).toBeLessThanOrEqual(text.length);
  for (const block of document.blocks) expect(proseOf(block, text).length).toBe(block.to - block.from);
  const edited = updateDocument(document, `${text}x`, [{ fromA: text.length, toA: text.length, fromB: text.length, toB: text.length + 1 }]);
  expect(edited.text).toBe(`${text}x`);
});
