import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Failure } from "../../shared/result.ts";
import { writeFailure, writeWhole } from "./files.ts";

let folder = "";
const bytes = (text: string) => new TextEncoder().encode(text);
const refused = (code: string) => expect.objectContaining({ name: "Failure", code });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marbre-files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a new file holds the bytes, and the folder nothing else", async () => {
  await writeWhole(join(folder, "a.txt"), bytes("été"), { overwrite: false });
  expect(await readFile(join(folder, "a.txt"), "utf8")).toBe("été");
  expect(await readdir(folder)).toEqual(["a.txt"]);
});

test("a file that exists is left alone unless told", async () => {
  const path = join(folder, "a.txt");
  await writeFile(path, "ancien");
  await expect(writeWhole(path, bytes("neuf"), { overwrite: false })).rejects.toEqual(refused("file-exists"));
  expect(await readFile(path, "utf8")).toBe("ancien");
  expect(await readdir(folder)).toEqual(["a.txt"]);
});

test("a file is replaced when told, and keeps its permissions", async () => {
  const path = join(folder, "a.txt");
  await writeFile(path, "ancien", { mode: 0o600 });
  await writeWhole(path, bytes("neuf"), { overwrite: true });
  expect(await readFile(path, "utf8")).toBe("neuf");
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test("what a symbolic link points at is replaced, not the link", async () => {
  await writeFile(join(folder, "a.txt"), "ancien");
  await symlink("a.txt", join(folder, "lien.txt"));
  await writeWhole(join(folder, "lien.txt"), bytes("neuf"), { overwrite: true });
  expect(await readFile(join(folder, "a.txt"), "utf8")).toBe("neuf");
  expect((await readdir(folder)).sort()).toEqual(["a.txt", "lien.txt"]);
});

test.each([
  ["a folder that does not exist", () => join(folder, "absent", "a.txt")],
  ["a folder in place of a file", () => folder],
  ["a name that is too long", () => join(folder, "a".repeat(300))],
])("%s can't be written, and nothing is left behind", async (_, path) => {
  await expect(writeWhole(path(), bytes("a"), { overwrite: true })).rejects.toEqual(
    refused("file-unwritable"),
  );
  expect(await readdir(folder)).toEqual([]);
});

test("a cancel before the end changes nothing", async () => {
  const path = join(folder, "a.txt");
  await writeFile(path, "ancien");
  const signal = AbortSignal.abort();
  await expect(writeWhole(path, bytes("neuf"), { overwrite: true, signal })).rejects.toEqual(
    refused("cancelled"),
  );
  expect(await readFile(path, "utf8")).toBe("ancien");
  expect(await readdir(folder)).toEqual(["a.txt"]);
});

test.each([
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EROFS", "file-unwritable"],
  ["EACCES", "file-unwritable"],
  ["EIO", "file-unwritable"],
])("the system's %s is told as %s", (code, failure) => {
  expect(writeFailure(Object.assign(new Error(code), { code }))).toEqual(refused(failure));
});

test("a bug is not told as a full disk", () => {
  const bug = new TypeError("bug");
  expect(writeFailure(bug)).toBe(bug);
  expect(writeFailure(new Failure("cancelled"))).toEqual(refused("cancelled"));
});

/** Kills a process that writes one long file over and over; gives how many times the file was found neither old nor new. */
async function brokenBy(write: string, kills: number): Promise<number> {
  const path = join(folder, "a.txt");
  const size = 4_000_000;
  await writeFile(path, "0".repeat(size));
  const script = `
    import { writeFile } from "node:fs/promises";
    import { writeWhole } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "files.ts")).href)};
    process.stdout.write("ready\\n");
    for (let i = 1; ; i++) {
      const bytes = new TextEncoder().encode(String(i % 10).repeat(${size}));
      await ${write}(${JSON.stringify(path)}, bytes, { overwrite: true });
    }`;
  let broken = 0;
  for (let run = 0; run < kills; run++) {
    const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await new Promise((resolve) => setTimeout(resolve, 3 + run * 11));
    const closed = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await closed;
    const text = await readFile(path, "utf8");
    if (text.length !== size || text !== (text[0] ?? "").repeat(size)) broken += 1;
  }
  return broken;
}

test("killed at any instant, the file is the old one or the new one", async () => {
  expect(await brokenBy("writeWhole", 6)).toBe(0);
});

test("written in place, as a negative control, it is sometimes neither", async () => {
  expect(await brokenBy("writeFile", 12)).toBeGreaterThan(0);
});
