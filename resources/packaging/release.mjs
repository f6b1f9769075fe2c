import { rmSync } from "node:fs";
import { join } from "node:path";
import { root, say } from "../tools/setup/step.mjs";
import { stageApplication } from "./application.mjs";
import { makeDeb } from "./deb.mjs";
import { makeLinuxFolder } from "./linux-folder.mjs";
import { makeWithPackager } from "./packager.mjs";

/**
 * Makes what users get, from what `npm run package` prepared: the application
 * in an asar, Electron with its fuses hardened. Runs on the project's own Node;
 * `package.mjs` starts it with a description of the Electron to use.
 */
const electron = JSON.parse(process.argv[2]);
const dist = join(root, "dist");
rmSync(dist, { recursive: true, force: true });
const application = stageApplication(join(dist, "application"));

// A package made with another Electron than the one that is shipped says so in its name.
const mark = electron.official ? "" : `-test-electron-${electron.version}`;
if (!electron.official) say(`package: a TEST build, on Electron ${electron.version}; not to be distributed`);

if (process.platform === "linux") {
  const folder = await makeLinuxFolder(
    application,
    electron,
    join(dist, `marbre-${application.version}${mark}-linux-${process.arch}`),
  );
  say(`package: release folder ${folder}`);
  const deb = makeDeb(folder, application, mark);
  if (deb !== null) say(`package: ${deb}`);
} else {
  say(`package: release folder ${await makeWithPackager(application, dist)}`);
}
rmSync(application.folder, { recursive: true, force: true });
