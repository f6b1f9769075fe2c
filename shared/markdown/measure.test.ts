import { describe, expect, test } from "vitest";
import { emptyFields, type Fields } from "../article.ts";
import { seededRandom } from "../seeded-random.ts";
import { parseDocument, updateDocument } from "./document.ts";
import { countSignes, countWords, formatMeasures, measureArticle, measureDocument, measureText } from "./measure.ts";
import { writePlain } from "./writers/plain.ts";

const signes = (body: string, fields: Partial<Fields> = {}) => measureArticle({ fields: { ...emptyFields, ...fields }, body }).signes;

describe("signes", () => {
  test.each<[string, string, number]>([
    ["letters, spaces and marks of punctuation", "L’eau, oui\u202f!", 12],
    ["no line end, but the space that a line break is read as", "un\ndeux\n\ntrois", 12],
    ["no Markdown mark", "**gras** _ital_ ~~barré~~ `code` [lien](https://x.fr \"t\")", 25],
    ["no mark of a block", "# Titre\n\n> Citation\n\n- un\n- deux\n\n1. trois\n\n---", 24],
    ["nothing of a private remark", "Dit%%à vérifier%% il", 6],
    ["nothing of an HTML comment, inline or not", "a<!-- secret -->b\n\n<!-- secret\n\nencore -->\n\nc", 3],
    ["nothing of a link definition", "[a][b]\n\n[b]: https://x.fr 'titre'", 1],
    ["an emoji as one, whatever its UTF-16 units", "🗞", 1],
    ["a family by its code points", "👩\u200d👧", 3],
    ["a decomposed accent as the letter that it makes", "e\u0301te\u0301", 3],
    ["a no-break space as one", "1\u202f000\u00a0€", 7],
    ["an entity as what it stands for", "a&nbsp;&lt;&#128240;", 4],
    ["a backslash not at all, what it protects", "\\*a\\*", 3],
    ["the code of a block with its line ends left out", "```js\nab\ncd\n```", 4],
    ["the cells of a table", "| a | b |\n|---|---|\n| c | d |", 6],
    ["no control that turns the direction of writing", "a\u202eb\u2066c", 3],
    ["nothing of nothing", "", 0],
    ["nothing of blank lines", " \n\t\n\n", 0],
  ])("count %s", (_, body, count) => {
    expect(signes(body)).toBe(count);
  });

  test("are counted zone by zone, and their sum is the whole", () => {
    const fields = { ...emptyFields, surtitre: "Eau", titre: "La Seine", chapo: "Un.\n\nDeux.", signature: "A. B.", notesPrivees: "secret", sources: "secret", slug: "secret", metaDescription: "secret", titreWeb: "secret" };
    const found = measureArticle({ fields, body: 'Corps\n\n![Alt](a.jpg "Légende | Moi")' });
    expect(found.zones).toEqual({ surtitre: 3, titre: 8, chapo: 8, signature: 5, corps: 5, encadres: 0, exergues: 0, legendes: 13 });
    expect(found.signes).toBe(42);
  });

  test("are the code points of the plain-text output, without its line ends", () => {
    const random = seededRandom(3);
    const bits = ["mot ", "é", "e\u0301", "🗞", "\n\n", "\n", "**", "_", "`", "%%", "<!--", "-->", "> ", "- ", "# ", "| a | b |\n|---|---|\n", "&eacute;", "\\", "[a](b)", "![i](j \"l|c\")", "\u202f", "\u202e", "\ud800", "    code\n", "```\n"];
    for (let i = 0; i < 300; i++) {
      const article = { fields: { ...emptyFields, titre: random.text(["a ", "\n", "é"], 3) }, body: random.text(bits, 12) };
      const plain = writePlain(article).replace(/[\r\n]/g, "");
      expect(measureArticle(article).signes, JSON.stringify(article.body)).toBe([...plain].length);
    }
  });
});

describe("words", () => {
  test.each<[string, number]>([
    ["", 0],
    ["L’école d’Aix-en-Provence", 2],
    ["Quoi\u202f? Rien\u202f: «\u00a0non\u00a0»\u202f!", 3],
    ["12\u202f500\u00a0€ en 2026", 3],
    ["un — deux", 2],
    ["une\u00a0phrase", 2],
  ])("of « %s »: %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

test("a lone half of a pair is one signe, a pair is one", () => {
  expect(["\ud83d\uddde", "\ud83d", "\uddde", "\uddde\ud83d"].map(countSignes)).toEqual([1, 1, 1, 2]);
});

test("a feuillet is 1,500 signes, a minute 214 words", () => {
  const text = `${"mot ".repeat(749)}motmot`;
  expect(measureText(text)).toMatchObject({ signes: 3_002, feuillets: 3_002 / 1_500, mots: 750, minutes: 4 });
});

test("measures are said in French, with no-break spaces", () => {
  expect(formatMeasures(measureText(`${"mot ".repeat(749)}motmot`))).toBe("3\u202f002\u00a0signes · 2,00\u00a0feuillets · 750\u00a0mots · 4\u00a0min");
  expect(formatMeasures(measureText("a"))).toBe("1\u00a0signe · 0,00\u00a0feuillet · 1\u00a0mot · 1\u00a0min");
});

test("a block that a definition changes is counted again", () => {
  const before = parseDocument("Voir [ici][x].\n\nTexte.");
  const text = "Voir [ici][x].\n\nTexte.\n\n[x]: https://x.fr";
  const after = updateDocument(before, text, [{ fromA: 22, toA: 22, fromB: 22, toB: text.length }]);
  expect([measureDocument(emptyFields, before).signes, measureDocument(emptyFields, after).signes]).toEqual([20, 15]);
});
