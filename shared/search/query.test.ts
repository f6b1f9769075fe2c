import { describe, expect, test } from "vitest";
import { seededRandom } from "../seeded-random.ts";
import { isEmptyQuery, parseQuery } from "./query.ts";

/** 24 November 2026, 10 h in Paris: a Tuesday. */
const now = Date.UTC(2026, 10, 24, 9);
const read = (text: string, typing = false) => parseQuery(text, now, { typing });

/** Terms as one line: `mot`, `mot*` for a beginning, `[a b]` for a phrase, `|ab` for its joined form. */
const terms = (text: string, typing = false) =>
  read(text, typing).terms.map(({ words, prefix, joined }) => {
    const written = `${words.length > 1 ? `[${words.join(" ")}]` : words[0]}${prefix ? "*" : ""}`;
    return joined === "" ? written : `${written}|${joined}`;
  }).join(" ");

describe("words of a search", () => {
  test.each([
    ["École cœur", "ecole* coeur*"],
    ["5G et IA", "5g et ia"],
    ["l’école d'été", "ecole* ete"],
    ["l école", "ecole*"],
    ["vitamine C", "vitamine* c"],
    ["te*", "te*"],
    ["peut-être", "[peut etre]*|peutetre"],
    ["12 000 et 12\u202f000", "[12 000]*|12000 et [12 000]*|12000"],
    ["R&D", "[r d]|rd"],
    ['"loi sur l’eau"', "[loi sur eau]"],
    ["«\u00a0loi sur l’eau\u00a0»", "[loi sur eau]"],
    ["“mot juste", "[mot juste]"],
    ['"École"', "ecole"],
    ["https://example.org", "https* [example org]*|exampleorg"],
    ["fibre:optique", "fibre* optique*"],
    ["+ - * \" « ! :", ""],
  ])("%s asks for %s", (text, wanted) => {
    expect(terms(text)).toBe(wanted);
  });

  test("the word being typed may go on, unless it is one letter more", () => {
    expect(terms("fibre op", true)).toBe("fibre* op*");
    expect(terms("fibre op ", true)).toBe("fibre* op");
    expect(terms("fibre o", true)).toBe("fibre*");
    expect(terms("o", true)).toBe("o");
  });

  test("a hyphen before a word excludes it, inside a word it does not", () => {
    const { terms: wanted, excluded } = read('fibre -satellite -"haut débit" wi-fi');
    expect(wanted.map(({ words }) => words.join(" "))).toEqual(["fibre", "wi fi"]);
    expect(excluded.map(({ words }) => words.join(" "))).toEqual(["satellite", "haut debit"]);
  });
});

describe("conditions", () => {
  test.each([
    ["rubrique:Tech", { rubriques: ["tech"] }],
    ["rubrique : \"High tech\"", { rubriques: ["high tech"] }],
    ["RUBRIQUE:«\u00a0Économie\u00a0»", { rubriques: ["economie"] }],
    ["étiquette:5G etiquette:IA", { etiquettes: ["5g", "ia"] }],
    ["-rubrique:sport", { notRubriques: ["sport"] }],
    ["statut:BAT", { statuts: ["bon-a-tirer"] }],
    ["statut:«\u00a0bon à tirer\u00a0»", { statuts: ["bon-a-tirer"] }],
    ["statut:en-écriture", { statuts: ["en-ecriture"] }],
    ["statut:co", { statuts: ["commande", "corrige"] }],
    ["-statut:publié", { notStatuts: ["publie"] }],
    ["après:2026-11-24", { from: Date.UTC(2026, 10, 23, 23) }],
    ["apres:24/11/2026", { from: Date.UTC(2026, 10, 23, 23) }],
    ["depuis:hier", { from: Date.UTC(2026, 10, 22, 23) }],
    ["avant:aujourd’hui", { before: Date.UTC(2026, 10, 23, 23) }],
    ["avant:avant-hier", { before: Date.UTC(2026, 10, 21, 23) }],
    ["après:lundi", { from: Date.UTC(2026, 10, 22, 23) }],
    ["avant:juillet", { before: Date.UTC(2026, 5, 30, 22) }],
    ["avant:décembre", { before: Date.UTC(2025, 10, 30, 23) }],
    ["avant:2026", { before: Date.UTC(2025, 11, 31, 23) }],
    ["après:07/2026", { from: Date.UTC(2026, 5, 30, 22) }],
    ["après:1/7", { from: Date.UTC(2026, 5, 30, 22) }],
  ])("%s", (text, wanted) => {
    const { filters, problem, terms: words } = read(text);
    expect({ problem, words }).toEqual({ problem: "", words: [] });
    expect(filters).toMatchObject(wanted);
  });

  test.each([
    ["statut:fini", "«\u00a0fini\u00a0» n’est pas un statut. Essayez idée, commandé"],
    ["avant:31/02/2026", "«\u00a031/02/2026\u00a0» n’est pas une date."],
    ["après:bientôt", "n’est pas une date"],
    ["rubrique:", "Il manque un mot après «\u00a0rubrique"],
    ["mot ".repeat(400), "La recherche est trop longue"],
  ])("%s is told in a sentence", (text, sentence) => {
    expect(read(text).problem).toContain(sentence);
  });

  test("a condition being typed is not yet a mistake", () => {
    expect(read("rubrique:", true)).toMatchObject({ problem: "", terms: [] });
  });
});

test("any text is a search of bounded size", () => {
  const random = seededRandom(11);
  const pieces = ["mot", "é", '"', "«", "»", "“", "-", "*", ":", "rubrique:", "statut:", "avant:", " ", "\u00a0", "(", ")", "NEAR", "AND", "\u0000", "'", "’", "\ud83d", "\u0301", "{a}", "^", "2026-13-45", "\n", "%", "\\"];
  for (let round = 0; round < 3_000; round++) {
    const query = read(random.text(pieces, random.below(40)), random.chance(0.5));
    expect(query.terms.length).toBeLessThanOrEqual(32);
    for (const { words } of [...query.terms, ...query.excluded]) {
      expect(words.length).toBeGreaterThan(0);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{Co}]+$/u);
    }
  }
});

test("what holds neither words nor conditions asks for nothing", () => {
  expect(["", " ", "-", '""', "…", "statut:", "rien"].map((text) => isEmptyQuery(read(text)))).toEqual([true, true, true, true, true, true, false]);
});
