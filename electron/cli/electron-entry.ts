import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { app } from "electron";
import type { PrintJob } from "../exports/print-job.ts";
import { printInWindow } from "../exports/print-window.ts";
import { commands, runCli } from "./main.ts";
import { printInChild } from "./print-child.ts";
import { printFlag } from "./print-flag.ts";
import { processIo } from "./process-io.ts";

/** What Electron was started for, when it is not the application's window. */
export type CommandLine =
  | { readonly kind: "command"; readonly argv: readonly string[] }
  | { readonly kind: "print"; readonly folder: string };

/**
 * Reads `process.argv` of Electron: a command (`marbre check …`), a page to
 * print for the command line of plain Node, or `null` for the application.
 * In a checkout the path of the application comes before the arguments.
 */
export function commandLineOf(argv: readonly string[], isPackaged: boolean): CommandLine | null {
  const print = argv.find((arg) => arg.startsWith(`${printFlag}=`));
  if (print !== undefined) return { kind: "print", folder: print.slice(printFlag.length + 1) };
  const given = argv.slice(isPackaged ? 1 : 2).filter((arg) => !chromiumSwitch.test(arg));
  const first = given[0] ?? "";
  const isCommand = commands.has(first) || ["--help", "--version", "help"].includes(first);
  return isCommand ? { kind: "command", argv: given } : null;
}

/** What is said to Chromium, which leaves it in the arguments. */
const chromiumSwitch = /^--(?:no-sandbox|user-data-dir=|ozone-platform)/;

/**
 * Does what the command line asks for, without a window, then leaves. Uses a
 * profile of its own: the application may be running. A command never waits for
 * Electron to be ready, which on Linux takes a display: `main.ts` awaits it
 * first, and only the child that prints a page gets a display, virtual if need be.
 */
export async function runCommandLine(commandLine: CommandLine): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), "marbre-"));
  app.setPath("userData", profile);
  // Without a listener, Electron leaves when the first printing window closes.
  app.on("window-all-closed", stay);
  let exitCode = 3;
  try {
    if (commandLine.kind === "print") {
      await app.whenReady();
      await printJob(commandLine.folder);
      exitCode = 0;
    } else exitCode = await runCli(commandLine.argv, processIo(printInChild));
  } finally {
    rmSync(profile, { recursive: true, force: true });
    app.exit(exitCode);
  }
}

const stay = () => undefined;

async function printJob(folder: string): Promise<void> {
  // Written by `print-child.ts` of the same version: its shape is known.
  const job = JSON.parse(await readFile(join(folder, "job.json"), "utf8")) as PrintJob;
  await writeFile(join(folder, "page.pdf"), await printInWindow(job, undefined));
}
