import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { machineEnvironment, ownNode, root, run, say, sharedCache } from "./step.mjs";
import { installCompiler } from "./system.mjs";

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
  if (existsSync(built)) return;
  if (!existsSync(kept)) build(kept);
  mkdirSync(dirname(built), { recursive: true });
  copyFileSync(kept, built);
  checkLoads(electron.executable, { ELECTRON_RUN_AS_NODE: "1" });
  checkLoads(ownNode(), {});
}

function checkLoads(executable, env) {
  const script = "new (require('better-sqlite3'))(':memory:').prepare('select 1').get()";
  run(executable, ["-e", script], { env: { ...machineEnvironment(), ...env } });
}

function nodeApiOf({ version }) {
  // Asking the binary costs a start; its major version tells as well.
  return Number(version.split(".")[0]) >= 36 ? prebuiltNodeApi : 9;
}

function build(kept) {
  say("better-sqlite3: building from source for this Electron (about 70 s, once)…");
  installCompiler();
  const work = mkdtempSync(join(tmpdir(), "marbre-native-"));
  try {
    const copy = join(work, "better-sqlite3");
    cpSync(folder, copy, {
      recursive: true,
      filter: (path) => !path.endsWith(join("better-sqlite3", "build")),
    });
    cpSync(join(root, "node_modules", "node-addon-api"), join(copy, "node_modules", "node-addon-api"), {
      recursive: true,
    });
    const headers = nodeHeaders();
    run(
      ownNode(),
      [
        join(root, "node_modules", "node-gyp", "bin", "node-gyp.js"),
        "rebuild",
        "--release",
        "--force_build=1",
        ...(headers === null ? [] : [`--nodedir=${headers}`]),
      ],
      {
        cwd: copy,
        env: {
          ...machineEnvironment(),
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

/**
 * Folder whose `include/node` can be built against: of the project's own Node,
 * of what npm is told to use, of the machine's Node; `null` leaves it to
 * node-gyp, which downloads. The module speaks Node-API alone, so any will do.
 */
function nodeHeaders() {
  const env = machineEnvironment();
  const own = join(root, "node_modules", "node", "node_modules", `node-${process.platform}-${process.arch}`);
  const asked =
    spawnSync("npm", ["config", "get", "nodedir"], { encoding: "utf8", cwd: root, env }).stdout?.trim() ?? "";
  const machine =
    spawnSync("node", ["-p", "process.execPath"], { encoding: "utf8", cwd: tmpdir(), env }).stdout?.trim() ??
    "";
  const candidates = [own, asked, machine === "" ? "" : resolve(dirname(machine), "..")];
  return (
    candidates.find((path) => path !== "" && existsSync(join(path, "include", "node", "node_api.h"))) ?? null
  );
}
