import { expect, test } from "vitest";
import { buildGraph, type LabelledWord } from "./graph-builder.ts";
import { labelOf, wordsOf } from "./graph.ts";

const words: LabelledWord[] = [
  ["a", 1],
  ["aime", 1],
  ["aimer", 2],
  ["mer", 1],
  ["mère", 7],
  ["œuvre", 1],
];

test("a graph gives back its words with their labels", () => {
  expect([...wordsOf(buildGraph(words))].sort()).toEqual(words.toSorted());
});

test("a word that is only the beginning or the rest of another is not in the graph", () => {
  const graph = buildGraph(words);
  for (const word of ["", "ai", "aim", "aimeront", "mere", "er", "€", "a€"])
    expect(labelOf(graph, word)).toBe(0);
});

test("shared endings are stored once", () => {
  const few = buildGraph([["aimer", 1]]);
  const more = buildGraph([
    ["aimer", 1],
    ["limer", 1],
    ["rimer", 1],
  ]);
  expect(more.edges.length - few.edges.length).toBe(2);
});

test("weights change the order of edges, never the words", () => {
  const heavy = buildGraph(words.map(([word, label], index) => [word, label, 10 ** index] as const));
  expect([...wordsOf(heavy)].toSorted()).toEqual(words.toSorted());
});

test("words out of order are refused", () => {
  expect(() =>
    buildGraph([
      ["b", 1],
      ["a", 1],
    ]),
  ).toThrow("not sorted");
  expect(() =>
    buildGraph([
      ["a", 1],
      ["a", 1],
    ]),
  ).toThrow("not sorted");
});

test("a graph without words has none", () => {
  expect(labelOf(buildGraph([]), "a")).toBe(0);
  expect([...wordsOf(buildGraph([]))]).toEqual([]);
});
