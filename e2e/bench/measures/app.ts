import type { Measure, Samples } from "../measure.ts";
import { memoryOf, processorTimeOf } from "../processes.ts";
import { fill, inFolder, type Running, withEmptyWindow, withMarbre } from "../running.ts";

/** Starting and resting, against an empty window of the same Electron. */
export const appMeasures: readonly Measure[] = [
  {
    id: "cold-start",
    what: "Cold start: process start to a key taken, 2,000 articles",
    unit: "ms",
    referenceName: "empty window, to first paint",
    bounds: [{ on: "ratio", figure: "median", limit: 1.6, sense: "at-most" }],
    run: () =>
      inFolder(async (folder) => {
        fill(folder, 2_000, 300);
        const ours: number[] = [];
        const reference: number[] = [];
        for (let round = 0; round < 11; round++) {
          ours.push(await startOurs(folder));
          reference.push(await startEmpty(folder));
        }
        // The first of each reads the programs from the disk, and Chromium keeps a compiled script from the third on.
        return { ours: ours.slice(3), reference: reference.slice(3), note: "both started and watched by the same driver, whose time is in both" };
      }),
  },
  {
    id: "memory-idle",
    what: "Memory of all processes at rest, one article open (PSS)",
    unit: "MB",
    referenceName: "empty window",
    bounds: [{ on: "difference", figure: "median", limit: 130, sense: "at-most" }],
    run: () => atRest(async ({ pid }) => memoryOf(pid)),
  },
  {
    id: "cpu-idle",
    what: "Processor at rest, one article open, 20 s",
    unit: "% of a core",
    referenceName: "empty window",
    bounds: [{ on: "difference", figure: "median", limit: 0.5, sense: "at-most" }],
    run: () =>
      atRest(async ({ pid, page }) => {
        const before = processorTimeOf(pid);
        await page.waitForTimeout(20_000);
        return ((processorTimeOf(pid) - before) / 20_000) * 100;
      }),
  },
];

async function startOurs(folder: string): Promise<number> {
  return withMarbre(folder, async ({ page, startedAt }) => {
    await page.locator(".cm-content").focus();
    await page.keyboard.press("x");
    await page.waitForFunction(() => document.querySelector(".cm-content")?.textContent?.startsWith("x") === true);
    return performance.now() - startedAt;
  });
}

async function startEmpty(folder: string): Promise<number> {
  return withEmptyWindow(folder, async ({ page, startedAt }) => {
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    return performance.now() - startedAt;
  });
}

/** The same reading of our application and of an empty window, three times each. */
function atRest(read: (running: Running) => Promise<number>): Promise<Samples> {
  return inFolder(async (folder) => {
    fill(folder, 1, 1_500);
    const settled = async (running: Running) => {
      await running.page.waitForTimeout(6_000);
      return read(running);
    };
    const ours: number[] = [];
    const reference: number[] = [];
    for (let round = 0; round < 3; round++) {
      ours.push(await withMarbre(folder, settled));
      reference.push(await withEmptyWindow(folder, settled));
    }
    return { ours, reference };
  });
}
