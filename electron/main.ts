import { basename, join, resolve } from "node:path";
import { app, dialog, powerMonitor, session } from "electron";
import type { ArticleId } from "../shared/article.ts";
import { desktopSentences } from "../shared/fr/desktop.ts";
import { failures, NBSP } from "../shared/fr.ts";
import { Failure } from "../shared/result.ts";
import { serveImages } from "./asset-protocol.ts";
import { mayBeCommand } from "./may-be-command.ts";
import { reportBug } from "./bugs.ts";
import { createSample, makeHandlers } from "./handlers.ts";
import { keepDeadlines } from "./deadline-notices.ts";
import { Host } from "./host.ts";
import { keepCopies } from "./keep-copies.ts";
import { isAppFrame, listen } from "./ipc.ts";
import { type Library, openLibrary } from "./library/library.ts";
import { installMenu } from "./menu.ts";
import { problemText } from "./copies-problem.ts";
import { fileToOpen, takeFile } from "./opened-files.ts";
import { registerSchemes, serveApp } from "./protocol.ts";
import { keepIndexed } from "./search-handlers.ts";
import { dangerousSwitch, lockDown, silenceNetwork } from "./security.ts";
import { Works } from "./works.ts";

/** How long an export that was cancelled may keep the application from leaving, in ms. */
const patienceMs = 3_000;

/** Composition root: everything is made and tied together here, and nowhere else. */
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
  // A bug of ours must not take away the window, and with it the last keystrokes.
  for (const broken of ["uncaughtException", "unhandledRejection"] as const) process.on(broken, (error) => reportBug(broken, error));
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => app.quit());

  void app.whenReady().then(() => {
    lockDown();
    const library = openOrExplain();
    if (library === null) return;
    const open = firstArticle(library);
    keepIndexed(library);
    const copies = keepCopies(library, (problems) => made.tell("copiesProblem", { text: problemText(problems) }), (text) => {
      made.tell("libraryChanged", { open: null });
      made.tell("copiesProblem", { text });
    }, () => void made.offerRepair());
    const works = new Works();
    const made = new Host(library, async () => {
      await works.stop(patienceMs);
      await copies.stop();
    });
    host = made;
    const openFromNotice = (id: ArticleId) => {
      made.show();
      made.tell("libraryChanged", { open: id });
    };
    keepDeadlines(library, openFromNotice);
    listen(
      makeHandlers({ library, copies, window: () => made.window, now: Date.now, works, started: made.started, leavePlain: made.leavePlain, entitle: made.entitle, flushed: made.flushed }),
      (contents, frame) => contents === made.window.webContents && isAppFrame(frame),
    );
    serveImages(session.defaultSession, (name) => attempt(() => library.images.read(name)));
    serveApp(session.defaultSession, join(import.meta.dirname, "../renderer"));
    installMenu((id) => made.tell("command", { id }));
    // The session of the system ends: the text goes to the disk before the screen goes dark.
    powerMonitor.on("shutdown", () => app.quit());
    arrive = ([path]) => {
      made.show();
      const taken = path === undefined ? null : takeOrExplain(library, path);
      if (taken !== null) made.tell("libraryChanged", { open: taken });
    };
    if (open !== null) attempt(() => library.saveSettings({ lastArticle: open }));
    void made.window;
    // While the window's process starts: what a lost journal of SQLite took with it comes back from the mirror.
    attempt(() => library.mend());
    for (const argv of arrivals) arrive(argv);
  });
}

/** The article to begin with: the file of the command line, or the sample in a new library. */
function firstArticle(library: Library): ArticleId | null {
  const asked = fileToOpen(process.argv.slice(1), process.cwd());
  if (asked !== null) return takeOrExplain(library, asked);
  // One that was emptied by a loss is not new: the sample must not take the number of an article that comes back.
  if (library.isEmpty()) attempt(() => library.mend());
  const isNew = library.isEmpty();
  return isNew ? attempt(() => createSample(library, Date.now()).id) : null;
}

/** Does something that the application can open without: a full disk must not keep it closed. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Takes a file into the library; says why when that can't be. */
function takeOrExplain(library: Library, path: string): ArticleId | null {
  try {
    return takeFile(library, path, Date.now());
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    void dialog.showMessageBox({
      type: "warning",
      message: desktopSentences.notOpened(basename(path)),
      detail: failures[error.code],
      buttons: [desktopSentences.close],
    });
    return null;
  }
}

/** Opens the library; when that can't be, says why, and leaves if trying again is of no use. */
function openOrExplain(): Library | null {
  const { title, retry, quit } = desktopSentences.noLibrary;
  for (;;) {
    try {
      return openLibrary(libraryFolder(), Date.now());
    } catch (error) {
      const message = failures[error instanceof Failure ? error.code : "internal"];
      const buttons = [retry, quit];
      const answer = dialog.showMessageBoxSync({ type: "error", title, message, buttons, defaultId: 0, cancelId: 1, noLink: true });
      if (answer === 0) continue;
      app.exit(3);
      return null;
    }
  }
}

/** `--library DIR` or `--library=DIR`; else the user's own. */
function libraryFolder(): string {
  const place = process.argv.findIndex((argument) => argument === "--library" || argument.startsWith("--library="));
  const argument = process.argv[place] ?? "";
  const named = argument.includes("=") ? argument.slice(argument.indexOf("=") + 1) : (process.argv[place + 1] ?? "");
  return place < 0 || named === "" ? join(app.getPath("userData"), "bibliotheque") : resolve(named);
}
