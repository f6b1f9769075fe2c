import { spawnSync } from "node:child_process";
import { Obstacle, say, stamp, hashOf } from "./step.mjs";

const forElectron = [
  "libgtk-3-0", "libnss3", "libasound2", "libgbm1", "libxss1", "libxtst6",
  "libatk-bridge2.0-0", "libnotify4", "libsecret-1-0", "fonts-liberation",
];
const forVirtualDisplay = ["xvfb", "xauth"];
const forTests = ["poppler-utils", "make", "g++"];

/** Installs the system's libraries that Electron needs (Debian and Ubuntu), or says how to. */
export function installSystemLibraries() {
  if (process.platform !== "linux") return;
  const wanted = [...forElectron, ...forVirtualDisplay, ...forTests];
  const made = stamp("system", hashOf(...wanted));
  if (made.fresh()) return;
  if (spawnSync("dpkg-query", ["--version"], { stdio: "ignore" }).status !== 0) {
    say("system libraries: not a Debian system, so they are not checked; Electron needs GTK 3, NSS, ALSA, GBM and Xvfb without a display");
    return;
  }
  const missing = wanted.filter((name) => !installed(name));
  if (missing.length > 0) {
    const command = `apt-get install -y --no-install-recommends ${missing.join(" ")}`;
    if (process.getuid?.() !== 0) {
      throw new Obstacle(`System libraries are missing. Run this, then start again:\n  sudo apt-get update && sudo ${command}`);
    }
    say(`system libraries: installing ${missing.join(" ")}…`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore", env });
    const done = spawnSync("apt-get", command.split(" ").slice(1), { encoding: "utf8", env });
    if (done.status !== 0) throw new Obstacle(`apt-get could not install them. Run:\n  ${command}\n${done.stderr}`);
  }
  made.done();
}

/** Newer releases renamed some packages with the suffix `t64`. */
function installed(name) {
  return [name, `${name}t64`].some((candidate) => {
    const asked = spawnSync("dpkg-query", ["-W", "-f=${Status}", candidate], { encoding: "utf8" });
    return asked.status === 0 && asked.stdout.includes("ok installed");
  });
}
