import { describe, expect, test } from "vitest";
import { seededRandom } from "../seeded-random.ts";
import { parseDocument } from "./document.ts";
import { frenchOf, MASK, proseOf } from "./prose.ts";

/** The prose of a text on one line, each masked stretch as one dot. */
const seen = (text: string): string => {
  const document = parseDocument(text);
  return document.blocks.map((block) => proseOf(block, text)).join("|").replace(new RegExp(`${MASK}+`, "g"), "·");
};

describe("prose", () => {
  test.each<[string, string, string]>([
    ["marks of emphasis", "un **deux** _trois_", "un ·deux· ·trois·"],
    ["marks of headings and lists", "# Titre\n\n- un\n- deux", "· Titre|· un\n· deux"],
    ["code, inline and in blocks", "un `code` ici\n\n```js\nlet x\n```", "un · ici|·"],
    ["addresses, but not the text of links", "[le texte](https://x.fr \"titre\") ici", "·le texte· · ici"],
    ["bare addresses and e-mails", "voir https://x.fr/a ou a.b@c.fr ici", "voir · ou · ici"],
    ["handles and hashtags", "par @nom sur #sujet", "par · sur ·"],
    ["remarks and comments", "un %%secret%% deux <!-- trois --> ici", "un · deux · ici"],
    ["tags, and what code tags hold", "un <kbd>Ctrl</kbd> et <sup>e</sup>", "un · et ·e·"],
    ["escapes and entities", "un \\* deux&nbsp;trois", "un · deux·trois"],
    ["definitions", "[a]: https://x.fr 'Titre'", "·"],
    ["formulas, not prices", "soit $x^2$ puis 10 $ et 20 $", "soit · puis 10 $ et 20 $"],
    ["marks of changes, what they cut, their comments", "un {++deux++} {--trois--}{>>quatre<<} {~~cinq~>six~~} {==sept==}", "un ·deux· · ·six· ·sept·"],
    ["words that a change cuts", "un chev{~~al~>aux~~} a{++i++} {--re--}{>>Zoé, 2026-11-24 10:32<<}vu mot{-- de--}", "un · · · mot·"],
    ["marks of another language", "un [deux]{lang=en} ici", "un ·deux· ici"],
    ["paths and options", "dans /etc/hosts avec --option", "dans · avec ·"],
  ])("leaves out %s", (_, text, prose) => {
    expect(seen(text)).toBe(prose);
  });

  test("is for the French desks without what is marked as another language", () => {
    const text = "Il dit [move *fast*, and break]{lang=en}, là.";
    const [block] = parseDocument(text).blocks;
    expect(block === undefined ? "" : frenchOf(block, text).replace(new RegExp(`${MASK}+`, "g"), "·")).toBe("Il dit ·, là.");
  });

  test("has the same length and the same offsets as its block, and only masks", () => {
    const random = seededRandom(8);
    const bits = ["mot ", "é", "🗞", "**", "_", "`", "[a](b)", "<b>", "</b>", "<kbd>", "%%", "$", "@a ", "#b ", "https://a.fr ", "a@b.fr ", "\n", "> ", "- ", "&amp;", "\\*", "{{a}}", "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}", "[[b]]", "--c ", "/d/e ", ":f: ", "g::h ", "| i | j |\n|---|---|\n"];
    for (let i = 0; i < 500; i++) {
      const text = random.text(bits, 15);
      for (const block of parseDocument(text).blocks) {
        const source = text.slice(block.from, block.to);
        const prose = proseOf(block, text);
        expect(prose.length).toBe(source.length);
        const others = prose.split("").filter((unit, at) => unit !== MASK && unit !== source[at]);
        expect(others, text).toEqual([]);
      }
    }
  });
});
