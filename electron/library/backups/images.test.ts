import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cleanImage } from "../../images/clean-image.ts";
import { png } from "../../images/sample-images.ts";
import { type Library, openLibrary } from "../library.ts";
import { databaseName } from "../open.ts";
import { imagesFolder } from "./image-store.ts";
import { hourMs, Keeper } from "./keeper.ts";
import { mirrorFolder } from "./mirror-files.ts";
import { rotate } from "./rotate.ts";
import { replaceLibrary } from "./replace.ts";
import { openBackup, restoreAll, takeArticle } from "./restore.ts";
import { secondName } from "./second-folder.ts";
import { inspectBackup, inspectWhole } from "./verify.ts";

let folder = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-backed-images-"));
  library = openLibrary(folder, 0);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const one = cleanImage(png(60, 40));
const other = cleanImage(png(30, 90));
const store = (place = library.backupsFolder) => (existsSync(join(place, imagesFolder)) ? readdirSync(join(place, imagesFolder)) : []);
const keeperAt = (now: () => number) => new Keeper(library, now, () => undefined);

/** An article that shows an image; gives both. */
function illustrated(titre: string, image = one) {
  const { name } = library.images.add(image, `${titre}.png`, 1_000);
  return { ...library.create({ titre }, `![Vue](${name} "Légende | Crédit")`, 1_000), name };
}

function purge(id: number): void {
  library.trash(id, 5_000);
  library.remove(id);
}

test("two copies share their images, which are beside them once", async () => {
  const { name } = illustrated("Port");
  const [first, second] = [await library.backUp(2_000), await library.backUp(3_000)];
  expect(store()).toHaveLength(1);
  for (const { path } of [first, second]) {
    expect(readFileSync(path).includes(Buffer.from(one.bytes).subarray(8))).toBe(false);
    expect(inspectWhole(path)).toMatchObject({ isSound: true, lostImages: 0 });
    const backup = openBackup(path);
    expect(new Uint8Array(backup.image(name)?.content ?? [])).toEqual(one.bytes);
    backup.close();
  }
});

test("a second folder is given the images that it has not, and no other", async () => {
  const place = join(folder, "cle");
  mkdirSync(place);
  library.saveSecondFolder(place);
  let now = 2_000;
  const keeper = keeperAt(() => now);
  const { id } = illustrated("Port");
  await keeper.tick();
  const [file = ""] = store(join(place, secondName));
  const path = join(place, secondName, imagesFolder, file);
  const { ino, mtimeMs } = statSync(path);
  illustrated("Quai", other);
  library.saveFields(id, { chapo: "x" }, 3_000);
  now += hourMs;
  await keeper.tick();
  expect(store(join(place, secondName))).toHaveLength(2);
  expect([statSync(path).ino, statSync(path).mtimeMs]).toEqual([ino, mtimeMs]);
  const copies = readdirSync(join(place, secondName)).filter((name) => name.endsWith(".sqlite"));
  for (const copy of copies) expect(inspectWhole(join(place, secondName, copy))).toMatchObject({ isSound: true, lostImages: 0 });
  expect(copies).toHaveLength(2);
});

test("an article that comes back brings its images, under the name that the library has for them", async () => {
  const { id, name } = illustrated("Port");
  const { path } = await library.backUp(2_000);
  purge(id);
  expect(library.images.list()).toEqual([]);
  const backup = openBackup(path);
  const kept = takeArticle(library, backup, id);
  expect(kept.body).toContain(name);
  expect(new Uint8Array(library.images.read(name).content)).toEqual(one.bytes);
  library.images.remove([name]);
  const again = library.images.add(one, "Même vue.png", 6_000);
  expect(takeArticle(library, backup, id).body).toBe(`![Vue](${again.name} "Légende | Crédit")`);
  backup.close();
});

test("everything that comes back brings its images; one whose file is gone keeps no text from coming back", async () => {
  const { id, name } = illustrated("Port");
  const lost = illustrated("Quai", other);
  const { path } = await library.backUp(2_000);
  purge(id);
  purge(lost.id);
  const [gone = ""] = store().filter((file) => statSync(join(library.backupsFolder, imagesFolder, file)).size === other.bytes.length);
  rmSync(join(library.backupsFolder, imagesFolder, gone));
  expect(inspectBackup(path)).toMatchObject({ isSound: true, lostImages: 1 });
  const done = await restoreAll(library, path, { now: 9_000, signal: new AbortController().signal, onProgress: () => undefined });
  expect(done).toEqual({ added: 2, revised: 0 });
  expect([library.images.has(name), library.images.has(lost.name), library.article(lost.id).body]).toEqual([true, false, expect.stringContaining(lost.name)]);
});

