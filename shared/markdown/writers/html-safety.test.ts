import { describe, expect, test } from "vitest";
import { seededRandom } from "../../seeded-random.ts";
import { parseDocument } from "../document.ts";
import { outlineOf } from "../outline.ts";
import { writeHtml } from "./html.ts";
import { articleTags, faultOf } from "./html-check.ts";
import { classes, heavy, places } from "./hostile.ts";
import { writePlain } from "./plain.ts";
import { emptyFields } from "../../article.ts";

const written = (markdown: string) => writeHtml(parseDocument(markdown));

describe.each(Object.keys(classes))("hostile Markdown of the class « %s »", (name) => {
  test("becomes nothing but the tags and addresses of an article, wherever it stands", () => {
    for (const attack of classes[name] ?? []) {
      for (const place of places) {
        const html = written(place(attack));
        expect(faultOf(html, articleTags), `${JSON.stringify(place(attack))} → ${html}`).toBe("");
      }
    }
  });
});

test("any mixture of all of them does no better", () => {
  const random = seededRandom(11);
  const all = Object.values(classes).flat();
  for (let i = 0; i < 1_500; i++) {
    const joints = ["", " ", "\n", "\n\n", "<", ">", "](", ")", '"', "`", "|", "<!--", "-->", "%%", "\\", "&", "</sup>", "<sup>", "<kbd>", "*", "\n> ", "\n- "];
    const markdown = random.pick(places)(`${random.pick(all)}${random.text(joints, 3)}${random.pick(all)}${random.text(joints, 3)}`);
    const html = written(markdown);
    expect(faultOf(html, articleTags), `${JSON.stringify(markdown)} → ${html}`).toBe("");
  }
});

test("an image that the application has takes the address that it was given, escaped, and no other", () => {
  const html = writeHtml(parseDocument('![a](javascript:x)\n\n![b](b.png "\\" onerror=x")'), { image: (url) => (url === "b.png" ? 'marbre-asset:"<b>' : null) });
  expect(html).toContain('<span class="image">a</span>');
  expect(html).toContain('<img src="marbre-asset:&quot;&lt;b&gt;" alt="b" />');
});

test.each(heavy)("%s give a page in proportion", (_, markdown) => {
  const document = parseDocument(markdown);
  const html = writeHtml(document);
  expect(faultOf(html, articleTags)).toBe("");
  expect(html.length).toBeLessThan(40 * markdown.length + 3_000_000);
  expect(writePlain({ fields: emptyFields, body: markdown }).length).toBeLessThan(4 * markdown.length + 1_000);
  expect(outlineOf(document).length).toBeLessThan(10);
});

describe("the check itself", () => {
  test.each([
    "<script>", "<p onclick=\"x\">a</p>", "<p>", "</p>", "<em><strong>a</em></strong>", '<a href="javascript:x">a</a>', '<a href="//x.fr">a</a>', '<a href="https://a@x.fr">a</a>',
    '<a href="https://x.fr" target="_top">a</a>', "<img />", '<input type="text" disabled="" />', '<input type="checkbox" />', "a < b", '<span class="x">a</span>', "a\u202eb", "<BR>", "<__proto__>", '<p constructor="">a</p>',
  ])("refuses %s", (html) => {
    expect(faultOf(html, articleTags)).not.toBe("");
  });
});
