import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { hashOfFile, machineEnvironment, Obstacle, root, run, say, stamp } from "./step.mjs";

const attempts = 3;
const pauseMs = 3_000;

/** Installs exactly what the lock file says, when it changed. */
export async function installDependencies() {
  const made = stamp("dependencies", hashOfFile("package-lock.json"));
  const node = join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
  if (made.fresh() && existsSync(node)) return;
  say("dependencies: installing what package-lock.json lists (about 30 s)…");
  for (let attempt = 1; ; attempt++) {
    try {
      run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
        env: machineEnvironment(),
        shell: process.platform === "win32",
      });
      break;
    } catch (error) {
      if (attempt === attempts) {
        throw new Obstacle(
          `npm could not install the dependencies. Check the network and npm's registry setting, then run this again.\n${error.message}`,
        );
      }
      say(`dependencies: npm failed, trying again (${attempt + 1} of ${attempts})…`);
      await pause(pauseMs);
    }
  }
  if (!existsSync(node)) {
    throw new Obstacle(
      "npm installed the package `node` without running its install script. Run this, then start again:\n  npm rebuild node",
    );
  }
  made.done();
}
