import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { build } from "vite";
import { openLibrary } from "../../electron/library/library.ts";
import { attempts, firstWindow } from "../first-window.ts";
import { frenchArticle, frenchTitle } from "./texts.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const empty = fileURLToPath(new URL("empty-app", import.meta.url));

/** An application that runs, and its window. */
export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly pid: number;
  /** When its process was started, on the clock of `performance.now()`. */
  readonly startedAt: number;
}

/** Runs Marbre on the library of `folder` (see `fill`) as long as `work` lasts; each run in a folder finds the profile of the one before, as a user's. */
export function withMarbre<T>(folder: string, work: (running: Running) => Promise<T>): Promise<T> {
  return withApp(folder, [root, `--library=${libraryOf(folder)}`], work);
}

/** Runs an empty window of the same Electron, or one with `page` in it. */
export function withEmptyWindow<T>(folder: string, work: (running: Running) => Promise<T>, page?: string): Promise<T> {
  return withApp(folder, page === undefined ? [empty] : [empty, `--page=${page}`], work);
}

/** Gives `work` a folder of its own on the disk. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "marbre-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the library of `folder`: so many articles of so many words. */
export function fill(folder: string, articles: number, words: number): void {
  const library = openLibrary(libraryOf(folder), 0);
  for (let i = 0; i < articles; i++) library.create({ titre: frenchTitle(i) }, frenchArticle(words, i + 3), i + 1);
  library.close();
}

/** Makes a page with a bare editor on a text of so many words; gives its path. */
export async function barePage(folder: string, words: number): Promise<string> {
  const out = join(folder, "bare");
  await build({
    configFile: false,
    logLevel: "silent",
    define: { BENCH_WORDS: String(words) },
    build: {
      outDir: out,
      lib: { entry: fileURLToPath(new URL("bare-editor.ts", import.meta.url)), formats: ["iife"], name: "bare", fileName: () => "bare.js" },
    },
  });
  if (!readdirSync(out).includes("bare.js")) throw new Error("the bare editor was not built");
  const page = join(out, "bare.html");
  writeFileSync(page, '<!doctype html><meta charset="utf-8"><title>Éditeur nu</title><body><script src="bare.js"></script></body>');
  return page;
}

/** The folder of the Electron that everything here runs on. */
export function electronFolder(): string {
  return join(executable(), "..");
}

async function withApp<T>(folder: string, args: readonly string[], work: (running: Running) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const startedAt = performance.now();
    const app = await launch(folder, args);
    try {
      const { pid } = app.process();
      if (pid === undefined) throw new Error("the application has no process");
      // A start that is made again has another clock.
      const page = await firstWindow(app, attempt === attempts);
      if (page !== null) return await work({ app, page, pid, startedAt });
    } finally {
      await app.evaluate(({ app: program }) => program.quit()).catch(() => undefined /* it leaves before it can answer */);
      await app.close();
    }
  }
}

function launch(folder: string, args: readonly string[]): Promise<ElectronApplication> {
  const isRoot = process.getuid?.() === 0;
  return _electron.launch({
    executablePath: executable(),
    args: [...args, `--user-data-dir=${join(folder, args[0] === root ? "profile-marbre" : "profile-empty")}`, ...(isRoot ? ["--no-sandbox"] : [])],
    chromiumSandbox: !isRoot,
    timeout: 60_000,
  });
}

function executable(): string {
  const path = process.env["MARBRE_ELECTRON"];
  if (path === undefined) throw new Error("run the benchmarks with: npm run bench");
  return path;
}

const libraryOf = (folder: string) => join(folder, "library");
