import { describe, expect, test } from "vitest";
import { parseDocument } from "./document.ts";
import { measureDocument } from "./measure.ts";
import { measureSelection } from "./measure-selection.ts";
import { emptyFields } from "../article.ts";

/** Signes of what stands between `‹` and `›`. */
function signes(drawing: string): number {
  const from = drawing.indexOf("‹");
  const to = drawing.indexOf("›") - 1;
  return measureSelection(parseDocument(drawing.replace(/[‹›]/g, "")), from, to).signes;
}

test.each([
  ["words", "un ‹mot› ici", 3],
  ["spaces at its edges", "un‹ mot ›ici", 5],
  ["marks do not count", "un **‹mot›** ici", 3],
  ["selected marks neither", "un ‹**mot**› ici", 3],
  ["a part of what is marked", "un **m‹ot** g›ras", 4],
  ["an edge between two marks", "un *‹*mot*›* ici", 3],
  ["the words of a link, not its address", "voir [‹le site›](https://a.fr) ici", 7],
  ["a link as a whole", "voir ‹[le site](https://a.fr)› ici", 7],
  ["an edge in an address", "voir [le ‹site](https://a›.fr) ici", 4],
  ["items without their marks", "‹- un\n- deux›", 6],
  ["a part of a list", "- u‹n\n- de›ux", 3],
  ["a mark of a list only", "‹- ›un", 0],
  ["a heading without its mark", "‹## Titre›", 5],
  ["a part of a heading", "## Ti‹tre›", 3],
  ["a line that continues is a space", "u‹n\nde›ux", 4],
  ["a break between paragraphs is none", "u‹n\n\nde›ux", 3],
  ["code", "voir `np‹m ci›` ici", 4],
  ["a fenced block", "```js\nle‹t x\nlet› y\n```", 6],
  ["not a private remark", "un ‹mot %%secret%% ici› là", 7],
  ["inside a private remark", "un %%se‹cre›t%% mot", 0],
  ["cells", "| a | b |\n|---|---|\n| c‹c | d›d |", 3],
  ["an entity is one character", "a ‹&nbsp;› b", 1],
  ["two code units, one character", "un ‹🗞› ici", 1],
  ["nothing", "un ‹›mot", 0],
  ["only line ends", "un‹\n\n›mot", 0],
])("%s", (_what, drawing, count) => {
  expect(signes(drawing)).toBe(count);
});

describe("on a whole article", () => {
  const text = [
    "## Un titre", "Un paragraphe avec **du gras**, *de l’italique*, `du code` et un [lien](https://a.fr \"t\").", "- un\n- *deux*\n  suite\n  1. a\n  2. b",
    "> Une citation\n> sur deux lignes", "| a | b |\n|---|---|\n| cc | dd |", "```js\nlet x = 1;\n```", "Un autre, avec [une référence][r] et 1\u00a0000\u202f€.", "[r]: https://b.fr", "Titre\n=====",
    "Une adresse\u00a0: https://c.fr/d, une autre <https://e.fr>, et \\* un signe.",
  ].join("\n\n");
  const document = parseDocument(text);
  const count = (from: number, to: number) => measureSelection(document, from, to).signes;

  test("a selection of everything counts as the article", () => {
    expect(measureSelection(document, 0, text.length)).toEqual(measureDocument(emptyFields, document));
  });

  test("the two sides of a place count as the whole, but for an address that is on both or a separator on neither", () => {
    const whole = count(0, text.length);
    for (let at = 0; at <= text.length; at++) {
      const sum = count(0, at) + count(at, text.length);
      // The longest address has 14 characters.
      expect(Math.abs(sum - whole), `at ${at}: ${JSON.stringify(text.slice(at - 8, at))}`).toBeLessThanOrEqual(14);
    }
  });

  test("a longer selection never counts less, but for the space that ends a cell", () => {
    for (let from = 0; from < text.length; from += 7) {
      for (let to = from, before = 0; to <= text.length; to += 3) {
        const now = count(from, to);
        expect(now, JSON.stringify(text.slice(from, to))).toBeGreaterThanOrEqual(before - 1);
        before = now;
      }
    }
  });
});
