import { describe, expect, test } from "vitest";
import { type Article, emptyFields, type Fields } from "../../article.ts";
import { readArticleFile } from "../../front-matter.ts";
import { parseDocument } from "../document.ts";
import { outlineOf } from "../outline.ts";
import { writePublicMarkdown } from "./markdown.ts";
import { writePage } from "./page.ts";
import { writePlain } from "./plain.ts";

const secret = "SENTINELLE";

/** Every output that leaves the house, in one text. */
function outputs(article: Article): string {
  return [
    writePage(article, () => ({ css: "", cspSource: "'none'" })),
    writePlain(article),
    writePublicMarkdown(article),
    ...outlineOf(parseDocument(article.body)).map(({ text }) => text),
  ].join("\n");
}

const ofBody = (body: string) => outputs({ fields: emptyFields, body });
const long = "Une phrase de plus. ".repeat(1_500);

describe.each([
  ["a remark", `%%${secret}%%`],
  ["a remark with marks in it", `%%**a** \`b\` [c](d) ${secret}%%`],
  ["a comment", `<!-- ${secret} -->`],
  ["a review’s comment", `{>>${secret}<<}`],
  ["a review’s signed comment", `{==mot==}{>>Zoé, 2026-11-24 10:32 : ${secret}<<}`],
  ["what a change cuts", `{--${secret}--}`],
  ["what a change replaces", `{~~${secret}~>mot~~}`],
  ["a comment in what a change adds", `{++mot {>>${secret}<<}++}`],
  ["a comment with dashes in it", `<!-- a -- b --- ${secret} -->`],
])("%s is in no output", (_, hidden) => {
  test.each<[string, string]>([
    ["in a paragraph", `Début ${hidden} fin.`],
    ["at the start of a paragraph", `${hidden} fin.`],
    ["alone", `Début.\n\n${hidden}\n\nFin.`],
    ["in a heading", `## Titre ${hidden}`],
    ["in a heading with a line under it", `Titre ${hidden}\n---`],
    ["in emphasis", `**gras ${hidden} gras**`],
    ["in the text of a link", `[lien ${hidden}](https://x.fr)`],
    ["in the alternative of an image", `![vue ${hidden}](a.jpg)`],
    ["in a légende", `![vue](a.jpg "Légende ${hidden} | Crédit")`],
    ["in the title of a link", `[lien](https://x.fr "Titre ${hidden}")`],
    ["in the title of a definition", `[lien][a]\n\n[a]: https://x.fr "Titre ${hidden}"`],
    ["in a list", `- un\n  - deux ${hidden}`],
    ["in a task", `- [ ] à faire ${hidden}`],
    ["in a quotation", `> Citation ${hidden}\n> suite`],
    ["in a table", `| a | b |\n|---|---|\n| c ${hidden} | d |`],
    ["in raw HTML", `<div>\n${hidden}\n</div>`],
    ["in very deep quotations", `${"> ".repeat(150)}Citation ${hidden}`],
    ["in very deep emphasis", `${"*a **b ".repeat(120)}${hidden}${"** c* ".repeat(120)}`],
    ["in a label that nothing defines", `[lien][a ${hidden}]`],
    ["in the title of an abbreviation", `<abbr title="a ${hidden}">ONU</abbr>`],
    ["in a tag that is shown as text", `Un <span data-a='${hidden}'>mot</span>`],
    ["in the title of an encadré", `:::encadre Titre ${hidden}\nTexte\n:::`],
    ["in an encadré", `:::encadre Titre\nTexte ${hidden}\n:::`],
    ["in an exergue left open", `:::exergue ${hidden}\nTexte`],
    ["in a footnote", `Mot[^1]\n\n[^1]: Note ${hidden}\n\n    Suite ${hidden}`],
    ["in a footnote that nothing calls", `Mot\n\n[^1]: Note ${hidden}`],
    ["in a very long paragraph", `${long}${hidden} ${long}`],
  ])("%s", (_place, body) => {
    expect(ofBody(body)).not.toContain(secret);
  });
});

