import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { build } from "vite";
import { openLibrary } from "../../../electron/library/library.ts";
import type { Measure } from "../measure.ts";
import { memoryOf, processorTimeOf } from "../processes.ts";
import { median } from "../statistics.ts";
import { frenchArticle, frenchTitle } from "../texts.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const empty = fileURLToPath(new URL("../empty-app", import.meta.url));

/** The application on the screen, against an empty window or a bare editor of the same Electron. */
export const appMeasures: readonly Measure[] = [
  {
    id: "cold-start",
    what: "Cold start: process start to a key taken, 2,000 articles",
    unit: "ms",
    referenceName: "empty window, to first paint",
    bounds: [{ on: "ratio", figure: "median", limit: 1.6, sense: "at-most" }],
    run: () =>
      inFolder(async (folder) => {
        fill(join(folder, "library"), 2_000, 300);
        const ours: number[] = [];
        const reference: number[] = [];
        for (let round = 0; round < 8; round++) {
          ours.push(await startOurs(folder));
          reference.push(await startEmpty(folder));
        }
        // The first of each reads the programs from the disk.
        return { ours: ours.slice(1), reference: reference.slice(1), note: "both started and watched by the same driver" };
      }),
  },
  ...[10_000, 100_000].map(keystroke),
  {
    id: "memory-idle",
    what: "Memory of all processes at rest, one article open (PSS)",
    unit: "MB",
    referenceName: "empty window",
    bounds: [{ on: "difference", figure: "median", limit: 130, sense: "at-most" }],
    run: () => atRest(async (app) => memoryOf(pidOf(app))),
  },
  {
    id: "cpu-idle",
    what: "Processor at rest, one article open, 20 s",
    unit: "% of a core",
    referenceName: "empty window",
    bounds: [{ on: "difference", figure: "median", limit: 0.5, sense: "at-most" }],
    run: () =>
      atRest(async (app, page) => {
        const before = processorTimeOf(pidOf(app));
        await page.waitForTimeout(20_000);
        return ((processorTimeOf(pidOf(app)) - before) / 20_000) * 100;
      }),
  },
];

function keystroke(words: number): Measure {
  return {
    id: `keystroke-${words}`,
    what: `Keystroke to next frame painted, ${words} words, everything on`,
    unit: "ms",
    referenceName: "bare CodeMirror + lang-markdown",
    bounds: [
      { on: "ratio", figure: "p95", limit: 1.5, sense: "at-most" },
      { on: "ours", figure: "p95", limit: 16, sense: "at-most" },
    ],
    run: () =>
      inFolder(async (folder) => {
        fill(join(folder, "library"), 1, words);
        const page = await barePage(folder, words);
        const ours = await withApp(folder, [root, `--library=${join(folder, "library")}`], typeAndTime);
        const reference = await withApp(folder, [empty, `--page=${page}`], typeAndTime);
        return { ours, reference, note: "software rendering on a virtual display" };
      }),
  };
}

/** Types in the middle of the screen, and takes the time from each key to the paint after it. */
async function typeAndTime(_app: ElectronApplication, page: Page): Promise<number[]> {
  const text = page.locator(".cm-content");
  await text.waitFor();
  await page.waitForTimeout(4_000);
  await text.click({ position: { x: 200, y: 300 } });
  await page.evaluate(() => {
    const samples: number[] = [];
    Object.assign(globalThis, { samples });
    document.addEventListener(
      "keydown",
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => samples.push(performance.now() - start);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (let i = 0; i < 120; i++) await page.keyboard.press("e", { delay: 15 });
  const samples = await page.evaluate(() => (globalThis as typeof globalThis & { samples: number[] }).samples);
  return samples.slice(20);
}

async function startOurs(folder: string): Promise<number> {
  const start = performance.now();
  return withApp(folder, [root, `--library=${join(folder, "library")}`], async (_app, page) => {
    const text = page.locator(".cm-content");
    await text.focus();
    await page.keyboard.press("x");
    await page.waitForFunction(() => document.querySelector(".cm-content")?.textContent?.includes("x"));
    return performance.now() - start;
  });
}

async function startEmpty(folder: string): Promise<number> {
  const start = performance.now();
  return withApp(folder, [empty], async (_app, page) => {
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    return performance.now() - start;
  });
}

/** The same reading of our application and of an empty window, three times each. */
async function atRest(read: (app: ElectronApplication, page: Page) => Promise<number>) {
  return inFolder(async (folder) => {
    fill(join(folder, "library"), 1, 1_500);
    const settled = async (app: ElectronApplication, page: Page) => {
      await page.waitForTimeout(6_000);
      return read(app, page);
    };
    const ours: number[] = [];
    const reference: number[] = [];
    for (let round = 0; round < 3; round++) {
      ours.push(await withApp(folder, [root, `--library=${join(folder, "library")}`], settled));
      reference.push(await withApp(folder, [empty], settled));
    }
    return { ours, reference: [median(reference)] };
  });
}

async function withApp<T>(folder: string, args: readonly string[], work: (app: ElectronApplication, page: Page) => Promise<T>): Promise<T> {
  const executablePath = process.env["MARBRE_ELECTRON"];
  if (executablePath === undefined) throw new Error("run the benchmarks with: npm run bench");
  const profile = mkdtempSync(join(folder, "profile-"));
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const app = await _electron.launch({ executablePath, args: [...args, `--user-data-dir=${profile}`, ...sandbox] });
  try {
    return await work(app, await app.firstWindow());
  } finally {
    await app.evaluate(({ app: program }) => program.exit(0)).catch(() => undefined /* it leaves before it can answer */);
    await app.close();
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "marbre-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(folder: string, articles: number, words: number): void {
  const library = openLibrary(folder, 0);
  for (let i = 0; i < articles; i++) library.create({ titre: frenchTitle(i) }, frenchArticle(words, i + 3), i + 1);
  library.close();
}

/** A page with a bare editor on the same text, in one file. */
async function barePage(folder: string, words: number): Promise<string> {
  await build({
    configFile: false,
    logLevel: "silent",
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL("../bare-editor.ts", import.meta.url)), formats: ["iife"], name: "bare", fileName: () => "bare.js" },
    },
  });
  if (!readdirSync(folder).includes("bare.js")) throw new Error("the bare editor was not built");
  const page = join(folder, "bare.html");
  const script = readFileSync(join(folder, "bare.js"), "utf8").replaceAll("100000", String(words)).replaceAll("1e5", String(words));
  writeFileSync(join(folder, "bare.js"), script);
  writeFileSync(page, '<!doctype html><meta charset="utf-8"><title>Éditeur nu</title><body><script src="bare.js"></script></body>');
  return page;
}

function pidOf(app: ElectronApplication): number {
  const { pid } = app.process();
  if (pid === undefined) throw new Error("the application has no process");
  return pid;
}
