import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Measure } from "../measure.ts";
import { electronFolder } from "../running.ts";

const dist = fileURLToPath(new URL("../../../dist", import.meta.url));

/** What a package puts on a machine beside Electron. */
export const packageMeasures: readonly Measure[] = [
  {
    id: "package-size",
    what: "Installed .deb, less Electron itself",
    unit: "MB",
    referenceName: "",
    bounds: [{ on: "ours", figure: "median", limit: 40, sense: "at-most" }],
    run: async () => {
      const packages = existsSync(dist) ? readdirSync(dist).filter((name) => name.endsWith(".deb")) : [];
      if (packages.length === 0) throw new Error("there is no .deb: npm run package");
      return { ours: packages.map((name) => ownBytes(join(dist, name)) / 1e6), reference: [], note: packages.join(", ") };
    },
  },
];

/** Bytes of the files that do not come from Electron's own folder. */
function ownBytes(deb: string): number {
  const electron = electronFolder();
  const lines = execFileSync("dpkg-deb", ["--contents", deb], { encoding: "utf8", maxBuffer: 2 ** 26 }).split("\n");
  return lines.reduce((sum, line) => {
    const [, bytes, path] = /^-\S+ \S+ +(\d+) \S+ \S+ \.\/(.+)$/.exec(line) ?? [];
    if (bytes === undefined || path === undefined) return sum;
    const inside = /^usr\/lib\/marbre\/(.+)$/.exec(path)?.[1];
    const isElectron = inside !== undefined && (inside === "marbre" || inside.startsWith("locales/") || (!inside.startsWith("resources/") && existsSync(join(electron, inside))));
    return isElectron ? sum : sum + Number(bytes);
  }, 0);
}
