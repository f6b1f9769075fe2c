import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Library, openLibrary } from "../library.ts";
import { Keeper } from "./keeper.ts";
import { purgeBackup } from "./purge.ts";
import { openBackup } from "./restore.ts";
import { secondName } from "./second-folder.ts";
import { inspectBackup } from "./verify.ts";

let folder = "";
let key = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-purge-"));
  key = mkdtempSync(join(tmpdir(), "marbre-cle-"));
  library = openLibrary(folder, 0);
});
afterEach(() => {
  library.close();
  for (const place of [folder, key]) rmSync(place, { recursive: true, force: true });
});

const canary = "canari-5e8b21";

/** Every file below a folder that holds the canary. */
function holders(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(canary))
    .map(({ name }) => name);
}

test("what was deleted for good is soon in no copy, here or in the second folder, and the copies are sound with the rest", async () => {
  let now = 1_000;
  const keeper = new Keeper(library, () => now, () => undefined);
  const { id } = library.create({ titre: `Source ${canary}`, notesPrivees: canary }, `Texte ${canary}. `.repeat(500), now);
  library.create({ titre: "Reste" }, "Un autre texte.", now);
  library.saveSecondFolder(key);
  await keeper.tick();
  await keeper.backUp();
  expect(holders(folder).length).toBeGreaterThan(2);
  expect(holders(key)).not.toEqual([]);
  library.trash(id, now);
  library.remove(id);
  for (let look = 0; look < 6; look++) {
    now += 10_000;
    await keeper.tick();
  }
  expect([holders(folder), holders(key)]).toEqual([[], []]);
  for (const { path } of library.backups()) expect(inspectBackup(path)).toMatchObject({ isSound: true, articles: 1 });
  expect(readdirSync(join(key, secondName))).toHaveLength(2);
});

test("an article of another library that bears the same number stays in its copy", async () => {
  library.create({ titre: "À moi" }, "texte", 1_000);
  const { path } = await library.backUp(2_000);
  expect(await purgeBackup(path, [{ id: 1, createdAt: 999 }])).toBe(false);
  const backup = openBackup(path);
  expect(backup.article(1).body).toBe("texte");
  backup.close();
});

test("what is only in the trash stays in the copies", async () => {
  const { id } = library.create({ titre: "En attente" }, "texte", 1_000);
  const keeper = new Keeper(library, () => 5_000, () => undefined);
  await keeper.tick();
  library.trash(id, 6_000);
  await keeper.tick();
  const [copy] = library.backups();
  const backup = openBackup(copy?.path ?? "");
  expect(backup.articles().map(({ titre }) => titre)).toEqual(["En attente"]);
  backup.close();
});
