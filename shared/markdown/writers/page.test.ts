import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { type Article, emptyFields } from "../../article.ts";
import { writeArticleElement, writeFragment, writePage } from "./page.ts";
import { newsArticle } from "./news-article.ts";
import { writePlain } from "./plain.ts";
import { writeTitleBlock } from "./title-block.ts";

const style = () => ({ css: "p{}", cspSource: "'sha256-x'" });

const article: Article = {
  fields: {
    ...emptyFields,
    surtitre: "Réseaux sociaux",
    titre: "Un titre\u202f: <b>«\u00a0essai\u00a0»</b> & co",
    chapo: "Première ligne\nqui continue.\n\nSeconde.",
    signature: "Camille Durand",
    titreWeb: "Titre web",
    metaDescription: 'Une "description"',
    notesPrivees: "SECRET",
    sources: "SECRET",
  },
  body: "## Intertitre\n\nUn *mot*.%%SECRET%%<!-- SECRET -->\n",
};

test("the titraille is surtitre, titre, chapô, signature, as plain text", () => {
  expect(writeTitleBlock(article.fields)).toBe(
    [
      '<header class="titraille">',
      '<p class="surtitre">Réseaux sociaux</p>',
      '<h1 class="titre">Un titre\u202f: &lt;b&gt;«\u00a0essai\u00a0»&lt;/b&gt; &amp; co</h1>',
      '<p class="chapo">Première ligne qui continue.</p>',
      '<p class="chapo">Seconde.</p>',
      '<p class="signature">Camille Durand</p>',
      "</header>",
      "",
    ].join("\n"),
  );
});

test.each([
  ["surtitre", "a\n b\t c", "a b c"],
  ["surtitre", " a\u00a0b ", "a\u00a0b"],
  ["signature", "a\u2028b", "a b"],
] as const)("a break inside %s is a space, and no-break spaces stay", (field, text, shown) => {
  const fields = { surtitre: "", titre: "", chapo: "", signature: "", [field]: text };
  expect(writeTitleBlock(fields)).toContain(`<p class="${field}">${shown}</p>`);
});

test("without titraille there is no header", () => {
  expect(writeTitleBlock(emptyFields)).toBe("");
  expect(writeArticleElement({ fields: emptyFields, body: "Un.\n" })).toBe(
    "<article>\n<p>Un.</p>\n</article>\n",
  );
});

test("the fragment is the body alone", () => {
  expect(writeFragment(article)).toBe("<h2>Intertitre</h2>\n<p>Un <em>mot</em>.</p>\n");
});

test("the page has a language, a title, a description, an author and a strict policy", () => {
  expect(writePage(article, style)).toBe(
    [
      "<!DOCTYPE html>",
      '<html lang="fr">',
      "<head>",
      '<meta charset="utf-8">',
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-x'; " +
        "img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">",
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      '<meta name="color-scheme" content="light dark">',
      "<title>Titre web</title>",
      '<meta name="description" content="Une &quot;description&quot;">',
      '<meta name="author" content="Camille Durand">',
      '<meta property="og:type" content="article">',
      '<meta property="og:locale" content="fr_FR">',
      '<meta property="og:title" content="Titre web">',
      '<meta property="og:description" content="Une &quot;description&quot;">',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Titre web","alternativeHeadline":"Réseaux sociaux",' +
        '"description":"Une \\"description\\"","author":{"@type":"Person","name":"Camille Durand"},"inLanguage":"fr"}</script>',
      "<style>p{}</style>",
      "</head>",
      "<body>",
      `${writeArticleElement(article)}</body>`,
      "</html>",
      "",
    ].join("\n"),
  );
});

test("nothing private is in the page, and nothing that runs", () => {
  const page = writePage(article, style);
  expect(page).not.toContain("SECRET");
  expect(page).not.toMatch(/<script(?! type="application\/ld\+json">)|javascript:|generator/i);
});

test("no field gets out of the data for search engines, and its characters are its own", () => {
  const hostile = "</script><script>x()</script> & ' \u2028 \u202e «\u00a0a\u00a0»\u202f!";
  const fields = { ...emptyFields, titre: hostile, surtitre: hostile, chapo: hostile, signature: hostile, rubrique: hostile, etiquettes: [hostile, " "] };
  const block = newsArticle(fields);
  expect(block.match(/<[/a-z!]/g)).toEqual(["<s", "</"]);
  expect(block).not.toMatch(/[\u00a0\u2028\u202e\u202f]/);
  expect(JSON.parse(block.replace(/<[^>]*>/g, ""))).toMatchObject({ headline: hostile.replace("\u2028", " ").replace(/ {2,}/g, " "), keywords: [expect.any(String)], author: { "@type": "Person" } });
});

test("no-break spaces of the head are references: those of the file are those that readers see", () => {
  const fields = { ...emptyFields, titre: "«\u00a0A\u00a0»\u202f!", metaDescription: "b\u00a0:" };
  const page = writePage({ fields, body: "c\u00a0d" }, style);
  expect([page.split("\u00a0").length - 1, page.split("\u202f").length - 1]).toEqual([3, 1]);
  expect(page).toContain("<title>«&#160;A&#160;»&#8239;!</title>");
});

test("intertitres of a fragment can be lowered", () => {
  expect(writeFragment({ fields: emptyFields, body: "# A\n\n## B\n\n###### C" }, { headingOffset: 1 })).toBe("<h2>A</h2>\n<h3>B</h3>\n<h6>C</h6>\n");
});

test("the page is valid HTML, by html-validate’s standard rules", async () => {
  const body =
    "# A\n\nb[^1] **c** [d](https://x.fr) <sup>e</sup> <abbr title=\"f\">g</abbr>\n\n- [ ] h\n- [x] i\n\n1. j\n\n   k\n\n| l | m |\n|:-|-:|\n| n | o |\n\n" +
    ":::encadre P\nq\n:::\n\n:::exergue\nr\n:::\n\n:::relance\ns\n:::\n\n> t\n\n```js\nu\n```\n\n---\n\n![v](w.jpg \"x | y\")\n\nz[^1]\n\n[^1]: a\n\n    b";
  const report = await new HtmlValidate({
    extends: ["html-validate:standard"],
    // A phone number’s spaces are the writer’s own.
    rules: { "tel-non-breaking": "off" },
  }).validateString(writePage({ ...article, body }, style));
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
});

test("a page without a title still has a title for the browser", () => {
  expect(writePage({ fields: emptyFields, body: "" }, style)).toContain("<title>Sans titre</title>");
});

test("the text of the page is that of the plain-text output", () => {
  const text = writeArticleElement(article)
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  const words = (source: string) => source.split(/\s+/u).filter((word) => word !== "");
  expect(words(text)).toEqual(words(writePlain(article)));
});
