import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from "vitest";
import { seededRandom } from "../../../shared/seeded-random.ts";
import { Keeper } from "../backups/keeper.ts";
import { backupsFolder } from "../backups/names.ts";
import { mirrorFolder } from "../backups/mirror-files.ts";
import { damages } from "./damage.ts";
import { type Library, openLibrary } from "../library.ts";
import { rememberLeft } from "../left-mark.ts";
import { databaseName } from "../open.ts";
import { asideFolder } from "../set-aside.ts";

/** Variants: 30 with every run of the tests, 300 with `npm run test:faults`. */
const variants = Number(process.env["MARBRE_FAULTS"] ?? 30);
const now = Date.UTC(2026, 10, 24, 11, 5);
const nowhere = { anchor: 0, head: 0 };

/** A library in use: a copy an hour old, then an article more, text in SQLite's journal, and the mirror up to date. */
let model = "";
let texts: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  model = mkdtempSync(join(tmpdir(), "marbre-model-"));
  const before = openLibrary(model, now);
  for (let i = 0; i < 12; i++) before.create({ titre: `Article ${i}` }, `Paragraphe ${i}. `.repeat(40 + 60 * i), now + i);
  await new Keeper(before, () => now, () => undefined).tick();
  // Closed and opened again: what comes next is in SQLite's journal, what came before is not.
  before.close();
  const library = openLibrary(model, now);
  const keeper = new Keeper(library, () => now, () => undefined);
  library.create({ titre: "Après la sauvegarde" }, "Tout neuf. ".repeat(50), now + 1_000);
  const { id } = library.create({ titre: "En cours" }, "", now + 1_500);
  for (let seq = 0; seq < 40; seq++) {
    const length = 5 * seq;
    library.append({ id, after: seq, changes: [length === 0 ? [[0, "mots "]] : [length, [0, "mots "]]], selection: nowhere }, now + 2_000 + seq);
  }
  await keeper.tick();
  texts = contents(library);
  // Not closed: that would empty SQLite's journal, which a kill leaves.
  const killed = `${model}-kill`;
  copyWhole(model, killed);
  library.close();
  rmSync(model, { recursive: true });
  model = killed;
}, 60_000);
afterAll(() => rmSync(model, { recursive: true, force: true }));

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-damage-"));
  path = join(folder, databaseName);
  copyWhole(model, folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with the dates of its files: the mirror reads them. */
function copyWhole(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyWhole(source, target);
    else {
      copyFileSync(source, target);
      const { atime, mtime } = statSync(source);
      utimesSync(target, atime, mtime);
    }
  }
}

const contents = (library: Library) => new Map(library.list(false).map(({ id, titre }) => [titre, library.article(id).body]));
const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
const prints = (place: string) =>
  ["", "-wal"].flatMap((suffix) => (existsSync(place + suffix) && statSync(place + suffix).size > 0 ? [sha256(place + suffix)] : []));

/** Fingerprints of everything that was set aside. */
function aside(): readonly string[] {
  const place = join(folder, asideFolder);
  if (!existsSync(place)) return [];
  return readdirSync(place).flatMap((name) => prints(join(place, name, databaseName)));
}

test.each(Array.from({ length: variants }, (_, seed) => [seed, damages[seed % damages.length]?.name ?? ""] as const))(
  "variant %i, %s: every article is there with its text, and what was damaged is kept as it was found",
  (seed, name) => {
    const damage = damages.find((one) => one.name === name);
    damage?.act(path, seededRandom(1_000 + seed));
    const found = prints(path);
    const startedAt = performance.now();
    const library = openLibrary(folder, now + 10_000);
    library.mend();
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    const after = contents(library);
    if (library.notice.includes("mise de côté")) {
      expect(aside()).toEqual(expect.arrayContaining(found));
      expect([...after].filter(([titre, body]) => texts.get(titre) !== body)).toEqual([]);
    }
    expect([...texts.keys()].filter((titre) => !after.has(titre))).toEqual([]);
    library.create({}, "on continue", now + 11_000);
    library.close();
  },
);

