import { test as base } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Marbre } from "./pages/marbre.ts";

export { expect } from "@playwright/test";

/** `marbre`: the built application, running on a profile and a library of its own, ended and removed afterwards. */
export const test = base.extend<{ readonly marbre: Marbre }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
  marbre: async ({}, use, info) => {
    const folder = await mkdtemp(join(tmpdir(), "marbre-"));
    const marbre = new Marbre(folder);
    try {
      await marbre.launch();
      await use(marbre);
      if (info.status !== info.expectedStatus) await marbre.keepPicture(info.outputPath("window.png"));
    } finally {
      await marbre.kill();
      await rm(folder, { recursive: true, force: true });
    }
  },
});
