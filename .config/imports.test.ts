import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, isAllowed } from "./import-rules.ts";
import { repositoryFiles, root } from "./tracked-files.ts";

const sources = repositoryFiles().filter(
  (path) => /^(?:shared|electron|renderer)\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$|\.d\.ts$/.test(path),
);

describe("who may import whom", () => {
  test("every import line of the sources is in the table", () => {
    const refused = sources
      .flatMap((path) => importsOf(path, readFileSync(join(root, path), "utf8")))
      .filter((line) => !isAllowed(line))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(refused).toEqual([]);
  });

  test("only the bridge touches what the preload added to the window", () => {
    const touching = sources.filter(
      (path) =>
        path.startsWith("renderer/") &&
        /\bwindow\.marbre\b|\bbridgeKey\b/.test(readFileSync(join(root, path), "utf8")),
    );
    expect(touching).toEqual(["renderer/bridge.ts"]);
  });

  test.each([
    ["shared/article.ts", 'import { readFileSync } from "node:fs";'],
    ["shared/article.ts", 'import type { BrowserWindow } from "electron";'],
    ["shared/changes.ts", 'export { save } from "../renderer/state/saver.ts";'],
    ["shared/markdown/measure.ts", 'import { check } from "../spelling/speller.ts";'],
    ["shared/fr.ts", 'import { requests } from "./ipc.ts";'],
    ["electron/main.ts", 'import { App } from "../renderer/App.tsx";'],
    ["electron/main.ts", 'import React from "react";'],
    ["renderer/App.tsx", 'const { openLibrary } = await import("../electron/library/library.ts");'],
    ["renderer/App.tsx", 'import {\n  readFileSync,\n} from "node:fs";'],
    ["renderer/App.tsx", 'import nspell from "nspell";'],
    ["renderer/App.tsx", 'import { z } from "zod";'],
    ["renderer/App.tsx", 'import { fieldsSchema } from "../shared/article.ts";'],
    ["renderer/App.tsx", 'import { settingsSchema } from "../shared/settings-schema.ts";'],
  ])("a violation is seen: %s, %s", (path, line) => {
    expect(importsOf(path, line).map(isAllowed)).toEqual([false]);
  });
});
