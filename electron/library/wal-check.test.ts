import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLibrary } from "./library.ts";
import { databaseName } from "./open.ts";
import { isWalDamaged } from "./wal-check.ts";

let folder = "";
let wal = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-wal-"));
  const library = openLibrary(folder, 0);
  for (let i = 0; i < 10; i++) library.create({ titre: `Article ${i}` }, "Un texte. ".repeat(800), i);
  wal = join(folder, "copie-wal");
  copyFileSync(join(folder, `${databaseName}-wal`), wal);
  library.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const frameBytes = 4_096 + 24;

/** The journal, changed. */
function damaged(change: (bytes: Buffer) => Buffer): boolean {
  writeFileSync(wal, change(readFileSync(wal)));
  return isWalDamaged(wal);
}

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  return bytes;
}

test("a journal as SQLite writes it is sound, and so is none", () => {
  expect([damaged((bytes) => bytes), damaged(() => Buffer.alloc(0)), isWalDamaged(join(folder, "absent"))]).toEqual([false, false, false]);
});

test("one whose last frame a kill cut short is sound", () => {
  expect(damaged((bytes) => bytes.subarray(0, bytes.length - 1_000))).toBe(false);
});

test("one whose last frame was half written is sound: it was never acknowledged", () => {
  expect(damaged((bytes) => flipped(bytes, bytes.length - 10))).toBe(false);
});

test("frames of an earlier journal that stand after those of this one do not count", () => {
  expect(damaged((bytes) => Buffer.concat([bytes, Buffer.alloc(frameBytes, 7), Buffer.alloc(frameBytes, 8)]))).toBe(false);
});

test.each([
  ["a bit of its header", 9],
  ["a bit of a frame that others follow", 32 + 24 + 500],
  ["a bit of a checksum in the middle", 32 + 3 * frameBytes + 17],
])("%s flipped, it is damaged", (_, at) => {
  expect(damaged((bytes) => flipped(bytes, at))).toBe(true);
});

test("noise in its place is damaged", () => {
  expect(damaged(() => Buffer.alloc(9_000, 3))).toBe(true);
});
