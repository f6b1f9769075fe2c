import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ownNode, root } from "./setup/step.mjs";
import { setUpCommandLine } from "./setup.mjs";

/** `npm run --silent marbre -- COMMAND…`: the command line in a checkout, from the folder where npm was called. */
await setUpCommandLine();
const done = spawnSync(ownNode(), [join(root, "out", "main", "cli.js"), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: "inherit",
});
process.exitCode = done.status ?? 3;
