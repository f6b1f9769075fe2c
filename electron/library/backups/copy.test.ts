import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Failure } from "../../../shared/result.ts";
import { type Library, openLibrary } from "../library.ts";
import { listBackups } from "./names.ts";
import { rotate } from "./rotate.ts";
import { inspectBackup, openCopy } from "./verify.ts";

let folder = "";
let library: Library;
const now = Date.UTC(2026, 10, 24, 11, 5);
const hourMs = 3_600_000;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-copy-"));
  library = openLibrary(folder, now);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const nowhere = { anchor: 0, head: 0 };
const refusal = (code: Failure["code"]) => expect.objectContaining({ name: "Failure", code });

/** Enough for a copy of many steps. */
function fill(count: number): void {
  library.together(() => {
    for (let i = 0; i < count; i++) library.create({ titre: `Article ${i}` }, `Texte ${i}. `.repeat(300), now);
  });
}

test("a copy is one file that holds every article, journal included, and is found sound", async () => {
  const { id } = library.create({ titre: "Titre" }, "Début", now);
  library.append({ id, after: 0, changes: [[5, [0, " et suite"]]], selection: nowhere }, now);
  const made = await library.backUp(now);
  expect(inspectBackup(made.path)).toMatchObject({ isSound: true, articles: 1 });
  expect(readdirSync(join(folder, "sauvegardes"))).toEqual([made.name]);
  const copy = openCopy(made.path);
  expect(copy.prepare("SELECT changes FROM journal").pluck().all()).toEqual(['[5,[0," et suite"]]']);
  copy.close();
  expect(readdirSync(join(folder, "sauvegardes"))).toEqual([made.name]);
});

test("a copy is made in steps: what is written between two of them is in it", async () => {
  fill(1_500);
  const { id } = library.create({}, "", now);
  let seq = 0;
  const made = await library.backUp(now, {
    onProgress() {
      library.append({ id, after: seq, changes: [seq === 0 ? [[0, "a"]] : [seq, [0, "a"]]], selection: nowhere }, now);
      seq += 1;
    },
  });
  expect(seq).toBeGreaterThan(1);
  const copy = openCopy(made.path);
  expect(copy.prepare("SELECT count(*) FROM journal").pluck().get()).toBe(seq);
  copy.close();
});

test("a copy that is given up leaves nothing", async () => {
  fill(1_500);
  const control = new AbortController();
  const copy = library.backUp(now, { signal: control.signal, onProgress: () => control.abort() });
  await expect(copy).rejects.toEqual(refusal("cancelled"));
  expect(readdirSync(join(folder, "sauvegardes"))).toEqual([]);
});

test.each([
  ["a flipped page", (bytes: Buffer) => bytes.fill(0, 4_096, 8_192)],
  ["a copy that was cut", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ["an empty file", () => Buffer.alloc(0)],
  ["a text", () => Buffer.from("Ceci n’est pas une base.")],
])("%s is not found sound", async (_, damage) => {
  fill(20);
  const { path } = await library.backUp(now);
  writeFileSync(path, damage(readFileSync(path)));
  expect(inspectBackup(path).isSound).toBe(false);
});

test("rotation removes nothing while the newest copy that stays is not sound", async () => {
  fill(3);
  for (let i = 0; i < 40; i++) await library.backUp(now + i * hourMs);
  const newest = listBackups(library.backupsFolder)[0]?.path ?? "";
  const bytes = readFileSync(newest);
  writeFileSync(newest, "abîmée");
  await rotate(library.backupsFolder);
  expect(library.backups()).toHaveLength(40);
  // The same folder, with the newest as it was: what may go goes.
  writeFileSync(newest, bytes);
  await rotate(library.backupsFolder);
  expect(library.backups().length).toBeLessThan(30);
});

test("copies are ordered by number, whatever the clock said", async () => {
  fill(1);
  const first = await library.backUp(now);
  const second = await library.backUp(now - 10 * 365 * 24 * hourMs);
  expect(library.backups().map(({ name }) => name)).toEqual([second.name, first.name]);
});
