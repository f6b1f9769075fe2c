import { app, BrowserWindow } from "electron";

// An empty, transparent window for `render-icons.mjs` to draw in.
app.whenReady().then(() => new BrowserWindow({ width: 1100, height: 1100, frame: false, transparent: true }).loadURL("about:blank"));
