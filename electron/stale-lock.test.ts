import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeStaleLock } from "./stale-lock.ts";

let profile = "";
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), "marbre-lock-"));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

function lock(socket: string): void {
  symlinkSync("autre-machine-4242", join(profile, "SingletonLock"));
  symlinkSync(socket, join(profile, "SingletonSocket"));
  symlinkSync("123456", join(profile, "SingletonCookie"));
}

test("a profile without a lock is left alone", async () => {
  await removeStaleLock(profile);
  expect(readdirSync(profile)).toEqual([]);
});

test("the lock of an instance that is no more is removed, whatever the machine was called", async () => {
  lock(join(profile, "parti", "SingletonSocket"));
  await removeStaleLock(profile);
  expect(readdirSync(profile)).toEqual([]);
});

test("the lock of a living instance stays", async () => {
  const path = join(profile, "vivant");
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  lock(path);
  await removeStaleLock(profile);
  server.close();
  expect(readdirSync(profile)).toEqual(expect.arrayContaining(["SingletonCookie", "SingletonLock", "SingletonSocket"]));
});
