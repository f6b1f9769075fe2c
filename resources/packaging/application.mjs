import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../tools/setup/step.mjs";

/** Licences that ask to travel with what they cover, by the npm package that holds them. */
const licences = ["source-serif", "source-sans", "@ibm/plex-mono", "dictionary-fr", "better-sqlite3", "pdfjs-dist"];

/**
 * Puts into `folder` what the packaged application is made of, and nothing of
 * what it was built with: `out/`, the dictionary, the fonts that exports embed,
 * and the native module. Gives the folder and what `package.json` says.
 */
export function stageApplication(folder) {
  const { name, productName, version, description, author, license, type, main, dependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const described = { name, productName, version, description, author, license, type, main };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...described, dependencies }));
  cpSync(join(root, "out"), join(folder, "out"), { recursive: true });
  cpSync(join(root, "resources", "dictionaries"), join(folder, "dictionaries"), { recursive: true });
  cpSync(join(root, "out", "renderer", "fonts"), join(folder, "fonts"), { recursive: true });
  cpSync(join(root, "LICENSE"), join(folder, "licences", "marbre.txt"));
  for (const holder of licences) putLicence(holder, join(folder, "licences"));
  putNativeModule(join(folder, "node_modules", "better-sqlite3"));
  return { folder, ...described };
}

function putLicence(holder, folder) {
  const source = join(root, "node_modules", holder);
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license"].find((candidate) =>
    existsSync(join(source, candidate)),
  );
  if (file === undefined) throw new Error(`${holder} has no licence file where one is expected`);
  cpSync(join(source, file), join(folder, `${basename(holder)}.txt`));
}

/** The module's JavaScript and one binary: the one that this Electron loads. */
function putNativeModule(target) {
  const source = join(root, "node_modules", "better-sqlite3");
  for (const place of ["package.json", "lib"])
    cpSync(join(source, place), join(target, place), { recursive: true });
  const built = join("build", "Release", "better_sqlite3.node");
  const prebuilt = join("prebuilds", `${process.platform}-${process.arch}.node`);
  const binary = existsSync(join(source, built)) ? built : prebuilt;
  cpSync(join(source, binary), join(target, binary));
}
