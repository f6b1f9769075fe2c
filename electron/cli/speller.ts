import { readFileSync } from "node:fs";
import { nomsTech } from "../../shared/spelling/lexicons/noms-tech.ts";
import { createFrenchSpeller, type FrenchSpeller } from "../../shared/spelling/speller.ts";
import { bundledFile } from "../exports/bundled-file.ts";
import { personalWords } from "./personal-words.ts";

/**
 * The French dictionary that travels with the program, the names of the trade
 * and the user's own words, from the library of `folder` (see `personalWords`).
 * Throws `Failure('unavailable')` when the dictionary was not built.
 */
export async function frenchSpeller(folder: string | undefined, cwd: string): Promise<FrenchSpeller> {
  const bytes = readFileSync(bundledFile("dictionaries/fr.bin", "resources/dictionaries/fr.bin"));
  const own = await personalWords(folder, cwd);
  // A copy of its own: the file's buffer may be a slice of a pool.
  return createFrenchSpeller(new Uint8Array(bytes).buffer, [nomsTech, own]);
}
