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
const unitFolders = ["electron/library/faults", "electron/library/backups", "electron/exports/files.test.ts", "renderer/state/session-model.test.ts", "renderer/state/saver-model.test.ts"];
const specs = ["faults", "kill", "durability", "lifecycle", "backups"];

const electron = await setUp();
Object.assign(process.env, scale);
const startedAt = performance.now();
const rows = unitTests();
const { passed, failed, figures } = await endToEnd();
rows.push({ name: `e2e: ${specs.join(", ")}`, passed, failed });

process.stdout.write("\nFaults, and what they cost\n\n");
for (const row of rows) process.stdout.write(`${row.failed === 0 ? "✓" : "✗"} ${row.name.padEnd(52)} ${String(row.passed).padStart(4)} passed, ${row.failed} failed\n`);
for (const { what, ...values } of figures) process.stdout.write(`  ${what}: ${Object.entries(values).map(([name, value]) => `${name} ${value}`).join(", ")}\n`);
const bad = rows.reduce((sum, row) => sum + row.failed, 0);
process.stdout.write(`\nElectron ${electron.version}, Node ${process.versions.node}, ${Math.round((performance.now() - startedAt) / 1_000)} s\n`);
process.stdout.write(`${rows.reduce((sum, row) => sum + row.passed, 0)} passed, ${bad} failed\n`);
process.exitCode = bad > 0 ? 1 : 0;

/** One row per file of unit tests. */
function unitTests() {
  const folder = mkdtempSync(join(tmpdir(), "marbre-faults-"));
  const report = join(folder, "report.json");
  const args = ["run", "--config=.config/vitest.config.ts", "--testTimeout=120000", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  spawnSync(ownNode(), [join(root, "node_modules", "vitest", "vitest.mjs"), ...args, ...unitFolders], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: environment({ NO_COLOR: "1" }),
  });
  const found = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).testResults : [];
  rmSync(folder, { recursive: true, force: true });
  if (found.length === 0) return [{ name: "unit tests", passed: 0, failed: 1 }];
  return found.map(({ name, assertionResults }) => {
    const passed = assertionResults.filter(({ status }) => status === "passed").length;
    return { name: name.slice(root.length + 1), passed, failed: assertionResults.length - passed };
  });
}

/** The tests on the real application, and the figures that they leave. */
async function endToEnd() {
  const folder = mkdtempSync(join(tmpdir(), "marbre-faults-"));
  const report = join(folder, "figures.jsonl");
  spawnSync("chmod", ["1777", folder]);
  process.env.MARBRE_REPORT = report;
  const counts = await runEndToEnd(electron, specs);
  const lines = existsSync(report) ? readFileSync(report, "utf8").trim().split("\n") : [];
  rmSync(folder, { recursive: true, force: true });
  return { ...counts, figures: lines.map((line) => JSON.parse(line)) };
}