/** What no date tells of: a disk that has rotted. */
const rotten = damages.filter(({ name }) => ["bits flipped here and there", "pages of zeros", "pages in the place of others"].includes(name));

test.each(Array.from({ length: Math.ceil(variants / 5) }, (_, seed) => [seed, rotten[seed % rotten.length]?.name ?? ""] as const))(
  "rot that no date tells of, variant %i, %s: it is met at the opening or soon after, and every article comes back",
  async (seed, name) => {
    rotten.find((one) => one.name === name)?.act(path, seededRandom(5_000 + seed));
    const found = prints(path);
    rememberLeft(path);
    const damaged: string[] = [];
    let library = openLibrary(folder, now + 10_000);
    if (!library.notice.includes("mise de côté")) {
      const keeper = new Keeper(library, () => now + 10_000, () => undefined, () => undefined, () => damaged.push(""));
      await keeper.tick();
      await keeper.stop();
      library.close();
      // The application starts again when it is told.
      library = openLibrary(folder, now + 20_000);
    }
    library.mend();
    if (damaged.length > 0) expect(library.notice).toContain("mise de côté");
    const after = contents(library);
    if (library.notice.includes("mise de côté")) {
      if (damaged.length === 0) expect(aside()).toEqual(expect.arrayContaining(found));
      expect([...after].filter(([titre, body]) => texts.get(titre) !== body)).toEqual([]);
    }
    expect([...texts.keys()].filter((titre) => !after.has(titre))).toEqual([]);
    library.close();
  },
);

test("without a reading through after the start, as a negative control, rot that no date tells of stays unseen", async () => {
  // Nothing of an opening reads the exports.
  const db = new Database(path, { readonly: true });
  const page = Number(db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'exports'").pluck().get());
  db.close();
  writeFileSync(path, readFileSync(path).fill(0, (page - 1) * 4_096, page * 4_096));
  rememberLeft(path);
  const library = openLibrary(folder, now + 10_000);
  expect([library.notice, library.soundness.isDoubtful()]).toEqual(["", true]);
  expect(await library.soundness.readThrough()).toBe(false);
  library.close();
});

test("without copies and without mirror, as a negative control, the articles do not come back", () => {
  for (const place of [backupsFolder, mirrorFolder]) rmSync(join(folder, place), { recursive: true });
  rmSync(path);
  const library = openLibrary(folder, now + 10_000);
  expect(contents(library).size).toBe(0);
  library.close();
});

test("without the mirror, as a negative control, what came after the last copy does not come back", () => {
  rmSync(join(folder, mirrorFolder), { recursive: true });
  rmSync(path);
  const library = openLibrary(folder, now + 10_000);
  expect([contents(library).has("Article 3"), contents(library).has("Après la sauvegarde")]).toEqual([true, false]);
  library.close();
});

test("the newest copy being damaged too, the one before it is taken", async () => {
  const library = openLibrary(folder, now + 10_000);
  const newest = await library.backUp(now + 10_000);
  library.close();
  rmSync(path);
  // One that shows whatever the order of the pages: zeros may fall where a text ends, and change nothing else.
  damages.find(({ name }) => name === "noise in its place")?.act(newest.path, seededRandom(3));
  const again = openLibrary(folder, now + 20_000);
  expect(contents(again)).toEqual(texts);
  expect(existsSync(newest.path)).toBe(true);
  again.close();
});

test("what was recovered is listed: the copy, its articles, and those that the mirror had later", () => {
  rmSync(path);
  const library = openLibrary(folder, now + 10_000);
  expect(library.notice.replaceAll(/[\u00a0\u202f]/g, " ")).toMatch(
    /endommagée\. .*mise de côté.* La sauvegarde du 24 novembre 2026 à .* a pris sa place \(12 articles\)\. Ces articles, plus récents, ont été repris du dossier « secours » : « Après la sauvegarde », « En cours »\./,
  );
  library.close();
});
