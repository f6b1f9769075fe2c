import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyChanges } from "../../../shared/changes.ts";
import { type SeededRandom, seededRandom } from "../../../shared/seeded-random.ts";
import { openLibrary } from "../library.ts";
import { databaseName } from "../open.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-crash-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs a few lines, in which `library` is the folder's, in a process of its
 * own. `before` runs once the program is loaded, and before the library is opened.
 */
function inAnotherProcess(lines: string, before = "") {
  const library = new URL("../library.ts", import.meta.url).href;
  const sqlite = createRequire(import.meta.url).resolve("better-sqlite3");
  const code = `import Database from ${JSON.stringify(sqlite)};
    import { openLibrary } from ${JSON.stringify(library)};
    new Database(":memory:").close(); ${before}
    const library = openLibrary(${JSON.stringify(folder)}, 0); ${lines}`;
  return spawn(process.execPath, ["--input-type=module", "--no-warnings", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Types « 1 2 3 … » for ever, folds now and then, and says each number once it is acknowledged. */
const typeForEver = `
  const nowhere = { anchor: 0, head: 0 };
  const { id } = library.list(false)[0];
  let { seq, body } = library.article(id);
  let length = body.length;
  for (;;) {
    const text = (seq + 1) + " ";
    const changes = [length === 0 ? [[0, text]] : [length, [0, text]]];
    library.append({ id, after: seq, changes, selection: nowhere }, 1);
    length += text.length;
    seq += 1;
    process.stdout.write(seq + "\\n");
    if (seq % 20 === 0) library.fold(id, seq, "", nowhere);
  }`;

const written = (last: number) => Array.from({ length: last }, (_, i) => `${i + 1} `).join("");

/** Kills what types for ever at a random instant; gives the last number that it said. */
async function killTyping(lines: string, random: SeededRandom): Promise<number> {
  const child = inAnotherProcess(lines);
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = once(child, "close");
  await once(child.stdout, "data");
  await wait(random.below(120));
  child.kill("SIGKILL");
  await ended;
  return Number(said.slice(0, said.lastIndexOf("\n")).split("\n").at(-1));
}

test("killed at any instant, eight times on the same article, nothing acknowledged is lost and nothing is out of place", async () => {
  const random = seededRandom(11);
  const setUp = openLibrary(folder, 0);
  const { id } = setUp.create({}, "", 0);
  const other = setUp.create({}, "Un autre article.", 0);
  setUp.close();
  for (let run = 0; run < 8; run++) {
    const acknowledged = await killTyping(typeForEver.replace("library.list(false)[0]", `{ id: ${id} }`), random);
    const library = openLibrary(folder, 2);
    const { body, seq } = library.article(id);
    const opened = library.open(id);
    expect([library.notice, library.article(other.id).body]).toEqual(["", "Un autre article."]);
    expect(seq).toBeGreaterThanOrEqual(acknowledged);
    expect(body).toBe(written(seq));
    expect(applyChanges(opened.body, opened.journal)).toBe(body);
    library.close();
  }
}, 60_000);

test("acknowledged before it is on the disk, as a negative control, some is lost", async () => {
  const random = seededRandom(12);
  const setUp = openLibrary(folder, 0);
  const { id } = setUp.create({}, "", 0);
  setUp.close();
  const tooSoon = typeForEver.replace("library.append(", 'process.stdout.write((seq + 1) + "\\n"); library.append(');
  let lost = 0;
  // A kill must fall between the two: the sooner a batch is written, the rarer.
  for (let run = 0; run < 100 && lost === 0; run++) {
    const acknowledged = await killTyping(tooSoon, random);
    const library = openLibrary(folder, 2);
    lost = acknowledged - library.article(id).seq;
    library.close();
  }
  expect(lost).toBe(1);
}, 120_000);

test("a library in a folder that can't be written opens read-only, with what its journal holds, and leaves nothing there", async () => {
  const setUp = openLibrary(folder, 0);
  const { id } = setUp.create({ titre: "Titre" }, "Début", 0);
  setUp.close();
  // A kill leaves the journal of SQLite beside the database.
  const writer = inAnotherProcess(`library.append({ id: ${id}, after: 0, changes: [[5, [0, " et suite"]]], selection: { anchor: 0, head: 0 } }, 1);
    process.kill(process.pid, "SIGKILL");`);
  await once(writer, "close");
  const found = readdirSync(folder).sort();
  expect(found).toContain(`${databaseName}-wal`);
  for (const name of found) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, 0o555);
  // Root may write anywhere: as root, this is done as nobody, who may not read a checkout that is root's alone.
  const asNobody = process.getuid?.() === 0 ? "process.setegid(65534); process.seteuid(65534);" : "";
  const reader = inAnotherProcess(
    `let refused = "";
    try { library.create({}, "", 1); } catch ({ code }) { refused = code; }
    process.stdout.write(JSON.stringify([library.article(${id}).body, library.readOnlyReason, refused]));
    library.close();`,
    asNobody,
  );
  let said = "";
  reader.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  await once(reader, "close");
  chmodSync(folder, 0o755);
  expect(JSON.parse(said)).toEqual(["Début et suite", expect.stringContaining("lecture seule"), "read-only"]);
  expect(readdirSync(folder).sort()).toEqual(found);
}, 20_000);
