import { existsSync } from "node:fs";
import { join } from "node:path";
import { hashOfFile, Obstacle, root, run, say, stamp } from "./step.mjs";

/** Installs exactly what the lock file says, when it changed. */
export function installDependencies() {
  const made = stamp("dependencies", hashOfFile("package-lock.json"));
  if (made.fresh() && existsSync(join(root, "node_modules", ".bin", "node"))) return;
  say("dependencies: installing what package-lock.json lists…");
  const attempts = 3;
  for (let attempt = 1; ; attempt++) {
    try {
      // npm itself must run on the machine's Node: the project's own may be what is installed.
      run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { env: { ...process.env, CI: "1" } });
      break;
    } catch (error) {
      if (attempt < attempts) continue;
      throw new Obstacle(
        `npm could not install the dependencies. Check the network and npm's registry setting, then run this again.\n${error.message}`,
      );
    }
  }
  made.done();
}
