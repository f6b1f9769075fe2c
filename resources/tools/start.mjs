import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { hasDisplay, startDisplay } from "./display.mjs";
import { isRoot, root, say } from "./setup/step.mjs";
import { explain, setUp } from "./setup.mjs";
import { pngOfScreen } from "./xwd.mjs";

/** `npm start`: makes everything ready and opens the application; arguments go to it. */
process.once("uncaughtException", explain);
const electron = await setUp();
const args = [root, ...process.argv.slice(2)];
if (isRoot && process.platform === "linux") {
  // Development only: a package refuses this switch.
  say("you are root: Chromium's sandbox can't start, so this run goes without it");
  args.push("--no-sandbox");
}
if (hasDisplay()) process.exitCode = await runApp(process.env);
else await runUnseen();

/** No display: runs on a virtual one and says where a picture of the window is. */
async function runUnseen() {
  const folder = mkdtempSync(join(tmpdir(), "marbre-display-"));
  const display = await startDisplay({ width: 1280, height: 800, folder });
  const env = { ...process.env, DISPLAY: display.name };
  const over = new AbortController();
  const running = runApp(env).finally(() => over.abort());
  say(`no display here: Marbre runs on the virtual display ${display.name}; Ctrl+C ends it`);
  const picture = await takePicture(display.framebuffer, over.signal);
  if (picture !== null) say(`picture of the window: ${picture}`);
  process.exitCode = await running;
  display.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Waits until the screen shows something and stops changing. */
async function takePicture(framebuffer, signal) {
  let before = Buffer.alloc(0);
  for (let tries = 0; tries < 60 && !signal.aborted; tries++) {
    await pause(500, undefined, { signal }).catch(() => undefined);
    const now = pngOfScreen(readFileSync(framebuffer)) ?? Buffer.alloc(0);
    if (now.length > 0 && now.equals(before)) break;
    before = now;
  }
  if (before.length === 0 || signal.aborted) return null;
  const path = join(root, ".cache", "window.png");
  writeFileSync(path, before);
  return path;
}

/** Runs the application to its end and gives its exit code; signals are passed on to it. */
function runApp(env) {
  const app = spawn(electron.executable, args, { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => app.kill(signal));
  return new Promise((resolve) => {
    app.once("error", (error) => {
      process.stderr.write(`✗ ${error.message}\n`);
      resolve(1);
    });
    app.once("exit", (code) => resolve(code ?? 1));
  });
}
