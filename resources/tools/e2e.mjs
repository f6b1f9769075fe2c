import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startDisplay } from "./display.mjs";
import { ordinaryUser } from "./ordinary-user.mjs";
import { buildRelease } from "./setup/build.mjs";
import { root } from "./setup/step.mjs";

/**
 * Runs the end-to-end tests on the built application, on a virtual display, as
 * an ordinary user. Gives how many passed and failed; `filters` go to Playwright.
 */
export async function runEndToEnd(electron, filters) {
  const release = process.platform === "linux" ? buildRelease(electron) : null;
  const user = ordinaryUser(electron);
  const display =
    process.platform === "linux"
      ? await startDisplay({ width: 1440, height: 900, identity: user.identity })
      : null;
  try {
    const report = join(user.folder, "report.json");
    const [command, ...args] = [
      ...user.prefix,
      user.seen(join(root, "node_modules", "node", "bin", "node")),
      user.seen(join(root, "node_modules", "@playwright", "test", "cli.js")),
      "test",
      `--config=${user.seen(join(root, ".config", "playwright.config.ts"))}`,
      "--reporter=list,json",
      ...filters,
    ];
    spawnSync(command, args, {
      // The checkout may be closed to the user where it stands: the folder is always open.
      cwd: user.folder,
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        ...user.env,
        ...(display === null ? {} : { DISPLAY: display.name }),
        MARBRE_ELECTRON: user.seen(electron.executable),
        ...(release === null ? {} : { MARBRE_RELEASE: user.seen(release) }),
        MARBRE_RESULTS: join(user.folder, "results"),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        TMPDIR: user.folder,
      },
    });
    const counts = countsOf(report);
    if (counts.failed === 0) rmSync(user.folder, { recursive: true, force: true });
    else process.stdout.write(`What the failed tests left is in ${user.folder}/results\n`);
    return counts;
  } finally {
    display?.stop();
    // Copies of a closed checkout, if any: about a gigabyte.
    for (const copy of ["checkout", "electron"])
      rmSync(join(user.folder, copy), { recursive: true, force: true });
  }
}

/** Without a report, Playwright itself failed; a test that was not run did not pass. `tests` names each. */
function countsOf(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1, tests: [] };
  const { stats, errors, suites } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length, tests: suites.flatMap(testsOf) };
}

function testsOf({ file, specs = [], suites = [] }) {
  return [...specs.map(({ title, ok }) => ({ name: `${file} ${title}`, passed: ok })), ...suites.flatMap(testsOf)];
}
