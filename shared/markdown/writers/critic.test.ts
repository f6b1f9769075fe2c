import { describe, expect, test } from "vitest";
import { type Article, emptyFields } from "../../article.ts";
import { decideAll } from "../../review/decide.ts";
import { seededRandom } from "../../seeded-random.ts";
import { parseDocument } from "../document.ts";
import { measureArticle } from "../measure.ts";
import { writeHtml } from "./html.ts";
import { writePublicMarkdown } from "./markdown.ts";
import { writePlain } from "./plain.ts";
import { pastedImage, writeWordpress } from "./wordpress.ts";

const blocks = (body: string) => writeWordpress(article(body), { image: pastedImage });
const article = (body: string): Article => ({ fields: emptyFields, body });

describe("what is published has changes as accepted, and no comment", () => {
  test.each<[string, string]>([
    ["un {++bel ++}arbre", "<p>un bel arbre</p>\n"],
    ["un {--bel --}arbre", "<p>un arbre</p>\n"],
    ["un {~~bel~>**grand**~~} arbre", "<p>un <strong>grand</strong> arbre</p>\n"],
    ["un {==mot==}{>>vu ?<<} ici", "<p>un mot ici</p>\n"],
    ["**gras{++ et *fort*++}**", "<p><strong>gras et <em>fort</em></strong></p>\n"],
    ["A\n\n{--B--}\n\nC", "<p>A</p>\n<p>C</p>\n"],
    ["## {--A--}\n\n- {--b--}\n- c", "<ul>\n<li>c</li>\n</ul>\n"],
    ["A {++b\n\nc++} D", "<p>A b</p>\n<p>c D</p>\n"],
    ["| a |\n|---|\n| {~~b~>c~~} |", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n</tr>\n</tbody>\n</table>\n"],
    ["A[^1]\n\n[^1]: {~~b~>c~~}", '<p>A<sup><a href="#note-1" id="appel-1">1</a></sup></p>\n<section class="notes" aria-label="Notes">\n<ol>\n<li id="note-1">\n<p>c <a href="#appel-1" aria-label="Retour à l’appel de note 1">↑</a></p>\n</li>\n</ol>\n</section>\n'],
  ])("%j is %j", (body, html) => {
    expect(writeHtml(parseDocument(body))).toBe(html);
  });

  test("a mark that nothing closes is text, and code is code", () => {
    const body = "un {++mot et {--deux, `{>>code<<}` {~~a}";
    expect(writePlain(article(body))).toBe("un {++mot et {--deux, {>>code<<} {~~a}\n");
  });

  test("signes are those of the text as accepted", () => {
    expect(measureArticle(article("un {++bel ++}{--grand --}arbre{>>lequel ?<<}")).signes).toBe("un bel arbre".length);
  });
});

test("every output is that of the text with its changes accepted", () => {
  const random = seededRandom(21);
  const words = ["un", "mot", "**gras**", "[lien](https://x.fr)", "`code`", "« oui »", "*deux mots*"];
  const mark = () => {
    const [a, b] = [random.pick(words), random.pick(words)];
    return random.pick([`{++${a}++}`, `{--${a}--}`, `{~~${a}~>${b}~~}`, `{==${a}==}{>>Zoé, 2026-11-24 10:32 : ${b}<<}`, `{++${a} {--${b}--}++}`]);
  };
  for (let i = 0; i < 300; i++) {
    const line = () => `${random.pick(words)} ${mark()}${random.pick([" ", ", "])}${random.pick(words)}`;
    const body = [line(), `## ${line()}`, `- ${line()}\n- ${line()}`, `> ${line()}`, `{++${random.pick(words)}++}`].join("\n\n");
    const accepted = article(decideAll(body, "accept"));
    expect(writeHtml(parseDocument(body)), body).toBe(writeHtml(parseDocument(accepted.body)));
    expect(writePlain(article(body)), body).toBe(writePlain(accepted));
    expect(blocks(body), body).toBe(blocks(accepted.body));
    expect(writePublicMarkdown(article(body)), body).toBe(writePublicMarkdown(accepted));
  }
});
