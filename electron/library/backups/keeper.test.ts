import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Library, openLibrary } from "../library.ts";
import { hourMs, Keeper, type KeeperProblems } from "./keeper.ts";
import { mirrorFolder } from "./mirror-files.ts";
import { secondName } from "./second-folder.ts";
import { inspectBackup } from "./verify.ts";

let folder = "";
let key = "";
let library: Library;
let now = 0;
let problems: KeeperProblems[] = [];
let keeper: Keeper;
beforeEach(() => {
  now = Date.UTC(2026, 10, 24, 11, 5);
  folder = mkdtempSync(join(tmpdir(), "marbre-keeper-"));
  key = mkdtempSync(join(tmpdir(), "marbre-cle-"));
  library = openLibrary(folder, now);
  problems = [];
  keeper = new Keeper(library, () => now, (news) => problems.push(news));
});
afterEach(() => {
  library.close();
  for (const place of [folder, key]) rmSync(place, { recursive: true, force: true });
});

const second = () => (existsSync(join(key, secondName)) ? readdirSync(join(key, secondName)).sort() : []);

test("the first look makes a copy and the mirror; the next ones, nothing, as long as nothing changes", async () => {
  library.create({ titre: "Un" }, "texte", now);
  await keeper.tick();
  expect([library.backups().length, readdirSync(join(folder, mirrorFolder))]).toEqual([1, [".index.json", "Un-1.md"]]);
  now += 5 * hourMs;
  await keeper.tick();
  expect(library.backups()).toHaveLength(1);
});

test("a change is in the mirror at the next look, and in a copy once the hour has passed", async () => {
  const { id } = library.create({ titre: "Un" }, "texte", now);
  await keeper.tick();
  library.saveFields(id, { chapo: "Chapô" }, now + 1);
  now += hourMs / 2;
  await keeper.tick();
  expect(library.backups()).toHaveLength(1);
  expect(readFileSync(join(folder, mirrorFolder, "Un-1.md"), "utf8")).toContain("Chapô");
  now += hourMs / 2;
  await keeper.tick();
  expect(library.backups()).toHaveLength(2);
});

test("a library that did not change since its last copy gets no other at the next start", async () => {
  library.create({ titre: "Un" }, "texte", now);
  await keeper.tick();
  library.close();
  library = openLibrary(folder, now);
  now += 3 * hourMs;
  await new Keeper(library, () => now, () => undefined).tick();
  expect(library.backups()).toHaveLength(1);
});

test("a clock set back by ten years does not put the next copy off", async () => {
  const { id } = library.create({ titre: "Un" }, "texte", now);
  await keeper.tick();
  now -= 10 * 365 * 24 * hourMs;
  library.saveFields(id, { chapo: "Chapô" }, now);
  await keeper.tick();
  expect(library.backups()).toHaveLength(2);
});

test("copies also go to a second folder, and those that were missed when it was away", async () => {
  library.create({ titre: "Un" }, "texte", now);
  library.saveSecondFolder(key);
  await keeper.tick();
  expect(second()).toEqual(library.backups().map(({ name }) => name));
  rmSync(key, { recursive: true });
  await keeper.backUp();
  expect(problems.at(-1)?.second).toBe("absent");
  mkdirSync(key);
  await keeper.tick();
  expect([problems.at(-1)?.second, second()]).toEqual([null, [library.backups()[0]?.name]]);
});

test("a second folder that can't be written keeps nothing else from being done", async () => {
  library.create({ titre: "Un" }, "texte", now);
  writeFileSync(join(key, secondName), "un fichier, pas un dossier");
  library.saveSecondFolder(key);
  await keeper.tick();
  expect([problems.at(-1)?.second, library.backups().length]).toEqual(["file-unreadable", 1]);
});

test("a mirror that can't be written is told, and the copy is made all the same", async () => {
  library.create({ titre: "Un" }, "texte", now);
  writeFileSync(join(folder, mirrorFolder), "un fichier, pas un dossier");
  await keeper.tick();
  expect([problems.at(-1)?.mirror, library.backups().length]).toEqual(["file-unreadable", 1]);
});

test("stopped, it gives up a copy, brings the mirror up to date and lets the library be closed", async () => {
  library.together(() => {
    for (let i = 0; i < 800; i++) library.create({ titre: `Article ${i}` }, `Texte ${i}. `.repeat(300), now);
  });
  const working = keeper.backUp({ onProgress: () => undefined }).catch(() => undefined);
  const { id } = library.create({ titre: "Le dernier" }, "mot", now);
  await keeper.stop();
  await working;
  expect(existsSync(join(folder, mirrorFolder, `Le dernier-${id}.md`))).toBe(true);
  for (const { path } of library.backups()) expect(inspectBackup(path).isSound).toBe(true);
});
