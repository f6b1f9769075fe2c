import { app, BrowserWindow, nativeTheme, type Rectangle, screen } from "electron";
import { join } from "node:path";
import { appOrigin } from "./csp.ts";
import type { WindowState } from "./library/settings.ts";
import { pagePreferences } from "./page-locks.ts";

const smallest = { width: 860, height: 560 };
const usual = { width: 1280, height: 800 };

/** Page colours of both themes, so that a window never flashes before its first frame. */
const paper = { light: "#faf8f3", dark: "#1b1a18" };

/** Colour of a window behind its page, in the theme of the moment. */
export const paperColour = (): string => (nativeTheme.shouldUseDarkColors ? paper.dark : paper.light);

/** Creates the main window and begins to load the application's page; it is hidden until `place` puts it somewhere. */
export function createWindow(isPackaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...usual,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: "Marbre",
    backgroundColor: paperColour(),
    autoHideMenuBar: false,
    webPreferences: {
      ...pagePreferences,
      preload: join(app.getAppPath(), "out/preload/preload.cjs"),
      devTools: !isPackaged,
      backgroundThrottling: false,
    },
  });
  window.on("page-title-updated", (event) => event.preventDefault());
  window.webContents.on("did-finish-load", () => window.webContents.setVisualZoomLevelLimits(1, 1));
  load(window);
  return window;
}

/** Puts a window where it stood before, and shows it as soon as it has something to show. */
export function place(window: BrowserWindow, state: WindowState | null): void {
  if (state !== null) window.setBounds(placed(state));
  // Either shows a window that is hidden.
  window.once("ready-to-show", () => (state?.maximized === true ? window.maximize() : window.show()));
}

/** Loads, or loads again, the application's page. */
export function load(window: BrowserWindow): void {
  window.loadURL(`${appOrigin}/`).catch(() => {
    // A load that another load replaces rejects; a page that can't load shows its empty paper.
  });
}

/** Where the window stands now, to be kept. */
export function stateOf(window: BrowserWindow): WindowState {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

/** A kept place is used only where a screen still shows enough of it. */
function placed(state: WindowState): Partial<Rectangle> {
  const visible = screen.getAllDisplays().some(({ workArea }) => {
    const right = Math.min(state.x + state.width, workArea.x + workArea.width);
    const bottom = Math.min(state.y + state.height, workArea.y + workArea.height);
    return right - Math.max(state.x, workArea.x) > 100 && bottom - Math.max(state.y, workArea.y) > 100;
  });
  const size = { width: Math.max(state.width, smallest.width), height: Math.max(state.height, smallest.height) };
  return visible ? { x: state.x, y: state.y, ...size } : size;
}
