import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** What a page can reach that a page should not. */
function reach(page: Page): Promise<{ readonly node: readonly string[]; readonly added: readonly string[] }> {
  return page.evaluate(() => {
    const node = ["require", "process", "module", "Buffer", "global", "__dirname"];
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const bare = new Set(frame.contentWindow === null ? [] : Object.getOwnPropertyNames(frame.contentWindow));
    frame.remove();
    const own = Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/u.test(name));
    return { node: node.filter((name) => name in window), added: own.filter((name) => !bare.has(name)) };
  });
}

/** What Linux says of the renderer processes below `main`: `Seccomp` and `NoNewPrivs`. */
function confinements(main: number): readonly { readonly seccomp: string; readonly noNewPrivs: string }[] {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/u.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const isBelow = (pid: number): boolean =>
    pid === main || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()]
    .filter((pid) => isBelow(pid) && read(`/proc/${pid}/cmdline`).includes("--type=renderer"))
    .map((pid) => {
      const status = read(`/proc/${pid}/status`);
      const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, "mu").exec(status)?.[1] ?? "";
      return { seccomp: field("Seccomp"), noNewPrivs: field("NoNewPrivs") };
    });
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s*(\d+)/mu.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // The process ended meanwhile.
    return "";
  }
}

test("the page has nothing of Node, and one key that a bare page lacks", async ({ marbre }) => {
  const { node, added } = await reach(marbre.window.page);
  expect(node).toEqual([]);
  expect(added).toEqual(["marbre"]);
});

test("control: a window without our preferences shows that the probe sees Node", async ({ marbre }) => {
  // Started as a development run of root is, which enables no sandbox for all windows.
  await marbre.quit();
  await marbre.launch(["--no-sandbox"]);
  const opened = marbre.app.waitForEvent("window");
  await marbre.app.evaluate(({ BrowserWindow }) => {
    const open = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: false, contextIsolation: false, nodeIntegration: true },
    });
    void open.loadURL("about:blank");
  });
  const page = await opened;
  await page.waitForLoadState("load");
  expect((await reach(page)).node).toContain("require");
});

test("renderer processes are confined by the kernel", async ({ marbre }) => {
  const main = await marbre.app.evaluate(() => process.pid);
  const found = confinements(main);
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) expect(one).toEqual({ seccomp: "2", noNewPrivs: "1" });
});

test("control: without Chromium's sandbox the kernel shows it", async ({ marbre }) => {
  await marbre.quit();
  await marbre.launch(["--no-sandbox"]);
  const main = await marbre.app.evaluate(() => process.pid);
  const found = confinements(main);
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) expect(one.seccomp).toBe("0");
});
