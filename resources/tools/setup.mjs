import { buildApplication, buildDictionary } from "./setup/build.mjs";
import { installDependencies } from "./setup/dependencies.mjs";
import { prepareElectron, targetElectron } from "./setup/electron.mjs";
import { alone } from "./setup/lock.mjs";
import { prepareNativeModule } from "./setup/native.mjs";
import { Obstacle, say } from "./setup/step.mjs";
import { installSystemLibraries } from "./setup/system.mjs";

/**
 * Makes a checkout ready to run, whatever is missing, and gives the Electron
 * to run it with. Costs next to nothing when nothing is missing. Runs on the
 * machine's own Node (20 or newer) and needs no dependency to begin.
 */
export function setUp() {
  return orExplain(async () => {
    await installDependencies();
    installSystemLibraries();
    const electron = await prepareElectron();
    prepareNativeModule(electron);
    buildDictionary();
    buildApplication();
    const note = electron.official ? "" : ` (the fallback; ${targetElectron()} could not be downloaded)`;
    say(`ready: Electron ${electron.version}${note}`);
    return electron;
  });
}

/** Makes ready what the command line needs: no Electron, no system library. */
export function setUpCommandLine() {
  return orExplain(async () => {
    await installDependencies();
    buildDictionary();
    buildApplication();
  });
}

/** Ends the program with one plain message when something can't go on. */
export function explain(error) {
  process.stderr.write(`✗ ${error instanceof Obstacle ? error.message : error.stack}\n`);
  process.exit(1);
}

async function orExplain(steps) {
  try {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    if (major < 20 || (major === 20 && minor < 15))
      throw new Obstacle(`Node 20.15 or newer is needed; this is ${process.version}.`);
    return await alone(steps);
  } catch (error) {
    explain(error);
  }
}
