import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { hashOf, hashOfFile, ownNode, root, run, say, stamp } from "./step.mjs";

/** Builds the French word graph when its tool, its word list or the dictionary changed. */
export function buildDictionary() {
  const made = stamp(
    "dictionary",
    hashOf(...["build-dictionary.ts", "frequency-classes.ts", "french-frequencies.txt"].map((name) => hashOfFile(`resources/tools/${name}`)),
      hashOfFile("shared/spelling/graph-builder.ts"), hashOfFile("shared/spelling/graph.ts"), hashOfFile("node_modules/dictionary-fr/index.dic")),
  );
  if (made.fresh() && existsSync(join(root, "resources", "dictionaries", "fr.bin"))) return;
  say("French dictionary: building the word graph (about 30 s, once)…");
  run(ownNode(), [join(root, "resources", "tools", "build-dictionary.ts")]);
  made.done();
}

/** Builds the application into `out/` when a source is newer than the last build. */
export function buildApplication() {
  const sources = ["electron", "renderer", "shared", "resources/samples", "electron.vite.config.ts", "package-lock.json", "resources/dictionaries"];
  const made = stamp("application", hashOf(...sources.flatMap(newest)));
  if (made.fresh() && existsSync(join(root, "out", "main", "main.js"))) return;
  say("application: building…");
  run(ownNode(), [join(root, "node_modules", "electron-vite", "bin", "electron-vite.js"), "build", "--logLevel", "warn"]);
  made.done();
}

/** Names, sizes and times of the files below a place: cheap, and enough to see a change. */
function newest(place) {
  const full = join(root, place);
  if (!existsSync(full)) return [];
  const stat = statSync(full);
  if (!stat.isDirectory()) return [`${place} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(full)
    .filter((name) => !name.endsWith(".test.ts"))
    .flatMap((name) => newest(`${place}/${name}`));
}
