import { expect, test } from "vitest";
import { readDictionaryBytes } from "../../resources/tools/build-dictionary.ts";
import { parseDocument, updateDocument } from "../markdown/document.ts";
import { createSpelling, spellingFindings } from "./findings.ts";
import { createFrenchSpeller } from "./speller.ts";

const speller = createFrenchSpeller(readDictionaryBytes());
const wrongIn = (text: string, options = {}) =>
  spellingFindings(parseDocument(text), speller.standing, options).map(({ from, to }) => text.slice(from, to));

test("wrong words are found where they are, in every kind of prose", () => {
  expect(
    wrongIn(
      "# Un titrre\n\nUn pragraphe **grras**, un [lein](https://exemple.fr).\n\n- une lsite\n\n> citaton",
    ),
  ).toEqual(["titrre", "pragraphe", "grras", "lein", "lsite", "citaton"]);
});

test("code, addresses, handles and the like are not read", () => {
  expect(
    wrongIn(
      "Voir `cofe`, <https://exmple.fr>, https://exmple.fr/abcd, a@exmple.fr, @marbrre, #hashtagg.\n\n```\ncofe\n```\n",
    ),
  ).toEqual([]);
});

test("the writer's words and the ignored ones are left, elided and compound too", () => {
  const text = "Shopifay, l’Shopifay, l’amzon, d’amzon et pré-amzon.";
  expect(wrongIn(text, { personal: ["Shopifay"], ignored: ["amzon"] })).toEqual(["l’Shopifay"]);
});

test("a finding says what is wrong and carries the fixes that were asked for", () => {
  const [finding] = spellingFindings(parseDocument("Un preavis."), speller.standing, {
    suggest: speller.suggest,
  });
  expect(finding).toMatchObject({ from: 3, to: 10, kind: "spelling", rule: "orthographe" });
  expect(finding?.message).toBe("«\u00a0preavis\u00a0» n’est pas dans le dictionnaire.");
  expect(finding?.fixes[0]).toEqual({ text: "préavis" });
});

test("words without verdict are listed, not flagged, and the block is read again once they have one", () => {
  const known = new Map<string, number>();
  const spelling = createSpelling((word) => known.get(word));
  const document = parseDocument("Un mott, un mott.");
  const [block] = document.blocks;
  if (block === undefined) throw new Error("a paragraph");
  expect(spelling.unknownIn(block, document.text)).toEqual(["Un", "mott", "un"]);
  expect(spelling.findingsOf(block, document.text)).toEqual([]);
  for (const word of ["Un", "mott", "un"]) known.set(word, speller.standing(word));
  expect(spelling.findingsOf(block, document.text).map(({ from }) => from)).toEqual([3, 12]);
  expect(spelling.unknownIn(block, document.text)).toEqual([]);
});

test("an edit elsewhere leaves a block's findings the same object", () => {
  const spelling = createSpelling(speller.standing);
  const before = parseDocument(
    "Un mott.\n\nAutre paragraphe, assez long pour être gardé.\n\nUn derneir mot, lui aussi assez long.\n",
  );
  const text = before.text.replace("Un mott", "Un bon mott");
  const after = updateDocument(before, text, [{ fromA: 3, toA: 3, fromB: 3, toB: 7 }]);
  const last = (document: typeof before) => document.blocks.at(-1) ?? document.blocks[0];
  const [old, moved] = [last(before), last(after)];
  if (old === undefined || moved === undefined) throw new Error("blocks");
  expect(spelling.findingsOf(moved, text)).toBe(spelling.findingsOf(old, before.text));
});

test("a title is read without Markdown", () => {
  expect(
    createSpelling(speller.standing).findingsOfLine("Le *derneir* cri").map(({ from, to }) => [from, to]),
  ).toEqual([[4, 11]]);
});

test("a block of fifty pages is not read: it is no prose, and each key would wait for it", () => {
  const spelling = createSpelling(speller.standing);
  const document = parseDocument(`Un mott.\n\n${"mott ".repeat(11_000)}\n`);
  const found = document.blocks.map((block) => spelling.findingsOf(block, document.text).length);
  expect(found).toEqual([1, 0]);
});
