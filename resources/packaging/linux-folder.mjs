import { createPackageWithOptions } from "@electron/asar";
import { cpSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "../tools/setup/step.mjs";

/** Chromium's own texts: French, and English, which it falls back to. */
const keptLocales = new Set(["fr.pak", "en-US.pak"]);

/**
 * Puts the application and Electron together in `folder`. By hand, and not
 * with @electron/packager as elsewhere, because that wants the official
 * archive, which the fallback is not.
 */
export async function makeLinuxFolder(application, electron, folder) {
  cpSync(electron.dist, folder, { recursive: true });
  renameSync(join(folder, "electron"), join(folder, "marbre"));
  const resources = join(folder, "resources");
  rmSync(resources, { recursive: true, force: true });
  for (const locale of readdirSync(join(folder, "locales"))) {
    if (!keptLocales.has(locale)) rmSync(join(folder, "locales", locale));
  }
  await createPackageWithOptions(application.folder, join(resources, "app.asar"), { unpack: "**/*.node" });
  run(process.execPath, [
    join(root, "resources", "tools", "setup", "fuses.mjs"),
    join(folder, "marbre"),
    "release",
  ]);
  return folder;
}
