import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runEndToEnd } from "./e2e.mjs";
import { environment, ownNode, root } from "./setup/step.mjs";
import { setUp } from "./setup.mjs";

/**
 * `npm run test:faults`: the long runs of the durability tests, which `npm
 * test` only samples, and a report of what each kind of fault cost. The
 * environment can ask for fewer: MARBRE_FAULTS=60 MARBRE_KILLS=20.
 */
const scale = { MARBRE_FAULTS: process.env.MARBRE_FAULTS ?? "300", MARBRE_KILLS: process.env.MARBRE_KILLS ?? "200" };
const unitFiles = [
  "electron/library/faults",
  "electron/library/backups",
  ...["open", "left-mark", "wal-check", "version-thinning"].map((name) => `electron/library/${name}.test.ts`),
  "electron/exports/files.test.ts",
  "electron/answer.test.ts",
  "renderer/spelling/client.test.ts",
  "renderer/state/session-model.test.ts",
  "renderer/state/saver-model.test.ts",
];
const specs = ["faults", "kill", "durability", "lifecycle", "backups"];

/** What must not cost a text, and the tests that show that it does not, by their file and name. One without a test fails. */
const faults = [
  ["killed while typing never pauses", /crash\.test|typing never pauses|after a kill/],
  ["library damaged, cut, emptied, or another's", /(?:damage|open)\.test|damaged library/],
  ["disk that rots without a date", /rot that no date|(?:altered|left-mark)\.test/],
  ["disk full", /fills up|full at the start|no room/],
  ["folder that can't be written", /can't be written|may not be written/],
  ["library locked by another program", /keeps for itself|writes for a while/],
  ["sync that fails", /not sync|sync that fails|with NORMAL, as a negative control, it/],
  ["power cut", /power cut/],
  ["migration killed at each statement", /migrate-kill/],
  ["page that dies or does not answer", /page dies|three crashes|page that does not answer/],
  ["graphics process that dies", /graphics process/],
  ["worker that dies or loops", /worker that crashes|worker in an endless loop/],
  ["exception in a handler", /what a handler throws/],
  ["two instances", /second instance/],
  ["lock of a dead instance", /lock of an instance/],
  ["clock set back or forward", /clock/],
  ["text of one article in another", /session-model/],
  ["export killed or cancelled", /files\.test.*(?:killed|cancel)|middle of an export/],
  ["copies: made, rotated, verified, restored", /electron\/library\/backups|backups\.spec/],
];
const negativeControl = /negative control/;

const electron = await setUp();
Object.assign(process.env, scale);
const startedAt = performance.now();
const unit = unitTests();
const { figures, ...endToEnd } = await runSpecs();
const tests = [...unit, ...endToEnd.tests];
// What Playwright counts besides its tests, an error of its own mostly.
const unnamed = endToEnd.failed - endToEnd.tests.filter(({ passed }) => !passed).length;

process.stdout.write("\nFaults, and what they cost\n\n");
for (const [fault, pattern] of faults) {
  const found = tests.filter(({ name }) => pattern.test(name));
  const passed = found.filter((one) => one.passed).length;
  if (found.length === 0) tests.push({ name: `no test: ${fault}`, passed: false });
  const controls = found.filter(({ name }) => negativeControl.test(name)).length;
  process.stdout.write(`${found.length > 0 && passed === found.length ? "✓" : "✗"} ${fault.padEnd(46)} ${String(passed).padStart(4)} of ${found.length}${controls === 0 ? "" : `, ${controls} with its guard off`}\n`);
}
for (const { what, ...values } of figures) process.stdout.write(`  ${what}: ${Object.entries(values).map(([name, value]) => `${name} ${value}`).join(", ")}\n`);
const failures = tests.filter(({ passed }) => !passed);
for (const { name } of failures) process.stdout.write(`✗ ${name}\n`);
const bad = failures.length + unnamed;
process.stdout.write(`\nElectron ${electron.version}, Node ${process.versions.node}, ${Math.round((performance.now() - startedAt) / 1_000)} s\n`);
process.stdout.write(`${tests.length - failures.length} passed, ${bad} failed\n`);
process.exitCode = bad > 0 ? 1 : 0;

/** The unit tests, named by their file and what they say. */
function unitTests() {
  const folder = mkdtempSync(join(tmpdir(), "marbre-faults-"));
  const report = join(folder, "report.json");
  const args = ["run", "--config=.config/vitest.config.ts", "--testTimeout=120000", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  spawnSync(ownNode(), [join(root, "node_modules", "vitest", "vitest.mjs"), ...args, ...unitFiles], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: environment({ NO_COLOR: "1" }),
  });
  const found = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).testResults : [];
  rmSync(folder, { recursive: true, force: true });
  if (found.length === 0) return [{ name: "unit tests: they did not run", passed: false }];
  return found.flatMap(({ name, status, assertionResults }) => {
    const file = name.slice(root.length + 1);
    const rows = assertionResults.map(({ fullName, status: outcome }) => ({ name: `${file} ${fullName}`, passed: outcome === "passed" }));
    return status === "failed" && rows.every(({ passed }) => passed) ? [...rows, { name: `${file}: it did not run whole`, passed: false }] : rows;
  });
}

/** The tests on the real application, and the figures that they leave. */
async function runSpecs() {
  const folder = mkdtempSync(join(tmpdir(), "marbre-faults-"));
  const report = join(folder, "figures.jsonl");
  spawnSync("chmod", ["1777", folder]);
  process.env.MARBRE_REPORT = report;
  const counts = await runEndToEnd(electron, specs);
  const lines = existsSync(report) ? readFileSync(report, "utf8").trim().split("\n") : [];
  rmSync(folder, { recursive: true, force: true });
  return { ...counts, figures: lines.map((line) => JSON.parse(line)) };
}
