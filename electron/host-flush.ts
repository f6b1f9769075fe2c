import type { BrowserWindow } from "electron";
import { send } from "./ipc.ts";

/** What became of the text on the page. `silent`: it did not answer in time. */
export type Flushed = "saved" | "unsaved" | "silent";

/** Asks a page to put its text on the disk, and hears its answer. */
export class Flushes {
  private nextToken = 1;
  private readonly waiting = new Map<number, (flushed: Flushed) => void>();

  /** Asks, and waits for at most `patienceMs`. */
  ask(window: BrowserWindow, patienceMs: number): Promise<Flushed> {
    const token = this.nextToken++;
    return new Promise((resolve) => {
      const settle = (flushed: Flushed) => {
        clearTimeout(timer);
        this.waiting.delete(token);
        resolve(flushed);
      };
      const timer = setTimeout(() => settle("silent"), patienceMs);
      this.waiting.set(token, settle);
      send(window.webContents, "flush", { token });
    });
  }

  /** The page's answer; one that comes too late is nobody's. */
  answer(token: number, unsaved: boolean): void {
    this.waiting.get(token)?.(unsaved ? "unsaved" : "saved");
  }
}
