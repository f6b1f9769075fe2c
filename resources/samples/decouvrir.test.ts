import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticleFile } from "../../shared/front-matter.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { measureArticle } from "../../shared/markdown/measure.ts";
import { writeHtml } from "../../shared/markdown/writers/html.ts";
import { spellingFindings } from "../../shared/spelling/findings.ts";
import { createFrenchSpeller } from "../../shared/spelling/speller.ts";
import { readDictionaryBytes } from "../tools/build-dictionary.ts";

const { fields, body, problems } = readArticleFile(readFileSync(new URL("decouvrir.md", import.meta.url), "utf8"));
const document = parseDocument(body);

test("the sample article has a whole titraille and nothing that can't be read", () => {
  expect(problems).toEqual([]);
  for (const name of ["titre", "surtitre", "chapo", "signature", "rubrique"] as const) expect(fields[name]).not.toBe("");
});

test("it is as long as a short piece", () => {
  const { mots } = measureArticle({ fields, body });
  expect(mots).toBeGreaterThanOrEqual(450);
  expect(mots).toBeLessThanOrEqual(600);
});

test("it shows what a text can hold", () => {
  const html = writeHtml(document);
  for (const tag of ["<h2>", "<blockquote>", "<table>", "<pre>", "<code>", "<ul>", "<a ", "<strong>", "<em>"]) expect(html).toContain(tag);
});

test("its three faults are the three that it announces, and the right word is proposed first", () => {
  const speller = createFrenchSpeller(readDictionaryBytes());
  const found = spellingFindings(document, speller.standing, { suggest: speller.suggest });
  expect(found.map(({ from, to, fixes }) => [body.slice(from, to), fixes[0]?.text])).toEqual([
    ["developpeurs", "développeurs"],
    ["lorsquil", "lorsqu’il"],
    ["n’apartient", "n’appartient"],
  ]);
});

test("its remark leaves in no output", () => {
  expect(writeHtml(document)).not.toContain("pour-cent");
});
