import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** Root of the checkout. */
export const root = resolve(import.meta.dirname, "..");

const generated = new Set(["node_modules", "out", "dist", ".cache", ".git", "test-results", "dictionaries"]);

/** Files that belong to the repository, from its root: those git knows or would add. */
export function repositoryFiles(): readonly string[] {
  if (!existsSync(join(root, ".git"))) return walk("");
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
}

/** Without git (a source archive): everything but what is made here. */
function walk(place: string): readonly string[] {
  return readdirSync(join(root, place)).flatMap((name) => {
    if (generated.has(name)) return [];
    const path = place === "" ? name : `${place}/${name}`;
    return statSync(join(root, path)).isDirectory() ? walk(path) : [path];
  });
}
