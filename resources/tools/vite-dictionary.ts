import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { buildDictionary, dictionaryFile, isDictionaryFresh } from "./build-dictionary.ts";

const name = "virtual:dictionary-fr";
const resolved = `\0${name}`;

/**
 * Gives the French dictionary to the spelling worker as a module (base 64 of
 * `dictionaryFile`), because the page may fetch nothing. Builds it when it is
 * missing or stale. Goes into `worker.plugins` of the renderer's configuration.
 */
export function dictionaryPlugin(): Plugin {
  return {
    name: "marbre-dictionary",
    resolveId: (id) => (id === name ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      if (!isDictionaryFresh()) this.info(buildDictionary());
      return { code: `export default "${readFileSync(dictionaryFile, "base64")}";`, map: null };
    },
  };
}
