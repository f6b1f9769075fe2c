import { readFileSync } from "node:fs";
import { wordsOfAll } from "../../shared/spelling/rubrique.ts";
import { createFrenchSpeller, type FrenchSpeller } from "../../shared/spelling/speller.ts";
import { bundledFile } from "../exports/bundled-file.ts";
import type { SpellingChoices } from "./spelling-choices.ts";

/**
 * The French dictionary that travels with the program, and what the user has
 * chosen. Throws `Failure('unavailable')` when the dictionary was not built.
 */
export function frenchSpeller({ words, orthography }: SpellingChoices): FrenchSpeller {
  const bytes = readFileSync(bundledFile("dictionaries/fr.bin", "resources/dictionaries/fr.bin"));
  // A copy of its own: the file's buffer may be a slice of a pool.
  return createFrenchSpeller(new Uint8Array(bytes).buffer, [wordsOfAll(words)], orthography);
}
