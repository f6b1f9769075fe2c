import { app, type BrowserWindow, dialog, nativeTheme } from "electron";
import { desktopSentences } from "../shared/fr/desktop.ts";
import { rescueSentences } from "../shared/fr/rescue.ts";
import { Flushes } from "./host-flush.ts";
import { send } from "./ipc.ts";
import type { Library } from "./library/library.ts";
import { offerTextMenu } from "./menu.ts";
import { createWindow, load, paperColour, place, stateOf } from "./window.ts";

/** How long a page may take to put its last text on the disk, in ms. */
const flushPatienceMs = 3_000;
/** This many crashes of the page within a minute are not an accident. */
const toleratedCrashes = 3;

/**
 * The life of the one window: it is closed only once its text is on the disk,
 * and comes back by itself when its page dies.
 */
export class Host {
  private readonly library: Library;
  private current: BrowserWindow | null;
  private readonly flushes = new Flushes();
  /** Whether the page has begun: before, it holds no text. */
  private hasBegun = false;
  /** Whether the page does without what may have made it crash. */
  private isPlain = false;
  private crashes: number[] = [];
  private leaving = false;
  private readonly beforeClose: () => Promise<void>;

  /** Takes charge of a window that has just been made; `beforeClose` is awaited once the text is on the disk, before the library closes. */
  constructor(library: Library, window: BrowserWindow, beforeClose: () => Promise<void>) {
    this.library = library;
    this.current = this.adopt(window);
    this.beforeClose = beforeClose;
    nativeTheme.on("updated", () => {
      if (this.current !== null && !this.current.isDestroyed()) this.current.setBackgroundColor(paperColour());
      this.tell("themeChanged", { dark: nativeTheme.shouldUseDarkColors });
    });
  }

  /** The window; a new one when there is none. */
  get window(): BrowserWindow {
    if (this.current === null || this.current.isDestroyed()) this.current = this.adopt(createWindow(app.isPackaged));
    return this.current;
  }

  readonly tell: <N extends Parameters<typeof send>[1]>(name: N, payload: Parameters<typeof send<N>>[2]) => void = (name, payload) => {
    if (this.current !== null && !this.current.isDestroyed()) send(this.current.webContents, name, payload);
  };

  /** Brings the window forward. */
  show(): void {
    const { window } = this;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  /** Names the window after the article that it shows. */
  readonly entitle = (article: string): void => {
    const { windowTitle, untitled } = desktopSentences;
    if (this.current !== null && !this.current.isDestroyed()) this.current.setTitle(windowTitle(article.trim() || untitled));
  };

  /** Hears the page say that its text is on the disk, or that it can't be. */
  readonly flushed = (token: number, unsaved: boolean): void => this.flushes.answer(token, unsaved);

  /** Hears that the page has begun; tells whether it must be plain. */
  readonly started = (): boolean => {
    this.hasBegun = true;
    return this.isPlain;
  };

  /** Loads the page again, with everything. */
  readonly leavePlain = (): void => {
    this.isPlain = false;
    this.hasBegun = false;
    load(this.window);
  };

  /** Puts everything on the disk and leaves, to begin again if asked; asks first when something can't be saved. */
  async leave(next: "end" | "again" = "end"): Promise<void> {
    if (this.leaving) return;
    this.leaving = true;
    const { current } = this;
    if (current !== null && !current.isDestroyed()) {
      if (!(await this.mayClose(current))) {
        this.leaving = false;
        return;
      }
      this.keepPlace(current);
      current.destroy();
    }
    await this.beforeClose();
    this.library.close();
    if (next === "again") app.relaunch();
    app.exit(0);
  }

  /** Tells that the library is damaged; opening it again sets it aside and brings its copies back. */
  async offerRepair(): Promise<void> {
    const { title, message, detail, repair, later } = rescueSentences.damaged;
    const { response } = await dialog.showMessageBox(this.window, { type: "warning", title, message, detail, buttons: [repair, later], defaultId: 0, cancelId: 1, noLink: true });
    if (response === 0) await this.leave("again");
  }

  private adopt(window: BrowserWindow): BrowserWindow {
    place(window, this.library.window());
    offerTextMenu(window);
    window.on("close", (event) => {
      event.preventDefault();
      void this.leave();
    });
    window.webContents.on("render-process-gone", (_event, { reason }) => {
      if (reason !== "clean-exit") this.revive(window);
    });
    window.on("unresponsive", () => window.webContents.forcefullyCrashRenderer());
    return window;
  }

  /** Whether the text is on the disk, or its writer lets it go. A page that does not answer is never left in silence. */
  private async mayClose(window: BrowserWindow): Promise<boolean> {
    for (;;) {
      if (!this.hasBegun || window.isDestroyed() || window.webContents.isCrashed()) return true;
      const flushed = await this.flushes.ask(window, flushPatienceMs);
      if (flushed !== "silent") return flushed === "saved" || this.mayLose(window);
      if (await this.mayLeaveSilent(window)) return true;
    }
  }

  private mayLeaveSilent(window: BrowserWindow): Promise<boolean> {
    const { title, message, detail, wait, quit } = rescueSentences.silent;
    return insists(window, { title, message, detail, buttons: [wait, quit] });
  }

  private mayLose(window: BrowserWindow): Promise<boolean> {
    const { title, message, detail, stay, leave } = desktopSentences.unsaved;
    return insists(window, { title, message, detail, buttons: [stay, leave] });
  }

  /**
   * The text of a dead page is in the journal: the page is loaded again and
   * finds it. One that dies too often comes back without what may kill it; if
   * it still dies, the user decides.
   */
  private revive(window: BrowserWindow): void {
    const now = Date.now();
    this.hasBegun = false;
    this.crashes = [...this.crashes.filter((at) => now - at < 60_000), now];
    if (this.crashes.length < toleratedCrashes) {
      load(window);
      return;
    }
    if (!this.isPlain) {
      this.isPlain = true;
      this.crashes = [];
      load(window);
      return;
    }
    this.crashes = [];
    const { title, message, detail, retry, quit } = desktopSentences.crashed;
    const response = dialog.showMessageBoxSync(window, {
      type: "error",
      title,
      message,
      detail,
      buttons: [retry, quit],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) load(window);
    else void this.leave();
  }

  private keepPlace(window: BrowserWindow): void {
    if (this.library.readOnlyReason !== "") return;
    try {
      this.library.saveWindow(stateOf(window));
    } catch {
      // Where the window stood is not worth keeping anyone from leaving.
    }
  }
}

/** Whether someone chooses the second answer, the one that may lose something; closing the question is the first. */
async function insists(
  window: BrowserWindow,
  question: { readonly title: string; readonly message: string; readonly detail: string; readonly buttons: [stay: string, go: string] },
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, { type: "warning", ...question, defaultId: 0, cancelId: 0, noLink: true });
  return response === 1;
}
