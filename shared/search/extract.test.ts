import { describe, expect, test } from "vitest";
import { emptyFields, type Fields } from "../article.ts";
import { seededRandom } from "../seeded-random.ts";
import { extractOf } from "./extract.ts";
import { findMatches } from "./matches.ts";
import { parseQuery } from "./query.ts";

const termsOf = (query: string) => parseQuery(query, 0).terms;

/** An extract with what is marked between brackets. */
function shown(query: string, body: string, fields: Partial<Fields> = {}): string {
  const { text, marks } = extractOf({ fields: { ...emptyFields, ...fields }, body }, termsOf(query));
  return marks.reduceRight((line, [from, to]) => `${line.slice(0, from)}[${line.slice(from, to)}]${line.slice(to)}`, text);
}

describe("what is found in a text", () => {
  test.each([
    ["ecole", "À l’École des écoles", "École écoles"],
    ['"ecole"', "À l’École des écoles", "École"],
    ["oeuvre", "Une œuvre, un chef-d’œuvre", "œuvre œuvre"],
    ['"loi sur l’eau"', "la loi sur\u00a0l'Eau, sur la loi", "loi sur\u00a0l'Eau"],
    ["week-end", "un week-end, des weekends", "week-end weekends"],
    ["12 000", "12 000 et 12\u202f000", "12 000 12\u202f000"],
  ])("%s in « %s »", (query, text, wanted) => {
    expect(findMatches(text, termsOf(query)).map(({ from, to }) => text.slice(from, to)).join(" ")).toBe(wanted);
  });
});

describe("an extract", () => {
  const filler = "Des mots sans rapport avec la question. ".repeat(30);

  test("shows the passage with the most words of the search, cut between words", () => {
    const body = `${filler}\n\nLa fibre seule.\n\n${filler}Ici la **fibre** et l’[antenne](https://example.org) ensemble. ${filler}`;
    expect(shown("antenne fibre", body)).toMatch(/^….*Ici la \[fibre\] et l’\[antenne\] ensemble\. .*…$/u);
  });

  test("shows no Markdown, unless the word is in what readers don't see", () => {
    expect(shown("mot", "## Un *mot* `ici`")).toBe("Un [mot] ici");
    expect(shown("secret", "Vu. %%le secret%%")).toBe("Vu. %%le [secret]%%");
  });

  test("comes from the field that has the words", () => {
    expect(shown("lea", filler, { notesPrivees: "Rappeler Léa lundi." })).toBe("Rappeler [Léa] lundi.");
    expect(shown("chapeau", filler, { chapo: "Un chapeau." })).toBe("Un [chapeau].");
  });

  test("is the beginning of an article that has the words in its title", () => {
    expect(shown("fibre", "Le début.\n\nLa suite.", { titre: "La fibre" })).toMatch(/^Le début\./);
  });

  test("of any text has its marks inside, in order, on what was asked", () => {
    const random = seededRandom(5);
    const pieces = ["fibre", "Fibré", " ", "\n\n", "**", "[a](b)", "œ", "\ud83d\ude42", "\ud83d", "%%", "’", "l’", "mot ", "\u00a0", "# ", "x".repeat(90)];
    for (let round = 0; round < 500; round++) {
      const body = random.text(pieces, random.below(120));
      const { text, marks } = extractOf({ fields: emptyFields, body }, termsOf("fibre mot"));
      expect(text).not.toMatch(/\p{Surrogate}/u);
      let at = 0;
      for (const [from, to] of marks) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(text.slice(from, to)).toMatch(/^(?:fibr[eé]|mot)/iu);
        at = to;
      }
      expect(text.length).toBeLessThan(aLine);
    }
  });
});

const aLine = 170;
