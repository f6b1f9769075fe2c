import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRoot, root, say } from "./setup/step.mjs";

const name = "marbre-test";

/**
 * Who the end-to-end tests run as: Chromium's sandbox can't start for root, so
 * root runs them as an ordinary user made for it; anyone else as themselves.
 * `prefix` goes before a command, `env` and `identity` to what starts it,
 * `folder` is the user's own, `seen` gives a path as that user can read it.
 */
export function ordinaryUser(electron) {
  const folder = mkdtempSync(join(tmpdir(), "marbre-e2e-"));
  if (!isRoot || process.platform !== "linux") {
    return { prefix: [], env: {}, identity: {}, folder, seen: (path) => path };
  }
  const { uid, gid } = account();
  chownSync(folder, uid, gid);
  const prefix = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--init-groups", "--inh-caps=-all"];
  const env = { HOME: folder, USER: name, LOGNAME: name, XDG_RUNTIME_DIR: folder };
  const needed = [
    electron.executable,
    join(root, "package.json"),
    join(root, "node_modules", "node", "bin", "node"),
  ];
  const seen = canRead(prefix, needed) ? (path) => path : copies(electron.dist, folder);
  return { prefix, env, identity: { uid, gid }, folder, seen };
}

function account() {
  if (spawnSync("id", ["-u", name]).status !== 0) {
    say(`tests: making the ordinary user ${name}, because Chromium's sandbox can't start for root`);
    execFileSync("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      name,
    ]);
  }
  const id = (flag) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function canRead([command, ...args], paths) {
  const test = paths.flatMap((path, index) => [...(index === 0 ? [] : ["-a"]), "-r", path]);
  return spawnSync(command, [...args, "test", ...test], { stdio: "ignore" }).status === 0;
}

/** Copies a checkout and an Electron that stand in a place closed to others to where the user can read them. */
function copies(dist, folder) {
  say("tests: this checkout is closed to other users, so they run on a copy of it");
  const places = [
    [dist, join(folder, "electron")],
    [root, join(folder, "checkout")],
  ];
  const leftOut = new Set([".git", "dist"].map((place) => join(root, place)));
  for (const [from, to] of places) {
    mkdirSync(to);
    const inside = readdirSync(from)
      .map((place) => join(from, place))
      .filter((place) => !leftOut.has(place));
    execFileSync("cp", ["-a", "--reflink=auto", ...inside, to]);
    execFileSync("chmod", ["-R", "a+rX", to]);
  }
  return (path) =>
    places.reduce((now, [from, to]) => (now.startsWith(from) ? now.replace(from, to) : now), path);
}
