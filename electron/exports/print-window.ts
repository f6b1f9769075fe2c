import { BrowserWindow, type Session, session } from "electron";
import { Failure } from "../../shared/result.ts";
import { lockSession, pagePreferences } from "../page-locks.ts";
import type { Print, PrintJob } from "./print-job.ts";

/**
 * Prints in a hidden, sandboxed window without JavaScript, whose session knows
 * one address (the page) and refuses every other request. One page is printed
 * at a time: the next waits for its turn. The window is kept for a while, since
 * making one takes as long as printing an article.
 */
export const printInWindow: Print = (job, signal) => inTurn(() => printNow(job, signal, (window) => print(window, job)));

/** Opens the system's print dialog for a page. Throws `Failure('cancelled')` when it is closed, `unavailable` without a printer. */
export function printOnPaper(job: PrintJob): Promise<void> {
  return inTurn(() => printNow(job, undefined, (window) => printThere(window, job)));
}

function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const turn = last.then(run);
  last = turn.then(noMatter, noMatter);
  return turn;
}

let last: Promise<void> = Promise.resolve();
const noMatter = () => undefined;

const address = "marbre-print://page/";

async function printNow<T>(job: PrintJob, signal: AbortSignal | undefined, run: (window: BrowserWindow) => Promise<T>): Promise<T> {
  if (signal?.aborted === true) throw new Failure("cancelled");
  served = job.html;
  const window = takeWindow();
  const done = new AbortController();
  try {
    const printed = await Promise.race([interrupted(window, signal, done.signal), run(window)]);
    served = "";
    keepWindow(window);
    return printed;
  } catch (error) {
    served = "";
    if (!window.isDestroyed()) window.destroy();
    throw error;
  } finally {
    done.abort();
  }
}

/** How long a window waits for another page. */
const keptMs = 60_000;
let kept: { readonly window: BrowserWindow; readonly timer: NodeJS.Timeout } | null = null;

function takeWindow(): BrowserWindow {
  if (kept !== null) {
    const { window, timer } = kept;
    clearTimeout(timer);
    kept = null;
    if (!window.isDestroyed() && !window.webContents.isCrashed()) return window;
  }
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      ...pagePreferences,
      session: printSession(),
      javascript: false,
      webgl: false,
      devTools: false,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: "deny" }));
  window.webContents.on("will-frame-navigate", (event) => event.preventDefault());
  // Electron quits with its last window: one that nobody sees must not be the last.
  const leave = () => {
    if (!window.isDestroyed()) window.destroy();
  };
  for (const other of BrowserWindow.getAllWindows()) if (other !== window) other.once("closed", leave);
  return window;
}

function keepWindow(window: BrowserWindow): void {
  const timer = setTimeout(() => {
    kept = null;
    if (!window.isDestroyed()) window.destroy();
  }, keptMs);
  kept = { window, timer };
  // The article does not stay in it: what is printed is gone from memory. The next page's load may cut this one short.
  window.loadURL(address).catch(() => undefined);
}

async function print(window: BrowserWindow, job: PrintJob): Promise<Uint8Array> {
  await window.loadURL(address);
  return window.webContents.printToPDF({
    pageSize: job.paper,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: job.header,
    footerTemplate: job.footer,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

async function printThere(window: BrowserWindow, { paper }: PrintJob): Promise<void> {
  await window.loadURL(address);
  await new Promise<void>((resolve, reject) => {
    window.webContents.print({ silent: false, printBackground: true, pageSize: paper }, (done, reason) => {
      if (done) resolve();
      else reject(new Failure(/cancel/i.test(reason) ? "cancelled" : "unavailable"));
    });
  });
}

/** Rejects when the print can't or must not go on; never resolves. Stops listening when it is `done`. */
function interrupted({ webContents }: BrowserWindow, signal: AbortSignal | undefined, done: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(new Failure("cancelled")), { once: true, signal: done });
    const gone = (_event: unknown, { reason }: { readonly reason: string }) => reject(new Error(`the printing window is gone: ${reason}`));
    webContents.once("render-process-gone", gone);
    done.addEventListener("abort", () => webContents.off("render-process-gone", gone), { once: true });
  });
}

/** The page that the session answers with. */
let served = "";

let known: Session | null = null;

function printSession(): Session {
  if (known !== null) return known;
  const made = session.fromPartition("marbre-print", { cache: false });
  made.protocol.handle("marbre-print", ({ url }) =>
    url === address && served !== ""
      ? new Response(served, { headers: { "content-type": "text/html; charset=utf-8" } })
      : new Response(null, { status: 404 }),
  );
  // Files of the machine are not seen by the rule below.
  made.protocol.handle("file", () => new Response(null, { status: 403 }));
  lockSession(made, (url) => url === address || url.startsWith("data:"));
  known = made;
  return made;
}
