import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDictionaryBytes } from "../../resources/tools/build-dictionary.ts";
import { createFrenchSpeller } from "./speller.ts";

const speller = createFrenchSpeller(readDictionaryBytes());

/** Share of a list of misspelled words for which the right one comes first, and among five; `|` between answers that are as good. */
function sharesOf(name: string): { readonly count: number; readonly first: number; readonly inFive: number } {
  const list = readFileSync(new URL(`../../e2e/data/${name}`, import.meta.url), "utf8").trim().split("\n");
  let first = 0;
  let inFive = 0;
  for (const line of list) {
    const [wrong = "", right = ""] = line.split("\t");
    const offered = speller.suggest(wrong).slice(0, 5).map((text) => text.replace("'", "’"));
    const place = Math.min(...right.split("|").map((one) => offered.indexOf(one)).filter((at) => at >= 0), 5);
    if (place === 0) first++;
    if (place < 5) inFive++;
  }
  return { count: list.length, first: first / list.length, inFive: inFive / list.length };
}

test.each([
  ["misspelled.tsv", 200, 0.93, 0.98],
  // The house's own: what its writers mistype.
  ["misspelled-press.tsv", 382, 0.95, 0.97],
])("of %s, the right word comes first and among five as often as it did", (name, count, first, inFive) => {
  const shares = sharesOf(name);
  expect(shares.count).toBe(count);
  expect(shares.first).toBeGreaterThanOrEqual(first);
  expect(shares.inFive).toBeGreaterThanOrEqual(inFive);
});

test.each([
  ["preavis", "préavis"],
  ["Etat", "État"],
  ["ECOLE", "ÉCOLE"],
  ["coeur", "cœur"],
  ["oeuvre", "œuvre"],
  ["language", "langage"],
  ["apeler", "appeler"],
  ["adress", "adresse"],
  ["developpement", "développement"],
  ["pharmatie", "pharmacie"],
  ["farmacie", "pharmacie"],
  ["batau", "bateau"],
  ["aujourdhui", "aujourd’hui"],
  ["cest", "c’est"],
  ["quil", "qu’il"],
  ["deplus", "de plus"],
  ["peut-etre", "peut-être"],
  ["vis-a-vis", "vis-à-vis"],
  ["celui-la", "celui-là"],
  ["biensur", "bien sûr"],
  ["parcequ'il", "parce qu'il"],
  ["apartir", "à partir"],
  ["ca", "ça"],
  ["parmis", "parmi"],
  ["réseaus", "réseaux"],
  ["mangait", "mangeait"],
  ["opérateure", "opérateur"],
  ["anti-spamm", "anti-spam"],
  ["parle-t’il", "parle-t-il"],
  ["bonJour", "bonjour"],
  ["Github", "GitHub"],
  ["iphone", "iPhone"],
  ["2ème", "2e"],
  ["1ère", "1re"],
  ["XXIèmes", "XXIes"],
])("%s is corrected to %s", (wrong, right) => {
  expect(speller.suggest(wrong)[0]).toBe(right);
});

test("the elided article, the apostrophe and the case of the writer are kept", () => {
  expect(speller.suggest("l’apelle")[0]).toBe("l’appelle");
  expect(speller.suggest("l'apelle")[0]).toBe("l'appelle");
  expect(speller.suggest("L’apelle")[0]).toBe("L’appelle");
  expect(speller.suggest("L’APELLE")[0]).toBe("L’APPELLE");
  expect(speller.suggest("qu’aurrait")[0]).toBe("qu’aurait");
  expect(speller.suggest("Voitrue")[0]).toBe("Voiture");
});

test("a wrong elision is undone", () => {
  expect(speller.suggest("l’voiture")).toEqual(["le voiture", "la voiture"]);
  expect(speller.suggest("D’bijou")[0]).toBe("De bijou");
  expect(speller.suggest("qu’chat")[0]).toBe("que chat");
  expect(speller.suggest("l’outils").slice(0, 2)).toEqual(["les outils", "l’outil"]);
});

test("every suggestion is right and none is offered twice", () => {
  for (const wrong of [
    "prioed",
    "expqlué",
    "l’apelle",
    "Etat",
    "sous-menuu",
    "deplus",
    "ordinatuer",
    "mlace",
  ]) {
    const offered = speller.suggest(wrong);
    expect(new Set(offered).size).toBe(offered.length);
    for (const text of offered)
      for (const word of text.split(" ")) expect([word, speller.correct(word)]).toEqual([word, true]);
  }
});

test("a right word has no suggestion, and the limit is kept", () => {
  expect(speller.suggest("bonjour")).toEqual([]);
  expect(speller.suggest("prioed", 2)).toHaveLength(2);
});

test("the writer's words are proposed", () => {
  const own = createFrenchSpeller(readDictionaryBytes(), [["Shopify"]]);
  expect(own.suggest("shopify")[0]).toBe("Shopify");
  expect(own.suggest("Shopfy")[0]).toBe("Shopify");
  const many = Array.from({ length: 1_000 }, (_, index) => String.fromCharCode(0x4e00 + index));
  expect(createFrenchSpeller(readDictionaryBytes(), [many]).correct("\u4e01")).toBe(true);
});

test("garbage is answered, quickly enough for a test to end", () => {
  const garbage = [
    "",
    " ",
    "'",
    "-",
    "x".repeat(10_000),
    "é".repeat(40),
    "-".repeat(500),
    "a-".repeat(200),
    "'".repeat(100),
    "l'".repeat(50),
    "qsdfghjklmwxcvbnazertyuiop",
    "intelligenceartificielle",
    "anticonstitutionnellementt",
    "\ud800",
    "日本語",
    "😀😀",
    "Ωmega",
  ];
  for (const word of garbage) {
    speller.correct(word);
    expect(speller.suggest(word).length).toBeLessThanOrEqual(8);
  }
});
