import nspell from "nspell";
import { expect, test } from "vitest";
import {
  readDictionary,
  readDictionaryBytes,
  withoutConversions,
} from "../../resources/tools/build-dictionary.ts";
import { isElisionRight, splitElision } from "./elision.ts";
import { caseOf } from "./fold.ts";
import { labelOf } from "./graph.ts";
import { openLexicon } from "./lexicon.ts";
import { createFrenchSpeller } from "./speller.ts";
import { graphVocabulary } from "./tech.ts";
import { gluedPrefix, type improvements } from "./verdict.ts";

/** The class of a difference with nspell; `null` for one that nobody wanted. */
function classOf(word: string, ours: boolean): (typeof improvements)[number] | null {
  const elided = splitElision(word);
  if (!ours && elided !== null && !isElisionRight(elided)) return "elision";
  if (!ours) return caseOf(word) === "mixed" ? "case" : null;
  const rest = elided?.rest ?? word;
  if (/^(?:In|Mas|Pi)$/.test(rest)) return "twin";
  if (trade.has(rest)) return "vocabulary";
  if (labelOf(lexicon.reformed, rest) > 0 || labelOf(lexicon.reformed, rest.toLowerCase()) > 0) return "reform";
  if (/\p{N}|^[IVXLCDM]+(?:e|er|re)?$|[ᵃ-ᵛˡʳˢʷʸⁿ]$/u.test(rest)) return "number";
  if (/^\p{Lu}{2,6}s?$/u.test(rest)) return "acronym";
  if (/[-.·&]/.test(word)) return "break";
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(rest)) return "name";
  if (gluedPrefix.test(rest.toLowerCase())) return "prefix";
  return word.length === 1 ? "number" : null;
}

const lexicon = openLexicon(readDictionaryBytes());
const trade = graphVocabulary(lexicon.tech);
const { aff, dic } = readDictionary();
const reference = nspell({ aff: withoutConversions(aff), dic });
const words = Object.keys(reference.data).filter((word) => word !== "");
const speller = createFrenchSpeller(readDictionaryBytes(), []);

/** Words on which we differ, by class. */
function differences(list: Iterable<string>): Map<string | null, string[]> {
  const found = new Map<string | null, string[]>();
  for (const word of list) {
    const ours = speller.correct(word);
    if (ours === reference.correct(word)) continue;
    const name = classOf(word, ours);
    found.set(name, [...(found.get(name) ?? []).slice(0, 20), word]);
  }
  return found;
}

/** Three million words, on a machine that may have other things to do. */
const patienceMs = 300_000;

test("every form of the dictionary has nspell's verdict, save wrong elisions", { timeout: patienceMs }, () => {
  expect(words.length).toBe(3_038_560);
  const found = differences(words);
  expect(found.get(null)).toBeUndefined();
  expect([...found.keys()]).toEqual(["elision"]);
});

test("forms with a slip or in another case have nspell's verdict, save the listed improvements", { timeout: patienceMs }, () => {
  const others = function* () {
    for (let index = 0; index < words.length; index += 37) {
      const word = words[index] ?? "";
      const at = index % word.length;
      yield word.slice(0, at) + word.slice(at + 1);
      yield word.slice(0, at) + word.charAt(at) + word.slice(at);
      yield word.toUpperCase();
      yield word.charAt(0).toUpperCase() + word.slice(1);
      yield word.slice(0, at) + word.slice(at).toUpperCase();
    }
  };
  expect(differences([...others()].filter((word) => word !== "")).get(null)).toBeUndefined();
});
