import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { seededRandom } from "../../../shared/seeded-random.ts";
import { openLibrary } from "../library.ts";
import { type BadDisk, badDisk, type DiskAct, hasBadDisk, readDiskLog } from "./disk.ts";
import { cutPower } from "./power-cut.ts";

let folder = "";
let root = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-disk-"));
  root = join(folder, "bibliotheque");
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs lines in a process of its own over a bad disk; `say(x)` writes a line that is given back. */
async function run(disk: BadDisk, lines: string): Promise<readonly string[]> {
  const library = new URL("../library.ts", import.meta.url).href;
  const open = new URL("../open.ts", import.meta.url).href;
  const sqlite = createRequire(import.meta.url).resolve("better-sqlite3");
  const code = `import { existsSync, rmSync, writeFileSync, writeSync, openSync } from "node:fs";
    import Database from ${JSON.stringify(sqlite)};
    import { openLibrary } from ${JSON.stringify(library)};
    import { openDatabase } from ${JSON.stringify(open)};
    const [root, full, noSync] = ${JSON.stringify([root, disk.full, disk.noSync])};
    const say = (x) => writeSync(1, String(x) + "\\n");
    const nowhere = { anchor: 0, head: 0 };
    const attempt = (work) => { try { work(); return "fait"; } catch (error) { return error.code ?? String(error); } };
    ${lines}`;
  const child = spawn(process.execPath, ["--input-type=module", "--no-warnings", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...disk.env },
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  await once(child, "close");
  return said.trim().split("\n");
}

/** What the library holds of article 1. */
function body(place = root): string {
  const library = openLibrary(place, 9_000);
  try {
    return library.article(1).body;
  } finally {
    library.close();
  }
}

const typeOnce = (after: number, length: number, text: string) =>
  `library.append({ id: 1, after: ${after}, changes: [[${length}, [0, ${JSON.stringify(text)}]]], selection: nowhere }, 1)`;

// These need a compiler, as building the native module does; elsewhere there is nothing to run them on.
if (hasBadDisk()) {
  describe("a disk that fills up", () => {
    test("the batch is refused as « disk-full », nothing of it is there, and it is taken once there is room", async () => {
      const said = await run(
        badDisk(root, folder),
        `const library = openLibrary(root, 0);
         library.create({}, "Début", 0);
         writeFileSync(full, "");
         say(attempt(() => ${typeOnce(0, 5, " et suite")}));
         say(library.article(1).body);
         say(attempt(() => library.saveFields(1, { titre: "x" }, 1)));
         rmSync(full);
         say(attempt(() => ${typeOnce(0, 5, " et suite")}));
         process.kill(process.pid, "SIGKILL");`,
      );
      expect(said).toEqual(["disk-full", "Début", "disk-full", "fait"]);
      expect(body()).toBe("Début et suite");
    });

    test("full at the start, the library opens to be read, with all that it holds", async () => {
      const said = await run(
        badDisk(root, folder),
        `const before = openLibrary(root, 0);
         before.create({}, "Lisible", 0);
         before.close();
         writeFileSync(full, "");
         const library = openLibrary(root, 1);
         say(library.readOnlyReason);
         say(library.article(1).body);
         say(attempt(() => library.create({}, "", 2)));`,
      );
      expect(said).toEqual([expect.stringContaining("Le disque est plein"), "Lisible", "read-only"]);
    });

    test("a copy or a mirror that finds no room leaves nothing behind, and the library goes on", async () => {
      const said = await run(
        badDisk(root, folder),
        `const library = openLibrary(root, 0);
         library.create({ titre: "Un" }, "Début ".repeat(2000), 0);
         writeFileSync(full, "");
         say(await library.backUp(1).then(() => "fait", (error) => error.code));
         rmSync(full);
         say(library.backups().length);
         say(attempt(() => library.create({}, "", 2)));
         library.close();`,
      );
      expect(said).toEqual(["disk-full", "0", "fait"]);
    });
  });

  describe("a disk that does not sync", () => {
    const lines = (mode: string) => `
      const { db } = openDatabase(root, 0);
      db.exec("CREATE TABLE essai (x)");
      db.pragma("synchronous = ${mode}");
      writeFileSync(noSync, "");
      say(attempt(() => db.exec("INSERT INTO essai VALUES (1)")));
      process.kill(process.pid, "SIGKILL");`;

    test("a batch that could not be synced is never acknowledged, and is taken once the disk syncs again", async () => {
      const said = await run(
        badDisk(root, folder),
        `const library = openLibrary(root, 0);
         library.create({}, "Début", 0);
         writeFileSync(noSync, "");
         for (let i = 0; i < 3; i++) say(attempt(() => ${typeOnce(0, 5, " et suite")}));
         say(library.article(1).body);
         rmSync(noSync);
         say(attempt(() => ${typeOnce(0, 5, " et suite")}));
         process.kill(process.pid, "SIGKILL");`,
      );
      expect(said).toEqual(["file-unwritable", "file-unwritable", "file-unwritable", "Début", "fait"]);
      expect(body()).toBe("Début et suite");
    });

    test("with NORMAL, as a negative control, it would have been", async () => {
      expect(await run(badDisk(root, folder), lines("FULL"))).toEqual(["SQLITE_IOERR_FSYNC"]);
      rmSync(root, { recursive: true });
      rmSync(join(folder, "sans-fsync"));
      mkdirSync(root);
      expect(await run(badDisk(root, folder), lines("NORMAL"))).toEqual(["fait"]);
    });
  });

  describe("a power cut", () => {
    const batches = 120;
    /** Cuts per way of writing: more with `npm run test:faults`. */
    const cuts = Number(process.env["MARBRE_FAULTS"] ?? 30);

    /** Types « 0 1 2 … », a batch each, and leaves in the disk's log when each was acknowledged. */
    async function typed(mode: string): Promise<readonly DiskAct[]> {
      const disk = badDisk(root, folder, true);
      await run(
        disk,
        `const setUp = openLibrary(root, 0);
         setUp.create({}, "", 0);
         setUp.close();
         const { db } = openDatabase(root, 0);
         db.pragma("synchronous = ${mode}");
         const { journalTable } = await import(${JSON.stringify(new URL("../journal.ts", import.meta.url).href)});
         const { textsTable } = await import(${JSON.stringify(new URL("../texts.ts", import.meta.url).href)});
         const { appendBatch } = await import(${JSON.stringify(new URL("../journal-protocol.ts", import.meta.url).href)});
         const tables = { texts: textsTable(db), journal: journalTable(db) };
         const marks = openSync(root + "/accuses", "a");
         let length = 0;
         for (let seq = 0; seq < ${batches}; seq++) {
           const text = seq + " ";
           db.transaction(() => appendBatch(tables, { id: 1, after: seq, changes: [length === 0 ? [[0, text]] : [length, [0, text]]], selection: nowhere }, seq)).immediate();
           length += text.length;
           writeSync(marks, seq + "\\n");
           if (seq % 40 === 39) db.pragma("wal_checkpoint(PASSIVE)");
         }
         process.kill(process.pid, "SIGKILL");`,
      );
      return readDiskLog(disk.log);
    }

    const isMark = (act: DiskAct) => act.path.endsWith("/accuses");

    /** Cuts the power at a random instant; gives how many acknowledged batches are gone. */
    function lostBy(acts: readonly DiskAct[], seed: number): number {
      const random = seededRandom(seed);
      const first = acts.findIndex(isMark);
      const cut = first + 1 + random.below(acts.length - first);
      const before = acts.slice(0, cut);
      const acknowledged = before.filter((act) => isMark(act) && act.kind === "write").length;
      const place = join(folder, `coupure-${seed}`);
      cutPower(before.filter((act) => !isMark(act)), place, random);
      const library = openLibrary(place, 9_000);
      const known = library.list(false).length === 0 ? "" : library.article(1).body;
      const notice = library.notice;
      library.close();
      rmSync(place, { recursive: true });
      const kept = known.split(" ").length - 1;
      // What is there is a beginning of what was typed; at most, the end of the journal is told to be unreadable.
      expect(known).toBe(Array.from({ length: kept }, (_, i) => `${i} `).join(""));
      expect(notice).toMatch(/^(?:$|La fin du journal)/);
      return Math.max(0, acknowledged - kept);
    }

    test("at any instant, whatever the disk had written or not, loses nothing that was acknowledged", async () => {
      const acts = await typed("FULL");
      const losses = Array.from({ length: cuts }, (_, seed) => lostBy(acts, seed));
      expect(losses.filter((lost) => lost > 0)).toEqual([]);
    });

    test("with NORMAL, as a negative control, loses some every other time", async () => {
      const acts = await typed("NORMAL");
      const losses = Array.from({ length: cuts }, (_, seed) => lostBy(acts, seed));
      expect(losses.filter((lost) => lost > 0).length).toBeGreaterThan(cuts / 4);
    });
  });
}

test("what was not synced may be missing after a cut; what was, never", () => {
  const path = join(root, "a");
  const write = (text: string, at: number): DiskAct => ({ kind: "write", path, at, bytes: Buffer.from(text) });
  const seen = new Set(
    Array.from({ length: 40 }, (_, seed) => {
      const place = join(folder, String(seed));
      cutPower([write("abc", 0), { kind: "sync", path }, write("D", 3), write("E", 4)], place, seededRandom(seed));
      return readFileSync(join(place, "a"), "utf8");
    }),
  );
  expect([...seen].sort()).toEqual(["abc", "abc\u0000E", "abcD", "abcDE"]);
});
