import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Article, Fields } from "../../shared/article.ts";
import { emptyFields } from "../../shared/article.ts";
import { statuses } from "../../shared/article-names.ts";
import { seededRandom, type SeededRandom } from "../../shared/seeded-random.ts";
import { type Library, openLibrary } from "../library/library.ts";
import { cleanImage } from "../images/clean-image.ts";
import { png, pngSecrets } from "../images/sample-images.ts";
import { exportLibrary } from "./export-library.ts";
import { importFiles } from "./import-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-export-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = Date.UTC(2026, 10, 24, 9);
const pieces = ["mot", " ", "\n", "\n\n", "é", "œ", "’", "'", '"', ": ", "#", "- ", "---\n", "…", "\u00a0", "\u202f", "|", "{{date}}", "%%secret%%", ":::note\n", "\\", "`", "*", "[a](b)", "\ud83d\ude42", "\t", "null", "true", "12", "&", "@", "!"];

function oneArticle(random: SeededRandom, index: number): Article {
  const text = (most: number) => random.text(pieces, random.below(most));
  const line = (most: number) => text(most).replace(/\s+/g, " ").trim();
  const date = () => (random.chance(0.5) ? null : Math.floor(now / 60_000) * 60_000 + random.below(10_000) * 60_000);
  const fields: Fields = {
    ...emptyFields,
    titre: random.chance(0.1) ? "" : random.chance(0.2) ? "Même titre" : line(8),
    surtitre: line(4),
    chapo: text(10),
    signature: line(4),
    rubrique: line(2),
    etiquettes: Array.from({ length: random.below(4) }, () => line(3) || "x"),
    statut: random.pick(statuses),
    bouclage: date(),
    embargo: date(),
    calibrage: random.chance(0.5) ? null : random.below(20_000),
    slug: random.chance(0.5) ? "" : `article-${index}`,
    notesPrivees: text(12),
    sources: text(12),
    autres: random.chance(0.3) ? "# une remarque\ncle: valeur\nliste:\n  - a\n" : "",
  };
  return { fields, body: text(60) };
}

const contentsOf = (library: Library) =>
  library.list(false).map(({ id, updatedAt }) => JSON.stringify({ ...library.article(id), seq: 0, updatedAt })).sort();

test("500 articles are written and imported back identical, dates and private fields too", async () => {
  const library = openLibrary(join(folder, "a"), now);
  const random = seededRandom(500);
  for (let index = 0; index < 500; index++) {
    const { fields, body } = oneArticle(random, index);
    const { id } = library.create(fields, body, now - index * 60_000);
    if (random.chance(0.1)) library.changeMany([id], { kind: "archive", archived: true }, now);
  }
  const trashed = library.create({ titre: "Jeté" }, "x", now).id;
  library.trash(trashed, now);
  expect(await exportLibrary({ library, folder: join(folder, "sortie") })).toBe(500);
  expect(readdirSync(join(folder, "sortie")).length).toBe(500);

  const other = openLibrary(join(folder, "b"), now);
  const report = await importFiles({ library: other, paths: [join(folder, "sortie")], now: () => now });
  expect(report.lines.filter(({ outcome, notes }) => outcome !== "imported" || notes.length > 0)).toEqual([]);
  expect(contentsOf(other)).toEqual(contentsOf(library));

  const again = await importFiles({ library, paths: [join(folder, "sortie")], now: () => now });
  expect([...new Set(again.lines.map(({ outcome }) => outcome))]).toEqual(["known"]);
  other.close();
  library.close();
}, 120_000);

test("images go with the articles that name them, and come back under their names", async () => {
  const library = openLibrary(join(folder, "a"), now);
  const { name } = library.images.add(cleanImage(png(4, 3, pngSecrets)), "Écran d’accueil.png", now);
  library.images.add(cleanImage(png(3, 3)), "inutile.png", now);
  library.create({ titre: "Avec image" }, `![Un écran](${name} "Légende | Crédit")`, now);
  await exportLibrary({ library, folder: join(folder, "sortie") });
  expect(readdirSync(join(folder, "sortie")).sort()).toEqual(["Avec image.md", name].sort());
  const other = openLibrary(join(folder, "b"), now);
  await importFiles({ library: other, paths: [join(folder, "sortie")], now: () => now });
  expect(contentsOf(other)).toEqual(contentsOf(library));
  expect(other.images.list().map((image) => image.name)).toEqual([name]);
  expect(other.images.read(name)).toEqual(library.images.read(name));
  other.close();
  library.close();
});

test("stopped, it leaves nothing; over what exists, it writes nothing", async () => {
  const library = openLibrary(join(folder, "a"), now);
  for (let index = 0; index < 5; index++) library.create({ titre: `T${index}` }, "x", now);
  const control = new AbortController();
  const stopped = exportLibrary({ library, folder: join(folder, "sortie"), signal: control.signal, onProgress: (done) => done === 2 && control.abort() });
  await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
  expect(readdirSync(folder)).toEqual(["a"]);
  mkdirSync(join(folder, "sortie"));
  await expect(exportLibrary({ library, folder: join(folder, "sortie") })).rejects.toMatchObject({ code: "file-exists" });
  await expect(exportLibrary({ library, folder: join(folder, "absent", "sortie") })).rejects.toMatchObject({ name: "Failure" });
  expect(existsSync(join(folder, "absent"))).toBe(false);
  library.close();
});
