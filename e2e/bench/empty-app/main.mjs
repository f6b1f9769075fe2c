// An empty window of the same Electron: the reference for start, memory and rest.
// `--page=FILE` shows a page in it instead. `printPage` prints that page, and no more.
import { app, BrowserWindow } from "electron";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const page = process.argv.find((argument) => argument.startsWith("--page="))?.slice("--page=".length);
const webPreferences = { sandbox: true, contextIsolation: true, backgroundThrottling: false };

// Not awaited: Electron is not ready before this module ends.
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences });
  return window.loadFile(page ?? fileURLToPath(new URL("index.html", import.meta.url)));
});

/** A bare printToPDF: a hidden window, a page, a file. */
globalThis.printPage = async (html, pdf) => {
  const window = new BrowserWindow({ show: false, webPreferences });
  await window.loadFile(html);
  writeFileSync(pdf, await window.webContents.printToPDF({ pageSize: "A4", printBackground: true }));
  window.destroy();
};
