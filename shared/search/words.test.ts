import { describe, expect, test } from "vitest";
import { seededRandom } from "../seeded-random.ts";
import { foldedText, wordsOf } from "./words.ts";

describe("a text as it is searched", () => {
  test.each([
    ["no accents nor case", "À l’École ÉLÉMENTAIRE", "a ecole elementaire"],
    ["no ligatures", "Œuvre, cœur, ex æquo", "oeuvre coeur ex aequo"],
    ["no elisions, whatever the apostrophe", "l’été d'un qu‘on jusqu’ici lorsqu'elle", "ete un on ici elle"],
    ["no apostrophes inside a word", "aujourd’hui, prud'homme, O’Reilly", "aujourdhui prudhomme oreilly"],
    ["no apostrophe that closes a quotation", "l’‘école’ dite", "l ecole dite"],
    ["no hyphens", "peut-être, wi\u2011fi", "peut etre wi fi"],
    ["no no-break spaces", "«\u00a0mot\u00a0»\u202f!", "mot"],
    ["its thousands whole", "12\u202f000 et 1\u00a0234\u00a0567, mais 12 000", "12000 et 1234567 mais 12 000"],
    ["no accents written apart", "e\u0301te\u0301", "ete"],
    ["nothing that is not seen", "in\u00advi\u200bsible", "invisible"],
    ["no full width and exponents", "Ｍarbre m²", "marbre m2"],
    ["nothing to search", "— ! … «\u00a0» 🙂", ""],
  ])("has %s", (_what, text, folded) => {
    expect(foldedText(text)).toBe(folded);
  });

  test("a word is found where it stands in the original", () => {
    const text = "L’École de l’œuvre, e\u0301te\u0301";
    expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(["École", "de", "œuvre", "e\u0301te\u0301"]);
  });

  test("any text gives words of letters and digits, inside the text, in order", () => {
    const random = seededRandom(7);
    const alphabet = ["a", "É", "œ", "'", "’", " ", "\u00a0", "1", "\u0301", "\ud83d", "\ude00", "-", "\u0000", "ﬁ", "ß", "\u00ad", "l’", "字", "İ"];
    for (let round = 0; round < 2_000; round++) {
      const text = Array.from({ length: random.below(20) }, () => alphabet[random.below(alphabet.length)] ?? "").join("");
      const words = wordsOf(text);
      let at = 0;
      for (const { folded, from, to } of words) {
        expect(folded).toMatch(/^[\p{L}\p{N}\p{Co}]+$/u);
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      expect(words.map(({ folded }) => folded).join(" ")).toBe(foldedText(text));
      expect(foldedText(foldedText(text))).toBe(foldedText(text));
    }
  });
});
