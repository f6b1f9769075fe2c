import { expect, test } from "vitest";
import { type Article, emptyFields } from "../../article.ts";
import { writeArticleElement, writeFragment, writePage } from "./page.ts";
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
  expect(page).not.toMatch(/<script|javascript:|generator/i);
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
