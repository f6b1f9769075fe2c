import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** The library's folder: the one that was named, from the current folder; else the user's own. */
export function libraryFolder(named: string | undefined, cwd: string): string {
  return named === undefined ? defaultLibrary() : resolve(cwd, named);
}

/** Where the application keeps the user's library: Electron's `userData`, without Electron. */
export function defaultLibrary(): string {
  const { env, platform } = process;
  const home = homedir();
  const data =
    platform === "darwin"
      ? join(home, "Library", "Application Support")
      : platform === "win32"
        ? env["APPDATA"] || join(home, "AppData", "Roaming")
        : env["XDG_CONFIG_HOME"] || join(home, ".config");
  return join(data, "Marbre", "bibliotheque");
}
