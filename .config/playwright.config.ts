import { join } from "node:path";
import { tmpdir } from "node:os";
import { defineConfig } from "@playwright/test";

/**
 * End-to-end tests drive the built application; `npm test` prepares the
 * display, the user and the environment (see `resources/tools/e2e.mjs`).
 */
export default defineConfig({
  testDir: "../e2e",
  outputDir: process.env["MARBRE_RESULTS"] ?? join(tmpdir(), "marbre-results"),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Two cores: one test at a time keeps timings honest.
  workers: 1,
  forbidOnly: true,
});
