import { expect, test } from "vitest";
import { buildGraph } from "./graph-builder.ts";
import { wordsOf } from "./graph.ts";
import { frequencyOf, type Lexicon, lexiconKey, openLexicon, packLexicon } from "./lexicon.ts";

const lexicon: Lexicon = {
  words: buildGraph([
    ["été", 1],
    ["œuf", 2],
  ]),
  frequencies: buildGraph([["été", 6]]),
  reformed: buildGraph([["connaitre", 1]]),
  tech: buildGraph([["GitHub", 2]]),
  english: buildGraph([["the", 1]]),
  codes: [[], ["--"]],
  flags: { keepCase: "||", noSuggest: "--", forbidden: "{}" },
  aff: "TRY éàœ\nFLAG long",
  key: "abc",
};

test("a packed lexicon opens as it was", () => {
  const opened = openLexicon(packLexicon(lexicon));
  expect([...wordsOf(opened.words)]).toEqual([...wordsOf(lexicon.words)]);
  for (const graph of ["frequencies", "reformed", "tech", "english"] as const)
    expect([...wordsOf(opened[graph])]).toEqual([...wordsOf(lexicon[graph])]);
  const { codes, flags, aff, key } = opened;
  expect({ codes, flags, aff, key }).toEqual({ codes: lexicon.codes, flags: lexicon.flags, aff: lexicon.aff, key: lexicon.key });
});

test("the same lexicon packs to the same bytes", () => {
  expect(new Uint8Array(packLexicon(lexicon))).toEqual(new Uint8Array(packLexicon(lexicon)));
});

test("bytes that are no dictionary are refused and have no key", () => {
  for (const bytes of [new ArrayBuffer(0), new ArrayBuffer(64), packLexicon(lexicon).slice(0, 20)]) {
    expect(() => openLexicon(bytes)).toThrow();
    expect(lexiconKey(bytes)).toBe("");
  }
  expect(lexiconKey(packLexicon(lexicon))).toBe("abc");
});

test("a capital at the start of a sentence does not make a word rarer", () => {
  expect([frequencyOf(lexicon, "Été"), frequencyOf(lexicon, "été"), frequencyOf(lexicon, "œuf")]).toEqual([
    6, 6, 0,
  ]);
});
