import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { startDisplay } from "./display.mjs";
import { environment, isRoot, ownNode, root, say } from "./setup/step.mjs";
import { explain, setUp } from "./setup.mjs";

/** `npm run bench [-- part-of-an-id…]`: makes everything ready and measures, on a virtual display. */
process.once("uncaughtException", explain);
const electron = await setUp();
if (isRoot) say("you are root: the application is measured without Chromium's sandbox, as its reference is");
const display = process.platform === "linux" ? await startDisplay({ width: 1440, height: 900 }) : null;
const done = spawnSync(ownNode(), [join(root, "e2e", "bench", "main.ts"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
  env: environment({
    MARBRE_ELECTRON: electron.executable,
    MARBRE_ELECTRON_VERSION: electron.version,
    ...(display === null ? {} : { DISPLAY: display.name }),
  }),
});
display?.stop();
process.exitCode = done.status ?? 1;
