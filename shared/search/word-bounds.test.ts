import { expect, test } from "vitest";
import { seededRandom } from "../seeded-random.ts";
import { nextWord, type WordBounds } from "./word-bounds.ts";

/** The rule, as one pattern: what the quick way must never differ from. */
const hidden = "\\u00ad\\u200b-\\u200d\\u2060\\ufeff";
const letters = `[\\p{L}\\p{N}\\p{Co}][\\p{L}\\p{N}\\p{M}\\p{Co}${hidden}]*`;
const rule = new RegExp(`(?<![\\p{L}\\p{N}])\\d{1,3}(?:[\\u00a0\\u202f]\\d{3})+(?![\\p{L}\\p{N}])|${letters}(?:['’‘ʼ′´\`]${letters})*`, "gu");
const byRule = (text: string): WordBounds[] => [...text.matchAll(rule)].map(({ 0: word, index }) => [index, index + word.length]);

function quickly(text: string): WordBounds[] {
  const words: WordBounds[] = [];
  for (let word = nextWord(text, 0); word !== null; word = nextWord(text, word[1])) words.push(word);
  return words;
}

test.each([
  "L’École, c’est 12\u202f000 œuvres", "1\u00a0234\u00a0567 et 12\u00a0345a, 1234\u00a0567, 1\u00a023", "aujourd’hui ’ 'a' ‘b’ l'", "de\u0301ja\u0300 vu", "co\u00adopé\u00adration",
  "日本語 и русский", "\ud83d\ude42 a\ud83d\ude42b \ud83d", "x² ½ ¼a", "a\u200bb\u200dc", "don´t `code` 5′", "", " ", "’", "a’", "a’\u0301", "12\u00a0000’s",
])("the words of %j are those of the rule", (text) => {
  expect(quickly(text)).toEqual(byRule(text));
});

test("whatever the text, the words are those of the rule", () => {
  const random = seededRandom(6);
  const pieces = ["a", "é", "É", "œ", "Z", "1", "23", "456", "\u00a0", "\u202f", " ", "\n", "’", "'", "ʼ", "`", "´", "-", "—", "«", "…", "€", "\u00ad", "\u200b", "\u0301", "²", "½", "日", "\ud83d\ude42", "\ud800", "\udc00", "\ue0f1", "\ufeff", "ſ", "ƀ", "\u2060", "\u2019s"];
  for (let round = 0; round < 20_000; round++) {
    const text = random.text(pieces, random.below(14));
    expect(quickly(text), JSON.stringify(text)).toEqual(byRule(text));
  }
});
