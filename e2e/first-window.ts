import type { ElectronApplication, Page } from "@playwright/test";

/** How long a window may take to be seen, in ms. */
const patienceMs = 12_000;
/** How many times the application is started before its window is missed for good. */
export const attempts = 3;

/**
 * The application's window. On a busy machine Playwright can miss a window
 * that opens while it attaches, though main has it: `null`, to start again. A
 * window that was never opened is a failure at once.
 */
export async function firstWindow(app: ElectronApplication, isLast: boolean): Promise<Page | null> {
  try {
    return await app.firstWindow({ timeout: patienceMs });
  } catch (error) {
    const opened = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    if (opened === 0 || isLast) throw error;
    return null;
  }
}
