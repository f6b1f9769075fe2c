import { readFileSync } from "node:fs";
import { createFrenchSpeller } from "../../shared/spelling/speller.ts";
import { bundledFile } from "../exports/bundled-file.ts";

/**
 * The French dictionary that travels with the program, loaded when asked for.
 * Throws `Failure('unavailable')` when it was not built.
 */
export function frenchSpeller() {
  const bytes = readFileSync(bundledFile("dictionaries/fr.bin", "resources/dictionaries/fr.bin"));
  // A copy of its own: the file's buffer may be a slice of a pool.
  return createFrenchSpeller(new Uint8Array(bytes).buffer);
}
