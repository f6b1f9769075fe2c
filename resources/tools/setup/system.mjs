import { spawnSync } from "node:child_process";
import { hashOf, isRoot, Obstacle, say, stamp } from "./step.mjs";

/** What Electron, a virtual display and the tests that read PDF files need. */
const always = [
  "libgtk-3-0",
  "libnss3",
  "libasound2",
  "libgbm1",
  "libxss1",
  "libxtst6",
  "libatk-bridge2.0-0",
  "libnotify4",
  "libsecret-1-0",
  "fonts-liberation",
  "xvfb",
  "xauth",
  "poppler-utils",
];
const toCompile = ["g++", "make", "python3"];

/** Installs the system's libraries that Electron needs (Debian and Ubuntu), or says how to. */
export function installSystemLibraries() {
  if (process.platform !== "linux") return;
  const made = stamp("system", hashOf(...always));
  if (made.fresh()) return;
  installMissing("system libraries", always);
  made.done();
}

/** Installs what node-gyp compiles with, or says how to. */
export function installCompiler() {
  if (process.platform !== "linux") return;
  const missing = toCompile.filter(
    (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status !== 0,
  );
  if (missing.length > 0) installMissing("compiler", missing);
}

function installMissing(what, wanted) {
  const states = installedPackages();
  if (states === null) {
    say(
      `${what}: not a Debian system, so nothing was checked; wanted, by their Debian names: ${wanted.join(" ")}`,
    );
    return;
  }
  const missing = wanted.filter((name) => !states.has(name) && !states.has(`${name}t64`));
  if (missing.length === 0) return;
  const args = ["install", "-y", "--no-install-recommends", ...missing];
  if (!isRoot) {
    throw new Obstacle(
      `${what} missing. Run this, then start again:\n  sudo apt-get update && sudo apt-get ${args.join(" ")}`,
    );
  }
  say(`${what}: installing ${missing.join(" ")}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore", env });
  const done = spawnSync("apt-get", args, { encoding: "utf8", env });
  if (done.status !== 0)
    throw new Obstacle(`apt-get could not install them. Run:\n  apt-get ${args.join(" ")}\n${done.stderr}`);
}

/** Names of the packages that are installed; `null` where dpkg does not rule. Newer releases add `t64` to some. */
function installedPackages() {
  const asked = spawnSync("dpkg-query", ["-W", "-f=${Package} ${db:Status-Status}\\n"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (asked.error !== undefined) return null;
  const lines = asked.stdout.split("\n").filter((line) => line.endsWith(" installed"));
  return new Set(lines.map((line) => line.slice(0, line.indexOf(" "))));
}