test("an image that has changed on the disk is seen, and is not taken", async () => {
  const { id, name } = illustrated("Port");
  const { path } = await library.backUp(2_000);
  const [file = ""] = store();
  const bytes = readFileSync(join(library.backupsFolder, imagesFolder, file));
  bytes[50] = (bytes[50] ?? 0) ^ 1;
  writeFileSync(join(library.backupsFolder, imagesFolder, file), bytes);
  expect([inspectBackup(path).lostImages, inspectWhole(path).lostImages]).toEqual([0, 1]);
  purge(id);
  const backup = openBackup(path);
  expect(backup.image(name)).toBeNull();
  backup.close();
});

test("a library that was lost comes back with its images, and so does one that a command restores", async () => {
  const { name } = illustrated("Port");
  await library.backUp(2_000);
  const copies = library.backupsFolder;
  library.close();
  for (const suffix of ["", "-wal", "-shm"]) rmSync(join(folder, databaseName) + suffix, { force: true });
  library = openLibrary(folder, 3_000);
  expect(new Uint8Array(library.images.read(name).content)).toEqual(one.bytes);
  const elsewhere = join(folder, "ailleurs");
  replaceLibrary(elsewhere, copies, 4_000);
  const restored = openLibrary(elsewhere, 5_000);
  expect(new Uint8Array(restored.images.read(name).content)).toEqual(one.bytes);
  restored.close();
});

test("an image that no copy has any more goes; none goes while a copy can't be read", async () => {
  const { id } = illustrated("Port");
  const first = await library.backUp(2_000);
  purge(id);
  illustrated("Quai", other);
  // Of copies made in the same hour, the last stays.
  const second = await library.backUp(3_000);
  const bytes = readFileSync(second.path);
  const unreadable = await library.backUp(4_000, {}, { kind: "migration", from: 1 });
  writeFileSync(unreadable.path, "abîmée");
  await library.backUp(5_000);
  await rotate(library.backupsFolder);
  expect([existsSync(first.path), store().length]).toEqual([false, 2]);
  writeFileSync(unreadable.path, bytes);
  await library.backUp(6_000);
  await rotate(library.backupsFolder);
  expect(store()).toHaveLength(1);
});

test("an article that is deleted for good takes its image out of the copies and of « secours »", async () => {
  let now = 2_000;
  const keeper = keeperAt(() => now);
  const { id, name } = illustrated("Port");
  const kept = illustrated("Quai", other);
  await keeper.tick();
  expect(readdirSync(join(folder, mirrorFolder)).sort()).toEqual([".index.json", `Port-${id}.md`, `Quai-${kept.id}.md`, kept.name, name].sort());
  purge(id);
  expect(existsSync(join(folder, mirrorFolder, name))).toBe(false);
  now += 10_000;
  for (let looks = 0; looks < 3; looks++) await keeper.tick();
  expect(store()).toHaveLength(1);
  for (const { path } of library.backups()) expect(inspectWhole(path)).toMatchObject({ isSound: true, articles: 1, lostImages: 0 });
});

test("what only « secours » has comes back with its image, and put away as it was", async () => {
  illustrated("Avant");
  const keeper = keeperAt(() => 2_000);
  await keeper.tick();
  const { id, name } = illustrated("Après", other);
  library.changeMany([id], { kind: "archive", archived: true }, 3_000);
  await keeper.tick();
  expect(readFileSync(join(folder, mirrorFolder, `Après-${id}.md`), "utf8")).toContain("\narchive: true\n---");
  library.close();
  for (const suffix of ["", "-wal", "-shm"]) rmSync(join(folder, databaseName) + suffix, { force: true });
  library = openLibrary(folder, 4_000);
  expect(new Uint8Array(library.images.read(name).content)).toEqual(other.bytes);
  expect([library.summary(id).archivedAt !== null, library.summary(1).archivedAt]).toEqual([true, null]);
});

test("an article that is put away or taken out again is written again in « secours », though its text has not moved", async () => {
  const { id } = library.create({ titre: "Un" }, "texte", 1_000);
  const keeper = keeperAt(() => 2_000);
  const said = () => readFileSync(join(folder, mirrorFolder, `Un-${id}.md`), "utf8").includes("archive: true");
  await keeper.tick();
  const before = said();
  library.changeMany([id], { kind: "archive", archived: true }, 3_000);
  await keeper.tick();
  const between = said();
  library.changeMany([id], { kind: "archive", archived: false }, 4_000);
  await keeper.tick();
  expect([before, between, said()]).toEqual([false, true, false]);
});
