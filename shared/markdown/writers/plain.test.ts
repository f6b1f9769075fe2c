import { describe, expect, test } from "vitest";
import { emptyFields } from "../../article.ts";
import { parseDocument } from "../document.ts";
import { outlineOf } from "../outline.ts";
import { writePlain } from "./plain.ts";

const plain = (body: string) => writePlain({ fields: emptyFields, body });

describe("plain text", () => {
  test.each<[string, string, string]>([
    ["a paragraph on one line", "un\ndeux", "un deux\n"],
    ["a forced break as a line end", "un  \ndeux\\\ntrois<br>quatre", "un\ndeux\ntrois\nquatre\n"],
    ["no mark", "**a** *b* ~~c~~ `d` <sup>e</sup>", "a b c d e\n"],
    ["the text of links, not their addresses", "[a](https://x.fr) [b][c] <https://y.fr>\n\n[c]: /z", "a b https://y.fr\n"],
    ["a label that nothing defines as it was typed", "[a] [b][c]", "[a] [b][c]\n"],
    ["the alternative of an image in a sentence", "Voir ![la vue](a.jpg) ici", "Voir la vue ici\n"],
    ["the légende and the crédit of an image alone", '![vue](a.jpg "Le pont | A. B.")', "Le pont (A. B.)\n"],
    ["nothing of an image without légende", "Un.\n\n![vue](a.jpg)\n\nDeux.", "Un.\n\nDeux.\n"],
    ["each item on its line", "- un\n- deux\n  - trois\n\n1. quatre", "un\ndeux\ntrois\n\nquatre\n"],
    ["tables with a tab between cells", "| a | b |\n|---|---|\n| c | |", "a\tb\nc\t\n"],
    ["code as it is", "```js\na  b\n\n  c\n```", "a  b\n\n  c\n"],
    ["raw HTML as the text that it is", "<div>a</div>", "<div>a</div>\n"],
    ["entities and escapes as what they stand for", "&eacute;&#x1f5de; \\*a\\*", "é🗞 *a*\n"],
    ["composed letters", "e\u0301", "é\n"],
    ["no-break spaces as they are", "«\u00a0oui\u00a0»\u202f!", "«\u00a0oui\u00a0»\u202f!\n"],
    ["one space where something private stood between two, none at an edge", "%%x%% un %%x%% deux <!-- x --> trois%%x%%quatre %%x%%", "un deux troisquatre\n"],
    ["nothing of a rule", "a\n\n---\n\nb", "a\n\nb\n"],
    ["nothing of nothing", "\n\n", ""],
  ])("has %s", (_, body, text) => {
    expect(plain(body)).toBe(text);
  });

  test("begins with the titraille, each field on its line", () => {
    const fields = { ...emptyFields, surtitre: " Eau ", titre: "La\nSeine", chapo: "Un.\n\nDeux.", signature: "A. B." };
    expect(writePlain({ fields, body: "Corps" })).toBe("Eau\n\nLa Seine\n\nUn.\n\nDeux.\n\nA. B.\n\nCorps\n");
  });
});

describe("the outline", () => {
  test("has the headings of the text with their level and place, not those of quotations and lists", () => {
    const text = "# Un *grand* `titre`\n\n> ## Cité\n\nDeux\n---\n\n- ### Liste\n\n#### Trois [lien](/u) &amp; %%secret%%\n\n#";
    expect(outlineOf(parseDocument(text))).toEqual([
      { level: 1, text: "Un grand titre", from: 0 },
      { level: 2, text: "Deux", from: text.indexOf("Deux") },
      { level: 4, text: "Trois lien &", from: text.indexOf("####") },
      { level: 1, text: "", from: text.length - 1 },
    ]);
  });
});
