import { join, resolve } from "node:path";
import { app, dialog, session } from "electron";
import { failures, NBSP } from "../shared/fr.ts";
import { Failure } from "../shared/result.ts";
import { commandLineOf, runCommandLine } from "./cli/electron-entry.ts";
import { createSample, makeHandlers } from "./handlers.ts";
import { Host } from "./host.ts";
import { isAppFrame, listen } from "./ipc.ts";
import { type Library, openLibrary } from "./library/library.ts";
import { installMenu } from "./menu.ts";
import { fileToOpen, takeFile } from "./opened-files.ts";
import { registerSchemes, serveApp } from "./protocol.ts";
import { dangerousSwitch, lockDown } from "./security.ts";

/** Composition root: everything is made and tied together here, and nowhere else. */
const refused = dangerousSwitch();
const commandLine = commandLineOf(process.argv, app.isPackaged);
if (refused !== null) {
  process.stderr.write(`marbre${NBSP}: option refusée${NBSP}: --${refused}\n`);
  app.exit(2);
} else if (commandLine !== null) {
  lockDownWhenReady();
  const done = runCommandLine(commandLine);
  // Electron is not ready before this module ends: a command has done its work by then, and no display was asked for.
  if (commandLine.kind === "command") await done;
} else if (!app.requestSingleInstanceLock()) {
  // The instance that runs has been told of our arguments.
  app.exit(0);
} else {
  start();
}

function start(): void {
  registerSchemes();
  // Only a development start as root asks for none, where Chromium's can't start; a package refuses the switch.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  const arrivals: string[][] = [];
  let host: Host | null = null;
  let arrive = (argv: string[]) => void arrivals.push(argv);
  app.on("second-instance", (_event, argv, folder) => {
    const path = fileToOpen(argv.slice(1), folder);
    arrive(path === null ? [] : [path]);
  });
  app.on("open-file", (event, path) => {
    event.preventDefault();
    arrive([path]);
  });
  app.on("before-quit", (event) => {
    if (host === null) return;
    event.preventDefault();
    void host.leave();
  });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => app.quit());

  void app.whenReady().then(() => {
    lockDown();
    const library = openOrExplain();
    if (library === null) return;
    const isNew = library.list(false).length === 0 && library.list(true).length === 0;
    if (isNew && library.readOnlyReason === "") createSample(library, Date.now());
    const made = new Host(library);
    host = made;
    listen(
      makeHandlers({ library, window: () => made.window, now: Date.now, flushed: made.flushed }),
      (contents, frame) => contents === made.window.webContents && isAppFrame(frame),
    );
    serveApp(session.defaultSession, join(import.meta.dirname, "../renderer"));
    installMenu((id) => made.tell("command", { id }));
    arrive = ([path]) => {
      made.show();
      const open = path === undefined ? null : takeFile(library, path, Date.now());
      if (open !== null) made.tell("libraryChanged", { open });
    };
    const asked = fileToOpen(process.argv.slice(1), process.cwd());
    const open = asked === null ? null : takeFile(library, asked, Date.now());
    if (open !== null) library.saveSettings({ lastArticle: open });
    void made.window;
    for (const argv of arrivals) arrive(argv);
  });
}

function lockDownWhenReady(): void {
  void app.whenReady().then(lockDown);
}

/** Opens the library; when that can't be, says why and leaves. */
function openOrExplain(): Library | null {
  try {
    return openLibrary(libraryFolder(), Date.now());
  } catch (error) {
    const code = error instanceof Failure ? error.code : "internal";
    dialog.showErrorBox("La bibliothèque ne peut pas être ouverte", failures[code]);
    app.exit(3);
    return null;
  }
}

/** `--library DIR` or `--library=DIR`; else the user's own. */
function libraryFolder(): string {
  const place = process.argv.findIndex((argument) => argument === "--library" || argument.startsWith("--library="));
  const argument = process.argv[place] ?? "";
  const named = argument.includes("=") ? argument.slice(argument.indexOf("=") + 1) : (process.argv[place + 1] ?? "");
  return place < 0 || named === "" ? join(app.getPath("userData"), "bibliotheque") : resolve(named);
}
