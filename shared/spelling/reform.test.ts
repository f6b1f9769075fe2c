import { describe, expect, test } from "vitest";
import { readDictionaryBytes } from "../../resources/tools/build-dictionary.ts";
import { parseDocument } from "../markdown/document.ts";
import { spellingFindings } from "./findings.ts";
import { createFrenchSpeller } from "./speller.ts";

const bytes = readDictionaryBytes();
const both = createFrenchSpeller(bytes);
const classic = createFrenchSpeller(bytes, [], "classique");
const reformed = createFrenchSpeller(bytes, [], "reformee");

/** The same word before the reform of 1990 and after. */
const pairs = [
  ["connaître", "connaitre"],
  ["coût", "cout"],
  ["événement", "évènement"],
  ["l’événement", "l’évènement"],
  ["Événements", "Évènements"],
  ["week-end", "weekend"],
  ["réglementer", "règlementer"],
  ["aiguë", "aigüe"],
  ["oignon", "ognon"],
  ["amoncelle", "amoncèle"],
  ["maître", "maitre"],
  ["d’aîné", "d’ainé"],
] as const;

describe.each(pairs)("%s and %s", (before, after) => {
  test("are both right by default", () => {
    expect([both.correct(before), both.correct(after)]).toEqual([true, true]);
  });

  test("only the first for a classic newsroom, which gets it", () => {
    expect([classic.correct(before), classic.correct(after)]).toEqual([true, false]);
    expect(classic.suggest(after)[0]).toBe(before);
  });

  test("only the second for a reformed one, which gets it", () => {
    expect([reformed.correct(before), reformed.correct(after)]).toEqual([false, true]);
    expect(reformed.suggest(before)[0]).toBe(after);
  });
});

test("a word of both orthographies is right in each", () => {
  for (const { correct } of [both, classic, reformed])
    for (const word of ["voiture", "dû", "sûr", "appelle", "extraterrestre", "L’école", "ÉCOLE"])
      expect([word, correct(word)]).toEqual([word, true]);
});

test("the finding says that it is a matter of orthography, and the fix is the other form", () => {
  const [finding] = spellingFindings(parseDocument("Le coût."), reformed.standing, { suggest: reformed.suggest });
  expect(finding).toMatchObject({ from: 3, to: 7, kind: "spelling", rule: "orthographe-1990" });
  expect(finding?.fixes).toEqual([{ text: "cout" }]);
});
