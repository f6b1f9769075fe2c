import { expect, test } from "vitest";
import { wordsIn } from "./words.ts";

/** The words, with masks drawn as ▒ in the examples. */
const read = (prose: string) => wordsIn(prose.replaceAll("▒", "\ufffc")).map(({ text }) => text);

test.each([
  ["L’iPhone, parle-t-il d’abord ?", ["L’iPhone", "parle-t-il", "d’abord"]],
  ["« C'est-à-dire » aujourd’hui…", ["C'est-à-dire", "aujourd’hui"]],
  ["‘mot’ 'mot' (mot) mot's", ["mot", "mot", "mot", "mot's"]],
  ["l’▒▒IA▒▒ d’▒▒▒▒▒", ["l’", "IA", "d’"]],
  ["▒▒C▒▒omment", []],
  ["▒▒Gras▒▒ et ▒lien▒", ["Gras", "et", "lien"]],
  ["fin...début fin…début", ["fin", "début", "fin", "début"]],
  ["Node.js, index.html et U.S.A.", ["Node.js", "index.html", "et", "U.S.A"]],
  ["R&D des étudiant·e·s", ["R&D", "des", "étudiant·e·s"]],
  ["2 000 km, 12,5 %, 20h30, XXIᵉ", ["2", "000", "km", "12", "5", "20h30", "XXIᵉ"]],
  ["client/serveur et/ou", ["client", "serveur", "et", "ou"]],
  ["e\u0301cole na\u00adtion", ["e\u0301cole", "na\u00adtion"]],
  ["mot\u00a0: mot\u202f! mot\u2009mot", ["mot", "mot", "mot", "mot"]],
])("%j is read as %j", (prose, words) => {
  expect(read(prose)).toEqual(words);
});

test.each([
  "https://exemple.fr/pajge?x=1",
  "(http://exemple.fr)",
  "www.exemple.fr",
  "ecrire@exemple.fr",
  "@marbrre",
  "#hashtagg",
  "/usr/locaal/bin",
  "~/documennts",
  "C:\\\\Documennts",
  "exemple.fr/pajge",
  "src/maain/java",
  "nom_de_variabble",
  "__initt__",
  "--forsce",
  "$VARIABBLE",
  "cle=valeurr",
  ".gitignorre",
])("%s is for machines", (run) => {
  expect(read(`Voir ${run} ici.`)).toEqual(["Voir", "ici"]);
});

test("a long run without space is no word and costs no time", () => {
  expect(wordsIn("a".repeat(1_000_000))).toEqual([]);
  expect(wordsIn("/".repeat(300_000))).toEqual([]);
  expect(wordsIn("a-".repeat(300_000))).toEqual([]);
  expect(wordsIn("a@".repeat(200_000)).length).toBeLessThan(2);
});

test("offsets are those of the text", () => {
  const prose = "Œuvre « d’Été », parle-t-il ?";
  for (const { from, to, text } of wordsIn(prose)) expect(prose.slice(from, to)).toBe(text);
});
