import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { root, say } from "../tools/setup/step.mjs";
import { stageApplication } from "./application.mjs";
import { makeDeb } from "./deb.mjs";
import { makeLinuxFolder } from "./linux-folder.mjs";

/**
 * Makes what users get, from what the set-up prepared: the application in an
 * asar, Electron with its fuses hardened. `release.mjs ELECTRON [FOLDER]`, on
 * the project's own Node, with the Electron that the set-up described. With
 * FOLDER, makes the release folder there and nothing else: tests run it.
 */
const electron = JSON.parse(process.argv[2]);
const asked = process.argv[3];
if (asked !== undefined) await makeFolder(asked);
else await makeAll(join(root, "dist"));

async function makeFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
  const application = stageApplication(`${folder}.application`);
  await makeLinuxFolder(application, electron, folder);
  rmSync(application.folder, { recursive: true });
  return application;
}

async function makeAll(dist) {
  rmSync(dist, { recursive: true, force: true });
  if (process.platform !== "linux") {
    const { makeWithPackager } = await import("./packager.mjs");
    const application = stageApplication(join(dist, "application"));
    say(`package: release folder ${await makeWithPackager(application, dist)}`);
    rmSync(application.folder, { recursive: true });
    return;
  }
  // A package made with another Electron than the one that is shipped says so in its name.
  const mark = electron.official ? "" : `-test-electron-${electron.version}`;
  if (mark !== "") say(`package: a TEST build, on Electron ${electron.version}; not to be distributed`);
  const folder = join(dist, `marbre${mark}-linux-${process.arch}`);
  const application = await makeFolder(folder);
  say(`package: release folder ${basename(dist)}/${basename(folder)}`);
  const deb = makeDeb(folder, application, mark);
  if (deb !== null) say(`package: ${basename(dist)}/${basename(deb)}`);
}
