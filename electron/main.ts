import { join, resolve } from "node:path";
import { app, dialog, session } from "electron";
import { desktopSentences } from "../shared/fr/desktop.ts";
import { failures, NBSP } from "../shared/fr.ts";
import { serveImages } from "./asset-protocol.ts";
import { reportBug } from "./bugs.ts";
import type { Desk } from "./compose.ts";
import { fileToOpen } from "./file-to-open.ts";
import { listen } from "./ipc.ts";
import { mayBeCommand } from "./may-be-command.ts";
import { registerSchemes, serveApp } from "./protocol.ts";
import { dangerousSwitch, lockDown, silenceNetwork } from "./security.ts";
import { createWindow } from "./window.ts";

/**
 * What comes before the first window, and nothing else: everything that this
 * file imports delays it. The rest is in `compose.ts`, which is read and begun
 * while the page's own process starts.
 */
const refused = dangerousSwitch();
silenceNetwork();
if (refused !== null) {
  process.stderr.write(`marbre${NBSP}: option refusée${NBSP}: --${refused}\n`);
  app.exit(2);
} else if (mayBeCommand(process.argv, app.isPackaged) && (await ranCommand())) {
  // A command has no window, and has left by itself.
} else if (app.requestSingleInstanceLock()) start();
// The instance that runs has been told of our arguments.
else app.exit(0);

/** Runs the command that the arguments ask for; `false` when they ask for none. */
async function ranCommand(): Promise<boolean> {
  // The command line and its engines are half of our code: the window does not wait for them.
  const { commandLineOf, runCommandLine } = await import("./cli/electron-entry.ts");
  const commandLine = commandLineOf(process.argv, app.isPackaged);
  if (commandLine === null) return false;
  void app.whenReady().then(lockDown);
  const done = runCommandLine(commandLine);
  // Electron is not ready before this module ends: a command has done its work by then, and no display was asked for.
  if (commandLine.kind === "command") await done;
  return true;
}

function start(): void {
  registerSchemes();
  // Only a development start as root asks for none, where Chromium's can't start; a package refuses the switch.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  let desk: Desk | null = null;
  const composed = app.whenReady().then(async () => {
    lockDown();
    serveApp(session.defaultSession, join(import.meta.dirname, "../renderer"));
    serveImages(session.defaultSession, async (name) => (await composed)?.image(name) ?? null);
    const window = createWindow(app.isPackaged);
    const { openDesk } = await import("./compose.ts");
    desk = openDesk(window, libraryFolder());
    return desk;
  });
  composed.catch((error: unknown) => {
    reportBug("start", error);
    dialog.showErrorBox(desktopSentences.noLibrary.title, failures.internal);
    app.exit(3);
  });
  listen(composed);
  const arrive = (path: string | null) => void composed.then((opened) => opened?.arrive(path));
  app.on("second-instance", (_event, argv, folder) => arrive(fileToOpen(argv.slice(1), folder)));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    arrive(path);
  });
  app.on("before-quit", (event) => {
    if (desk === null) return;
    event.preventDefault();
    void desk.leave();
  });
  // A bug of ours must not take away the window, and with it the last keystrokes.
  for (const broken of ["uncaughtException", "unhandledRejection"] as const) process.on(broken, (error) => reportBug(broken, error));
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => app.quit());
}

/** `--library DIR` or `--library=DIR`; else the user's own. */
function libraryFolder(): string {
  const place = process.argv.findIndex((argument) => argument === "--library" || argument.startsWith("--library="));
  const argument = process.argv[place] ?? "";
  const named = argument.includes("=") ? argument.slice(argument.indexOf("=") + 1) : (process.argv[place + 1] ?? "");
  return place < 0 || named === "" ? join(app.getPath("userData"), "bibliotheque") : resolve(named);
}
