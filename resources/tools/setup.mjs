import { buildApplication, buildDictionary } from "./setup/build.mjs";
import { installDependencies } from "./setup/dependencies.mjs";
import { Obstacle } from "./setup/step.mjs";

/**
 * Makes a checkout ready to run, whatever is missing, and gives the Electron
 * to run it with. Costs next to nothing when nothing is missing. Runs on the
 * machine's own Node (20 or newer) and needs no dependency to begin.
 */
export async function setUp() {
  try {
    const [major = 0] = process.versions.node.split(".").map(Number);
    if (major < 20) throw new Obstacle(`Node 20 or newer is needed; this is ${process.version}.`);
    installDependencies();
    const { installSystemLibraries } = await import("./setup/system.mjs");
    installSystemLibraries();
    const { prepareElectron } = await import("./setup/electron.mjs");
    const electron = await prepareElectron();
    const { prepareNativeModule } = await import("./setup/native.mjs");
    prepareNativeModule(electron);
    buildDictionary();
    buildApplication();
    return electron;
  } catch (error) {
    process.stderr.write(`✗ ${error instanceof Obstacle ? error.message : error.stack}\n`);
    process.exit(1);
  }
}
