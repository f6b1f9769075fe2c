import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { environment, hashOf, ownNode, root, run, say, stamp } from "./step.mjs";

/** Builds the French word graph when something that it is made from may have changed. */
export function buildDictionary() {
  const made = stamp("dictionary", hashOf(...dictionarySources().flatMap(files)));
  if (made.fresh() && existsSync(join(root, "resources", "dictionaries", "fr.bin"))) return;
  say("French dictionary: building the word graph (about 30 s the first time)…");
  // The tool looks closer, at contents, and builds only what is stale.
  run(ownNode(), [join(root, "resources", "tools", "build-dictionary.ts")]);
  made.done();
}

/**
 * Makes the release artefact that the tests run, beside the test artefact,
 * when the application or Electron changed; gives its executable.
 */
export function buildRelease(electron) {
  const folder = join(root, ".cache", "release");
  const made = stamp(
    "release",
    hashOf(
      electron.dist,
      electron.version,
      ...["out", "resources/packaging", "resources/tools/setup/fuses.mjs"].flatMap(files),
    ),
  );
  const executable = join(folder, "marbre");
  if (made.fresh() && existsSync(executable)) return executable;
  say("application: making the release artefact…");
  run(ownNode(), [join(root, "resources", "packaging", "release.mjs"), JSON.stringify(electron), folder]);
  made.done();
  return executable;
}

function dictionarySources() {
  const tools = readdirSync(join(root, "resources", "tools")).filter((name) => /\.(?:ts|txt)$/.test(name));
  return [
    ...tools.map((name) => `resources/tools/${name}`),
    "shared/spelling",
    "node_modules/dictionary-fr",
    "node_modules/nspell/package.json",
  ];
}

/** Builds the application into `out/` when a source changed since the last build. */
export function buildApplication() {
  const sources = [
    "electron",
    "renderer",
    "shared",
    "resources/samples",
    "electron.vite.config.ts",
    "package.json",
    "package-lock.json",
    "resources/dictionaries",
  ];
  const made = stamp("application", hashOf(...sources.flatMap(files)));
  if (made.fresh() && existsSync(join(root, "out", "main", "main.js"))) return;
  say("application: building…");
  const tool = join(root, "node_modules", "electron-vite", "bin", "electron-vite.js");
  run(ownNode(), [tool, "build", "--logLevel", "warn"], { env: environment({ NO_COLOR: "1" }) });
  made.done();
}

/** Names, sizes and times of the files below a place: cheap, and enough to see a change. */
function files(place) {
  const full = join(root, place);
  if (!existsSync(full)) return [];
  const stat = statSync(full);
  if (!stat.isDirectory()) return place.endsWith(".test.ts") ? [] : [`${place} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(full).flatMap((name) => files(`${place}/${name}`));
}
