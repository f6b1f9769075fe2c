import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { readArticleFile } from "../../shared/front-matter.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { writeArticleElement } from "../../shared/markdown/writers/page.ts";
import { renderArticle } from "./export-article.ts";

/**
 * One article with everything in it, and what leaves of it in each format. The
 * files of `golden/` were read by eye; after a change that is meant, run with
 * `-u` and read them again.
 */
const article = readArticleFile(readFileSync(join(import.meta.dirname, "golden/complet.md"), "utf8"));
const print = () => Promise.reject(new Error("nothing is printed here"));
const render = async (format: "fragment" | "wordpress" | "txt" | "md" | "docx") => renderArticle({ article, format, print });

test.each([
  ["fragment", "complet.fragment.html"],
  ["wordpress", "complet.wordpress.html"],
  ["txt", "complet.txt"],
  ["md", "complet.public.md"],
] as const)("« %s » is what was read by eye", async (format, file) => {
  await expect(new TextDecoder().decode(await render(format))).toMatchFileSnapshot(`golden/${file}`);
});

test("the article element is what was read by eye", async () => {
  await expect(writeArticleElement(article)).toMatchFileSnapshot("golden/complet.article.html");
});

test("the Word document is what was read by eye, a paragraph a line", async () => {
  await expect(lines(await render("docx"))).toMatchFileSnapshot("golden/complet.docx.xml");
});

test("a Word document with changes and a remark is what was read by eye", async () => {
  const reviewed = readArticleFile(readFileSync(join(import.meta.dirname, "golden/relu.md"), "utf8"));
  const bytes = await renderArticle({ article: reviewed, format: "docx", print, now: Date.UTC(2026, 10, 24) });
  await expect(lines(bytes)).toMatchFileSnapshot("golden/relu.docx.xml");
});

/** The body of a Word document, a paragraph a line. */
function lines(docx: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(docx)["word/document.xml"]);
  const body = xml.replace(/^[^]*?<w:body>/, "").replace(/<\/w:body>[^]*$/, "");
  return `${body.replace(/<\/w:(?:p|tbl|tr)>/g, "$&\n")}\n`;
}

test("the public Markdown is its own public Markdown: nothing is lost twice", async () => {
  const once = new TextDecoder().decode(await render("md"));
  const again = await renderArticle({ article: readArticleFile(once), format: "md", print });
  expect(new TextDecoder().decode(again)).toBe(once);
  expect(parseDocument(readArticleFile(once).body).references.size).toBe(parseDocument(article.body).references.size);
});
