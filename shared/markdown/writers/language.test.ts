import { expect, test } from "vitest";
import { emptyFields } from "../../article.ts";
import { findStyle } from "../../style/engine.ts";
import { defaultStyle } from "../../style/settings.ts";
import { findTypography, fixTypography } from "../../typography/engine.ts";
import { defaultTypography } from "../../typography/profile.ts";
import { parseDocument } from "../document.ts";
import { measureArticle } from "../measure.ts";
import { writeHtml } from "./html.ts";
import { writePublicMarkdown } from "./markdown.ts";
import { writePlain } from "./plain.ts";
import { pastedImage, writeWordpress } from "./wordpress.ts";

const body = 'Il dit [move fast & *break things*: "now"!]{lang=en}.';
const article = { fields: emptyFields, body };

test("a passage in another language says so in the outputs that can", () => {
  const html = '<p>Il dit <span lang="en">move fast &amp; <em>break things</em>: &quot;now&quot;!</span>.</p>';
  expect(writeHtml(parseDocument(body))).toBe(`${html}\n`);
  expect(writeWordpress(article, { image: pastedImage })).toContain('<span lang="en">move fast');
  expect(writePublicMarkdown(article)).toContain(body);
});

test("its mark is not read, nor counted", () => {
  expect(writePlain(article)).toBe('Il dit move fast & break things: "now"!.\n');
  expect(measureArticle(article).signes).toBe('Il dit move fast & break things: "now"!.'.length);
});

test("French typography and style leave it alone", () => {
  expect(fixTypography(body, defaultTypography)).toBe(body);
  expect(findTypography(parseDocument(body), defaultTypography)).toEqual([]);
  expect(findStyle(parseDocument("Le [machine learning, on a pas]{lang=en}."), defaultStyle)).toEqual([]);
});

test("nothing else than a language can be said", () => {
  expect(writeHtml(parseDocument('[a]{lang=en" onclick="x}'))).toBe("<p>[a]{lang=en&quot; onclick=&quot;x}</p>\n");
});
