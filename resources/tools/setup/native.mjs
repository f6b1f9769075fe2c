import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Obstacle, ownNode, root, run, say, sharedCache } from "./step.mjs";

const folder = join(root, "node_modules", "better-sqlite3");
const built = join(folder, "build", "Release", "better_sqlite3.node");

/** First Node-API version that the prebuilt binaries of better-sqlite3 13 load on. */
const prebuiltNodeApi = 10;

/**
 * Makes better-sqlite3 load in the Electron that will run it: its prebuilt
 * binary where that runtime has Node-API 10, else one built from source for
 * Node-API 9, which newer runtimes load as well. Built once per machine.
 */
export function prepareNativeModule(electron) {
  if (nodeApiOf(electron) >= prebuiltNodeApi) {
    rmSync(join(folder, "build"), { recursive: true, force: true });
    return;
  }
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const kept = join(sharedCache, `better-sqlite3-${version}-${process.platform}-${process.arch}-napi9.node`);
  if (!existsSync(kept)) build(kept);
  if (existsSync(built)) return;
  mkdirSync(dirname(built), { recursive: true });
  copyFileSync(kept, built);
}

function nodeApiOf({ version }) {
  // Asking the binary costs a start; its major version tells as well.
  return Number(version.split(".")[0]) >= 36 ? prebuiltNodeApi : 9;
}

function build(kept) {
  say("better-sqlite3: building from source for this Electron (about 70 s, once)…");
  if (spawnSync("g++", ["--version"]).status !== 0 || spawnSync("make", ["--version"]).status !== 0) {
    throw new Obstacle("Building better-sqlite3 needs g++, make and python3. On Debian: sudo apt-get install g++ make python3");
  }
  const work = mkdtempSync(join(tmpdir(), "marbre-native-"));
  try {
    const copy = join(work, "better-sqlite3");
    cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith(`${"better-sqlite3"}/build`) });
    cpSync(join(root, "node_modules", "node-addon-api"), join(copy, "node_modules", "node-addon-api"), { recursive: true });
    const headers = nodeHeaders();
    run(
      ownNode(),
      [
        join(root, "node_modules", "node-gyp", "bin", "node-gyp.js"),
        "rebuild", "--release", "--force_build=1",
        ...(headers === null ? [] : [`--nodedir=${headers}`]),
      ],
      {
        cwd: copy,
        env: {
          ...process.env,
          CXXFLAGS: "-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NO_WARNING",
        },
      },
    );
    mkdirSync(sharedCache, { recursive: true });
    const fresh = `${kept}.${process.pid}`;
    copyFileSync(join(copy, "build", "Release", "better_sqlite3.node"), fresh);
    renameSync(fresh, kept);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Folder whose `include/node` can be built against; `null` leaves it to node-gyp, which downloads. */
function nodeHeaders() {
  const asked = spawnSync("npm", ["config", "get", "nodedir"], { encoding: "utf8", cwd: root });
  const machine = spawnSync("sh", ["-c", "command -v node"], { encoding: "utf8", cwd: "/" }).stdout.trim();
  const candidates = [asked.stdout.trim(), machine === "" ? "" : resolve(dirname(machine), ".."), resolve(dirname(process.execPath), "..")];
  return candidates.find((path) => path !== "" && existsSync(join(path, "include", "node", "common.gypi"))) ?? null;
}
