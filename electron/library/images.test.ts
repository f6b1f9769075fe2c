import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { imageData } from "../exports/image-data.ts";
import { cleanImage } from "../images/clean-image.ts";
import { png, pngSecrets, sentinel } from "../images/sample-images.ts";
import { type Library, openLibrary } from "./library.ts";
import { currentVersion, migrate, migrations } from "./migrate.ts";
import { databaseName } from "./open.ts";

let folder = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-images-"));
  library = openLibrary(folder, 1_000);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const one = cleanImage(png(3, 2, pngSecrets));
const other = cleanImage(png(4, 2));

test("an image is kept once, whatever its file is called, and what it said of its author nowhere", () => {
  const row = library.images.add(one, "Vue du port.png", 2_000);
  expect(library.images.add(one, "Copie.png", 3_000)).toEqual(row);
  expect(library.images.list()).toEqual([row]);
  expect(row).toMatchObject({ name: expect.stringMatching(/^vue-du-port-[0-9a-f]{8}\.png$/), type: "png", width: 3, height: 2, bytes: one.bytes.length });
  expect(new Uint8Array(library.images.read(row.name).content)).toEqual(one.bytes);
  for (const file of readdirSync(folder).filter((name) => name.startsWith(databaseName))) {
    expect(readFileSync(join(folder, file)).includes(sentinel)).toBe(false);
  }
});

test("unused is what no article names, written, just typed or in the trash; a copy of an article uses the same", () => {
  const used = library.images.add(one, "a", 2_000);
  const free = library.images.add(other, "b", 2_000);
  const { id } = library.create({}, "", 2_000);
  expect(library.images.unused()).toEqual([used, free]);
  library.append({ id, after: 0, changes: [[[0, `![](${used.name})`]]], selection: { anchor: 0, head: 0 } }, 3_000);
  expect(library.images.unused()).toEqual([free]);
  const copy = library.duplicate(id, 4_000);
  library.trash(id, 5_000);
  library.remove(id);
  expect(library.images.unused()).toEqual([free]);
  library.trash(copy.id, 6_000);
  expect(library.images.unused()).toEqual([free]);
  library.remove(copy.id);
  expect(library.images.list()).toEqual([free]);
});

test("an article that is removed takes its images away, but those that another shows", () => {
  const shared = library.images.add(one, "a", 2_000);
  const own = library.images.add(other, "b", 2_000);
  library.create({}, `![](${shared.name})`, 2_000);
  const { id } = library.create({}, `![](${shared.name})\n\n![](${own.name})`, 2_000);
  library.trash(id, 3_000);
  expect(library.images.list()).toEqual([shared, own]);
  library.remove(id);
  expect(library.images.list()).toEqual([shared]);
});

test("only unused images are removed, and leave nothing in the files", () => {
  const used = library.images.add(one, "a", 2_000);
  const free = library.images.add({ ...other, bytes: Buffer.from("CANARI-D-IMAGE".repeat(400)) }, "b", 2_000);
  library.create({}, `![](${used.name})`, 2_000);
  expect(library.images.remove([used.name, free.name, "rien.png"])).toEqual([free.name]);
  expect(library.images.list()).toEqual([used]);
  library.close();
  for (const file of readdirSync(folder).filter((name) => name.startsWith(databaseName))) {
    expect(readFileSync(join(folder, file)).includes("CANARI-D-IMAGE")).toBe(false);
  }
  library = openLibrary(folder, 3_000);
});

test("an output carries the library's images within itself, and no other", () => {
  const { name } = library.images.add(one, "a", 2_000);
  const image = imageData((asked) => (library.images.has(asked) ? library.images.read(asked) : null));
  expect(image(name)).toBe(`data:image/png;base64,${Buffer.from(one.bytes).toString("base64")}`);
  expect([image("absente-00000000.png"), image("https://x.fr/a.png"), image("file:///a.png")]).toEqual([null, null, null]);
});

test("a library of the version before gets the table of images", () => {
  const db = new Database(":memory:");
  const before = migrations.findIndex((sql) => sql.includes("CREATE TABLE images"));
  migrate(db, () => undefined, migrations.slice(0, before));
  migrate(db, () => undefined);
  expect(db.pragma("user_version", { simple: true })).toBe(currentVersion);
  expect(db.prepare("SELECT count(*) FROM images").pluck().get()).toBe(0);
  db.close();
});
