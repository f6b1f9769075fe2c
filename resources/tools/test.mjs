import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runEndToEnd } from "./e2e.mjs";
import { environment, ownNode, root } from "./setup/step.mjs";
import { setUp } from "./setup.mjs";

/** Every runner, in the order of `npm test`; each gives how many of its checks passed and failed. */
const runners = {
  types: () => check("typescript/bin/tsc", "-b"),
  lint: () =>
    check("@biomejs/biome/bin/biome", "lint", "--config-path=.config/lint.json", "--error-on-warnings", "."),
  unit: (_electron, filters) => unitTests(filters),
  e2e: runEndToEnd,
};

/**
 * `npm test`: makes everything ready and runs all checks. `npm test -- unit`
 * runs one runner; what follows its name is given to it (`-- e2e writing`).
 */
const [only, ...filters] = process.argv.slice(2);
if (only !== undefined && !Object.hasOwn(runners, only)) {
  process.stderr.write(`usage: npm test [-- ${Object.keys(runners).join("|")} [filter…]]\n`);
  process.exit(2);
}
// Whatever stops the set-up, the last line says that something failed.
let counted = false;
process.once("exit", () => counted || process.stdout.write("0 passed, 1 failed\n"));
const electron = await setUp();
const lines = [];
const total = { passed: 0, failed: 0 };
for (const [name, run] of Object.entries(runners)) {
  if (only !== undefined && only !== name) continue;
  process.stdout.write(`\n— ${name}\n`);
  const startedAt = performance.now();
  const { passed, failed } = await attempt(() => run(electron, filters));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  lines.push(`${name.padEnd(6)} ${passed} passed, ${failed} failed (${seconds} s)`);
  total.passed += passed;
  total.failed += failed;
}
counted = true;
process.stdout.write(`\n${lines.join("\n")}\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** A runner that can't do its work counts as one failure; the others still run. */
async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    process.stderr.write(`✗ ${error.message}\n`);
    return { passed: 0, failed: 1 };
  }
}

/** A tool that says yes or no counts as one check. */
function check(tool, ...args) {
  const ok = runTool(tool, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function unitTests(filters) {
  const folder = mkdtempSync(join(tmpdir(), "marbre-unit-"));
  const report = join(folder, "report.json");
  const config = "--config=.config/vitest.config.ts";
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const ok = runTool("vitest/vitest.mjs", ["run", config, ...reporters, ...filters]);
  const found = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
  rmSync(folder, { recursive: true, force: true });
  if (found === null) return { passed: 0, failed: 1 };
  const count = (...statuses) =>
    found.testResults.flatMap((file) => file.assertionResults).filter(({ status }) => statuses.includes(status)).length;
  // On a loaded machine the report may come before the last news of a test; vitest's own verdict does not.
  const late = count("pending");
  const bad = count("failed", "skipped", "todo", "disabled") + (ok ? 0 : late);
  // A file that can't be loaded has no test to fail: the run fails all the same.
  return { passed: count("passed") + (ok ? late : 0), failed: ok ? bad : Math.max(1, bad) };
}

function runTool(tool, args) {
  const done = spawnSync(ownNode(), [join(root, "node_modules", tool), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: environment({ NO_COLOR: "1" }),
  });
  return done.status === 0;
}
