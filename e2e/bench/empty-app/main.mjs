// An empty window of the same Electron: the reference for start, memory and rest.
// `--page=FILE` shows a page in it instead.
import { app, BrowserWindow } from "electron";
import { fileURLToPath } from "node:url";

const page = process.argv.find((argument) => argument.startsWith("--page="))?.slice("--page=".length);
await app.whenReady();
const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false } });
await window.loadFile(page ?? fileURLToPath(new URL("index.html", import.meta.url)));
