import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../../shared/result.ts";

/**
 * Finds a file that travels with the program, by looking upwards from this
 * module for the first folder that holds one of `places`: the same code runs
 * from a package, from `out/` and from the sources. Throws
 * `Failure('unavailable')` when none does.
 */
export function bundledFile(...places: readonly string[]): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    for (const place of places) {
      const path = join(folder, place);
      if (existsSync(path)) return path;
    }
    if (folder === dirname(folder)) throw new Failure("unavailable", places[0]);
  }
}
