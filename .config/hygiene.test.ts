import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repositoryFiles, root } from "./tracked-files.ts";

/** Spaces, marks and directions that nobody can see in an editor; each has a name or a \u escape. */
const invisible =
  /[\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufeff\uffa0]/u;
/** Folders of one machine; built here so that this file does not hold them. */
const machinePath = new RegExp(
  `(?<![\\w.$}-])/(?:${["work", "farm", "root", "home"].join("|")})/[\\w.]`,
  "u",
);
const registryHost = new RegExp(
  ["registry\\.npmj", "deb\\.debi", "registry\\.yarn", "npmmirr"].map((start) => `${start}[a-z]`).join("|"),
  "u",
);

const isText = (path: string) =>
  /\.(?:[cm]?[jt]sx?|json|md|css|html|svg|ya?ml|sh|desktop|txt|cpp)$|(?:^|\/)(?:run|\.\w+rc|\.gitignore|LICENSE)$/.test(
    path,
  );
const isData = (path: string) => /^e2e\/data\/|\/data\/|\.jsonl$|\.tsv$/.test(path);
const isProse = (path: string) => /\.md$/.test(path);

const files = repositoryFiles()
  .filter(isText)
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

function linesWith(pattern: RegExp, keep: (path: string) => boolean): readonly string[] {
  return files
    .filter(({ path }) => keep(path))
    .flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
    );
}

describe("what the repository may hold", () => {
  test("sources have no raw invisible character", () => {
    expect(linesWith(invisible, (path) => !isData(path) && !isProse(path))).toEqual([]);
  });

  test("nothing names a folder of one machine", () => {
    expect(linesWith(machinePath, (path) => !isData(path))).toEqual([]);
  });

  test("nothing names a package registry's host, the lock file included", () => {
    expect(linesWith(registryHost, () => true)).toEqual([]);
    expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toContain('"resolved": "http');
  });

  test("the lock file holds the tools of every platform", () => {
    const lock = readFileSync(join(root, "package-lock.json"), "utf8");
    for (const platform of ["linux-x64", "linux-arm64", "darwin-arm64", "win32-x64"])
      expect(lock).toContain(`@biomejs/cli-${platform}`);
  });

  test.each([
    ["a no-break space", invisible, "a\u00a0b"],
    ["a zero-width space", invisible, "a\u200bb"],
    ["a machine's folder", machinePath, `open("/${"work"}/main")`],
    ["a registry's host", registryHost, `https://${"registry.npm"}js.org/x`],
  ])("the probe sees %s", (_what, pattern, line) => {
    expect(pattern.test(line)).toBe(true);
  });
});
