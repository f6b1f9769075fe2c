import { spawn } from "node:child_process";
import { join } from "node:path";
import { Obstacle } from "./setup/step.mjs";

/** Whether a window can be shown to someone here. */
export function hasDisplay() {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts a virtual X display on a free number. Gives its name, the file where
 * it keeps what it shows (see `xwd.mjs`) when `folder` is given, and a way to
 * end it. Out of our process group: Ctrl+C must not take the display from under
 * a program that has yet to put its text on the disk.
 */
export async function startDisplay({ width, height, folder, identity = {} }) {
  const args = ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp", "-noreset"];
  if (folder !== undefined) args.push("-fbdir", folder);
  const server = spawn("Xvfb", args, {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    detached: true,
    ...identity,
  });
  const stop = () => server.kill();
  process.once("exit", stop);
  const number = await new Promise((resolve, reject) => {
    server.once("error", () =>
      reject(new Obstacle("Xvfb does not start. On Debian: sudo apt-get install xvfb")),
    );
    server.once("exit", (code) => reject(new Obstacle(`Xvfb ended with ${code} before it was ready.`)));
    server.stdio[3].once("data", (line) => resolve(String(line).trim()));
  });
  return {
    name: `:${number}`,
    framebuffer: folder === undefined ? null : join(folder, "Xvfb_screen0"),
    stop,
  };
}
