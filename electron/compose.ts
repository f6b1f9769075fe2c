import { basename } from "node:path";
import { app, type BrowserWindow, dialog, powerMonitor, type WebContents, type WebFrameMain } from "electron";
import type { ArticleId } from "../shared/article.ts";
import { desktopSentences } from "../shared/fr/desktop.ts";
import { failures } from "../shared/fr.ts";
import type { RequestName } from "../shared/ipc.ts";
import { Failure, type Result } from "../shared/result.ts";
import { answer } from "./answer.ts";
import { problemText } from "./copies-problem.ts";
import { keepDeadlines } from "./deadline-notices.ts";
import { fileToOpen } from "./file-to-open.ts";
import { createSample, makeHandlers } from "./handlers.ts";
import { Host } from "./host.ts";
import { isAppFrame } from "./ipc.ts";
import { keepCopies } from "./keep-copies.ts";
import type { StoredImage } from "./library/images.ts";
import { type Library, openLibrary } from "./library/library.ts";
import { installMenu } from "./menu.ts";
import { takeFile } from "./opened-files.ts";
import { keepIndexed } from "./search-handlers.ts";
import { Works } from "./works.ts";

/** The application with its library open, as the process that holds it sees it. */
export interface Desk {
  /** Answers a message of the page; what fails is in the result. */
  answer(name: RequestName, message: unknown): Promise<Result<unknown>>;
  /** Whether a frame is the main frame of our window. */
  trusts(contents: WebContents, frame: WebFrameMain | null): boolean;
  /** Comes forward for someone who started the application again, and takes the Markdown file that they named. */
  arrive(path: string | null): void;
  /** An image of the library; `null` when there is none of this name. */
  image(name: string): StoredImage | null;
  /** Puts everything on the disk and leaves. */
  leave(): Promise<void>;
}

/** How long an export that was cancelled may keep the application from leaving, in ms. */
const patienceMs = 3_000;

/**
 * Composition root: everything is made and tied together here, and nowhere
 * else, around a window that is being opened. `null` when the library can't be
 * opened and the user was told: the application is leaving.
 */
export function openDesk(window: BrowserWindow, folder: string): Desk | null {
  const library = openOrExplain(folder);
  if (library === null) return null;
  const open = firstArticle(library);
  keepIndexed(library);
  const copies = keepCopies(library, (problems) => host.tell("copiesProblem", { text: problemText(problems) }), (text) => {
    host.tell("libraryChanged", { open: null });
    host.tell("copiesProblem", { text });
  }, () => void host.offerRepair());
  const works = new Works();
  const host = new Host(library, window, async () => {
    await works.stop(patienceMs);
    await copies.stop();
  });
  keepDeadlines(library, (id) => {
    host.show();
    host.tell("libraryChanged", { open: id });
  });
  const handlers = makeHandlers({ library, copies, window: () => host.window, now: Date.now, works, started: host.started, leavePlain: host.leavePlain, entitle: host.entitle, flushed: host.flushed });
  installMenu((id) => host.tell("command", { id }));
  // The session of the system ends: the text goes to the disk before the screen goes dark.
  powerMonitor.on("shutdown", () => app.quit());
  if (open !== null) attempt(() => library.saveSettings({ lastArticle: open }));
  // What a lost journal of SQLite took with it comes back from the mirror.
  attempt(() => library.mend());
  return {
    answer: (name, message) => answer(handlers, name, message),
    trusts: (contents, frame) => contents === host.window.webContents && isAppFrame(frame),
    arrive(path) {
      host.show();
      const taken = path === null ? null : takeOrExplain(library, path);
      if (taken !== null) host.tell("libraryChanged", { open: taken });
    },
    image: (name) => attempt(() => library.images.read(name)),
    leave: () => host.leave(),
  };
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
function openOrExplain(folder: string): Library | null {
  const { title, retry, quit } = desktopSentences.noLibrary;
  for (;;) {
    try {
      return openLibrary(folder, Date.now());
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
