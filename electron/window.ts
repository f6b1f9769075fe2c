import { BrowserWindow, nativeTheme, screen } from "electron";
import { join } from "node:path";
import { appOrigin } from "./csp.ts";
import type { WindowState } from "./library/settings.ts";
import { pagePreferences } from "./page-locks.ts";

const smallest = { width: 860, height: 560 };
const usual = { width: 1280, height: 800 };

/** Page colours of both themes, so that a window never flashes before its first frame. */
const paper = { light: "#faf8f3", dark: "#1b1a18" };

/** Creates the main window where it stood before, hidden until it has something to show. */
export function createWindow(state: WindowState | null, isPackaged: boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...placed(state),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: "Marbre",
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    autoHideMenuBar: false,
    webPreferences: {
      ...pagePreferences,
      preload: join(import.meta.dirname, "../preload/preload.cjs"),
      devTools: !isPackaged,
      backgroundThrottling: false,
    },
  });
  if (state?.maximized === true) window.maximize();
  window.once("ready-to-show", () => window.show());
  window.on("page-title-updated", (event) => event.preventDefault());
  window.webContents.on("did-finish-load", () => window.webContents.setVisualZoomLevelLimits(1, 1));
  load(window);
  return window;
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
function placed(state: WindowState | null): { x?: number; y?: number; width: number; height: number } {
  if (state === null) return usual;
  const visible = screen.getAllDisplays().some(({ workArea }) => {
    const right = Math.min(state.x + state.width, workArea.x + workArea.width);
    const bottom = Math.min(state.y + state.height, workArea.y + workArea.height);
    return right - Math.max(state.x, workArea.x) > 100 && bottom - Math.max(state.y, workArea.y) > 100;
  });
  const size = { width: Math.max(state.width, smallest.width), height: Math.max(state.height, smallest.height) };
  return visible ? { x: state.x, y: state.y, ...size } : size;
}