test.each([
  ["over several lines of a paragraph", `Début %%à vérifier\n${secret}\nauprès de Luc%% fin.`],
  ["over several lines of a quotation", `> Début %%à vérifier\n> ${secret}%% fin.`],
  ["in a comment over several paragraphs", `<!--\n\n${secret}\n\n-->`],
  ["over two paragraphs", `Début %%à vérifier\n\n${secret}\n\nauprès de Luc%% fin.`],
  ["in a comment over two paragraphs", `Début <!-- à vérifier\n\n${secret} --> fin.`],
  ["in a comment that nothing closes in its paragraph", `Début <!-- à vérifier ${secret}\n\nSuite.`],
  ["in a review’s comment over two paragraphs", `Début {>>à vérifier\n\n${secret}<<} fin.`],
  ["in a cut over two paragraphs", `Début {--à ${secret}\n\n${secret}--} fin.`],
  ["in a replacement over two paragraphs", `Début {~~à\n\n${secret}~>mot\n\n mot~~} fin.`],
  ["in a comment within an addition over two paragraphs", `Début {++à\n\n{>>${secret}<<} mot++} fin.`],
  ["in a note", `Début.\n\n:::note Titre ${secret}\n${secret}\n:::\n\nFin.`],
  ["in a comment that nothing closes", `Début.\n\n<!-- ${secret}\n\nencore`],
])("what is private %s is in no output", (_, body) => {
  expect(ofBody(body)).not.toContain(secret);
});

test.each<[string, Partial<Fields>]>([
  ["the private notes", { notesPrivees: secret }],
  ["the sources", { sources: secret }],
  ["a remark in the title", { titre: `Titre %%${secret}%%` }],
  ["a comment in the chapô", { chapo: `Chapô <!-- ${secret} --> fin.\n\n%%${secret}\n\n${secret}%% suite` }],
  ["a review in the title", { titre: `Titre {>>${secret}<<} {--${secret}--}{~~${secret}~>mot~~}`, signature: `{++mot {>>${secret}<<}++}` }],
  ["a remark in what search engines read", { titreWeb: `%%${secret}%%`, titreReseaux: `%%${secret}%%`, metaDescription: `a %%${secret}%%`, rubrique: `<!--${secret}-->`, etiquettes: [`%%${secret}%%`], signature: `%%${secret}%%`, surtitre: `%%${secret}%%` }],
])("%s are in no output", (_, fields) => {
  expect(outputs({ fields: { ...emptyFields, ...fields }, body: "Texte" })).not.toContain(secret);
});

test.each([
  ["sources as a list", `sources:\n  - ${secret}\n  - autre`],
  ["notes as a map", `notes_privees: {a: ${secret}}`],
  ["notes under a key with accents", `Notes privées: [${secret}]`],
  ["notes beside a title that is too long", `titre: ${"x".repeat(3_000)}\nnotes_privees: ${secret}`],
  ["a comment on a line", `# ${secret}\nlayout: post`],
  ["a comment after a value", `layout: post # ${secret}`],
  ["a comment inside a value", `layout:\n  # ${secret}\n  - a`],
])("a front matter with %s keeps it at home", (_, yaml) => {
  const article = readArticleFile(`---\n${yaml}\nclé: gardée\n---\n\nTexte`);
  expect(article.fields.autres + article.fields.notesPrivees + article.fields.sources).toContain(secret);
  expect(outputs(article)).not.toContain(secret);
  expect(writePublicMarkdown(article)).toContain("clé: gardée");
});

test("what is not private stays: code that looks like a remark, a percentage, a remark left open", () => {
  const text = ofBody("100 %% sûr\n\n`%%a%%`\n\n```\n%%b%%\n<!-- c -->\n```\n\n\\%%d%%");
  for (const kept of ["100 %% sûr", "%%a%%", "%%b%%", "<!-- c -->"]) expect(text).toContain(kept);
});

test("percentages of a title stay", () => {
  expect(writePlain({ fields: { ...emptyFields, titre: "50 %% contre 20\u00a0%% et 5%% à %% part" }, body: "" })).toBe("50 %% contre 20\u00a0%% et 5%% à %% part\n");
});
