import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { environment, ownNode, root } from "./setup/step.mjs";
import { setUp } from "./setup.mjs";

/** `npm run package`: a release folder in `dist/`, and on Debian systems a `.deb` that installs it. */
const electron = await setUp();
const done = spawnSync(
  ownNode(),
  [join(root, "resources", "packaging", "release.mjs"), JSON.stringify(electron)],
  {
    cwd: root,
    stdio: "inherit",
    env: environment(),
  },
);
process.exitCode = done.status ?? 1;
