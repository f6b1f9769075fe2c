import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Whether the set-up runs as root: then tests run as another user, who must be able to read the cache. */
export const isRoot = process.getuid?.() === 0;

/** Where downloads and builds that any checkout can share are kept: per user, or for all when root. */
export const sharedCache = join(
  process.env.XDG_CACHE_HOME || (isRoot ? "/var/cache" : join(homedir(), ".cache")),
  "marbre",
);

/** Something the user must do; told without a stack trace. */
export class Obstacle extends Error {}

/** One line about one step. */
export function say(line) {
  process.stderr.write(`• ${line}\n`);
}

/** The environment of what the set-up starts: the project's own Node and tools come first. */
export function environment(extra = {}) {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

/** The environment without the project's Node and tools: npm must not run on what it is about to replace. */
export function machineEnvironment() {
  const isOwn = (place) => place.endsWith(join("node_modules", ".bin")) || place.includes("node-gyp-bin");
  const path = (process.env.PATH ?? "").split(delimiter).filter((place) => !isOwn(place));
  return { ...process.env, PATH: path.join(delimiter) };
}

/** The project's own Node once it is installed; the machine's before. */
export function ownNode() {
  const own = join(root, "node_modules", "node", "bin", "node");
  return existsSync(own) ? own : process.execPath;
}

/** Runs a program to its end; throws an `Obstacle` with the end of what it said when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: environment(),
    ...options,
  });
  if (done.error !== undefined) throw new Obstacle(`${command}: ${done.error.message}`);
  if (done.status !== 0) {
    const lines = `${done.stdout ?? ""}${done.stderr ?? ""}`
      .replaceAll(/\x1b\[[\d;]*m/g, "")
      .trim()
      .split("\n");
    const said = lines
      .filter((line) => !/^\s+at /.test(line))
      .slice(-15)
      .join("\n");
    throw new Obstacle(`${command} ${args.join(" ")} failed (${done.status ?? done.signal})\n${said}`);
  }
  return done.stdout ?? "";
}

/** SHA-256 of strings and of files' contents, as hexadecimal. */
export function hashOf(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

/** SHA-256 of a file of the checkout; "" when there is none. */
export function hashOfFile(path) {
  const full = resolve(root, path);
  return existsSync(full) ? hashOf(readFileSync(full)) : "";
}

/** Whether what `name` stands for was made from `key`; `done` keeps that it was. */
export function stamp(name, key) {
  const file = join(root, "node_modules", ".marbre", name);
  return {
    fresh: () => existsSync(file) && readFileSync(file, "utf8") === key,
    done: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, key);
    },
  };
}
