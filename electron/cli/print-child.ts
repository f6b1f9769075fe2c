import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { NBSP } from "../../shared/fr.ts";
import { Failure } from "../../shared/result.ts";
import { bundledFile } from "../exports/bundled-file.ts";
import type { Print } from "../exports/print-job.ts";
import { electronPath } from "./electron-path.ts";
import { failedError } from "./io.ts";
import { printFlag } from "./print-flag.ts";

/**
 * Prints from plain Node: Electron is started for one page, without a window
 * and on a virtual display when there is none. The page goes and comes through
 * a private folder, which is then removed.
 */
export const printInChild: Print = async (job, signal) => {
  const folder = await mkdtemp(join(tmpdir(), "marbre-"));
  try {
    await writeFile(join(folder, "job.json"), JSON.stringify(job), { mode: 0o600 });
    await runElectron(folder, signal);
    return await readFile(join(folder, "page.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** A page that takes longer than this will not come. */
const patienceMs = 300_000;

async function runElectron(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const electron = [
    await electronPath(),
    dirname(bundledFile("package.json")),
    `${printFlag}=${folder}`,
    `--user-data-dir=${join(folder, "profile")}`,
    // Chromium's sandbox can't start for root; the page is our own and runs nothing.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  const [command = "", ...args] = hasDisplay() ? electron : ["xvfb-run", "-a", ...electron];
  const ended = await runToEnd(command, args, folder, signal);
  if (ended === "cancelled") throw new Failure("cancelled");
  if (ended === "missing") {
    throw failedError(
      "sans écran, le PDF demande Xvfb. Installez les paquets xvfb et xauth, puis réessayez.",
    );
  }
  if (ended !== 0)
    throw failedError(`le PDF n’a pas pu être imprimé${NBSP}: Electron s’est arrêté (${ended}).`);
}

function hasDisplay(): boolean {
  const { platform, env } = process;
  return platform !== "linux" || Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
}

const interrupts = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * How a program that keeps its temporary files in `folder` ended: its exit code, the signal that ended it, `missing` or
 * `cancelled`. It leads a group of its own, so that all of it can be ended: by
 * `signal`, by patience, or by what interrupts the command line itself.
 */
function runToEnd(
  command: string,
  args: readonly string[],
  folder: string,
  signal: AbortSignal | undefined,
): Promise<number | string> {
  return new Promise((resolve, reject) => {
    let cancelled = false;
    const child = spawn(command, args, {
      stdio: "ignore",
      detached: process.platform !== "win32",
      // What it leaves when it is ended goes away with the folder.
      env: { ...process.env, TMPDIR: folder },
    });
    const end = () => {
      if (child.pid === undefined) return;
      if (process.platform === "win32") child.kill();
      else process.kill(-child.pid, "SIGTERM");
    };
    const cancel = () => {
      cancelled = true;
      end();
    };
    const timer = setTimeout(end, patienceMs);
    signal?.addEventListener("abort", cancel, { once: true });
    for (const interrupt of interrupts) process.once(interrupt, cancel);
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      for (const interrupt of interrupts) process.removeListener(interrupt, cancel);
    };
    child.once("error", (error) => {
      settle();
      if ("code" in error && error.code === "ENOENT") resolve("missing");
      else reject(error);
    });
    child.once("close", (code, killedBy) => {
      settle();
      resolve(cancelled ? "cancelled" : (code ?? killedBy ?? "inconnu"));
    });
  });
}
