import { closeSync, copyFileSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { howLeft, rememberLeft } from "./left-mark.ts";
import { openLibrary } from "./library.ts";
import { databaseName, openDatabase } from "./open.ts";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-left-"));
  path = join(folder, databaseName);
  const library = openLibrary(folder, 0);
  library.create({ titre: "Un article" }, "Le texte. ".repeat(2_000), 0);
  library.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes one byte in the middle of the file, and gives the file its dates back. */
function writeByte(): void {
  const { atime, mtime, size } = statSync(path);
  const file = openSync(path, "r+");
  writeSync(file, "!", Math.floor(size / 2));
  closeSync(file);
  utimesSync(path, atime, mtime);
}

/** Leaves a library as a kill does: its journal beside it, and nothing put in order. */
function kill(): void {
  const library = openLibrary(folder, 0);
  library.create({}, "Un autre.", 1);
  const wal = readFileSync(`${path}-wal`);
  const [bytes, mark] = [readFileSync(path), readFileSync(`${path}.etat`)];
  library.close();
  writeFileSync(`${path}-wal`, wal);
  writeFileSync(path, bytes);
  writeFileSync(`${path}.etat`, mark);
}

test("a library that was closed and not touched since is not read through at its opening", () => {
  expect(howLeft(path)).toBe("closed");
  const opened = openDatabase(folder, 1);
  opened.db.close();
  expect([opened.left, howLeft(path)]).toEqual(["closed", "closed"]);
});

test("one byte written to its file, even if its dates are put back, has it read through", () => {
  writeByte();
  expect(howLeft(path)).toBe("unknown");
});

test("a copy of its file in its place has it read through", () => {
  copyFileSync(path, `${path}.copie`);
  rmSync(path);
  copyFileSync(`${path}.copie`, path);
  expect(howLeft(path)).toBe("unknown");
});

test("while it is written to, it is known by its journal; another's journal has it read through", () => {
  const library = openLibrary(folder, 0);
  library.create({}, "Un autre.", 1);
  expect(howLeft(path)).toBe("stopped");
  const bytes = readFileSync(`${path}-wal`);
  bytes.set([1, 2, 3, 4], 16);
  writeFileSync(`${path}-wal`, bytes);
  expect(howLeft(path)).toBe("unknown");
  library.close();
});

test("a journal that has gone has it read through, and so has one that nobody expected", () => {
  kill();
  rememberLeft(path);
  expect(howLeft(path)).toBe("stopped");
  const wal = readFileSync(`${path}-wal`);
  rmSync(`${path}-wal`);
  expect(howLeft(path)).toBe("unknown");
  rememberLeft(path);
  writeFileSync(`${path}-wal`, wal);
  expect(howLeft(path)).toBe("unknown");
});

test("after the machine was started again, one that was not closed is read through", () => {
  kill();
  rememberLeft(path);
  const mark = JSON.parse(readFileSync(`${path}.etat`, "utf8"));
  writeFileSync(`${path}.etat`, JSON.stringify({ ...mark, bootedAt: mark.bootedAt - 3_600_000 }));
  expect(howLeft(path)).toBe("unknown");
});

test("nothing is remembered of a file that is no longer the one that was sound", () => {
  const before = "2402617 4096 1 1";
  rememberLeft(path, before);
  expect(howLeft(path)).toBe("unknown");
});

test.each(["", "{", '{"file":1}'])("what is remembered being unreadable (%o), it is read through", (text) => {
  writeFileSync(`${path}.etat`, text);
  expect(howLeft(path)).toBe("unknown");
});
