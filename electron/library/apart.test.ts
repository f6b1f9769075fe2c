import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { apart } from "./apart.ts";
import { openLibrary } from "./library.ts";
import { databaseName } from "./open.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-apart-"));
  const library = openLibrary(folder, 0);
  library.create({ titre: "Un" }, "Le texte.", 0);
  library.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a thread gives what the task gives, several at once each its own", async () => {
  const other = join(folder, "autre.sqlite");
  writeFileSync(other, "Ceci n’est pas une base.");
  const found = await Promise.all([apart("inspectBackup", [join(folder, databaseName)]), apart("inspectBackup", [other]), apart("inspectWhole", [join(folder, databaseName)])]);
  expect(found.map(({ isSound, articles }) => [isSound, articles])).toEqual([[true, 1], [false, 0], [true, 1]]);
});

test("what the task throws comes back with its code", async () => {
  await expect(apart("carryImages", [join(folder, "absente.sqlite"), folder])).rejects.toMatchObject({ name: "Failure", code: expect.any(String) });
});

test("given up, it answers so, and the next task is done", async () => {
  const control = new AbortController();
  const given = apart("inspectWhole", [join(folder, databaseName)], control.signal);
  control.abort();
  await expect(given).rejects.toMatchObject({ code: "cancelled" });
  expect(await apart("inspectBackup", [join(folder, databaseName)])).toMatchObject({ isSound: true });
});
