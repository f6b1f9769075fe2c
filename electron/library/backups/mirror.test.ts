import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readArticleFile } from "../../../shared/front-matter.ts";
import { type Library, openLibrary } from "../library.ts";
import { Mirror } from "./mirror.ts";
import { mirrorFolder } from "./mirror-files.ts";

let folder = "";
let place = "";
let library: Library;
const now = Date.UTC(2026, 10, 24, 11, 5);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-mirror-"));
  place = join(folder, mirrorFolder);
  library = openLibrary(folder, now);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const nowhere = { anchor: 0, head: 0 };
const names = () => readdirSync(place).filter((name) => name.endsWith(".md")).sort();
const type = (id: number, seq: number, text: string, at = now) =>
  library.append({ id, after: seq, changes: [seq === 0 ? [[0, text]] : [library.article(id).body.length, [0, text]]], selection: nowhere }, at);

test("an article is a Markdown file with its front matter, named after it, and bears its date", async () => {
  const { id } = library.create({ titre: "L’eau", slug: "l-eau", statut: "a-relire", etiquettes: ["eau"] }, "Un *texte*.\n", now);
  await new Mirror(library, place).catchUp();
  expect(names()).toEqual([`l-eau-${id}.md`]);
  const file = join(place, `l-eau-${id}.md`);
  const { fields, body } = readArticleFile(readFileSync(file, "utf8"));
  expect({ fields, body }).toEqual({ fields: library.article(id).fields, body: "Un *texte*.\n" });
  expect(statSync(file).mtimeMs).toBe(now);
});

test("what changed is written again, what did not is left alone", async () => {
  const first = library.create({ titre: "Un" }, "", now);
  const second = library.create({ titre: "Deux" }, "", now);
  const mirror = new Mirror(library, place);
  await mirror.catchUp();
  const untouched = statSync(join(place, `Deux-${second.id}.md`)).ino;
  type(first.id, 0, "Une phrase.", now + 5);
  await mirror.catchUp();
  expect(readFileSync(join(place, `Un-${first.id}.md`), "utf8")).toContain("Une phrase.");
  expect(statSync(join(place, `Deux-${second.id}.md`)).ino).toBe(untouched);
});

test("a new title is a new name, and the old file goes once the new one is there", async () => {
  const { id } = library.create({ titre: "Avant" }, "texte", now);
  const mirror = new Mirror(library, place);
  await mirror.catchUp();
  library.saveFields(id, { titre: "Après" }, now + 5);
  await mirror.catchUp();
  expect(names()).toEqual([`Après-${id}.md`]);
});

test("an article in the trash keeps its file; deleted for good, it has none any more", async () => {
  const { id } = library.create({ titre: "Secret" }, "canari", now);
  const mirror = new Mirror(library, place);
  await mirror.catchUp();
  library.trash(id, now);
  await mirror.catchUp();
  expect(names()).toEqual([`Secret-${id}.md`]);
  library.remove(id);
  expect(names()).toEqual([]);
});

test("an article that can't be read keeps the file that it had", async () => {
  const { id } = library.create({ titre: "Abîmé" }, "texte", now);
  const mirror = new Mirror(library, place);
  await mirror.catchUp();
  const broken = { marks: () => library.marks().map((mark) => ({ ...mark, updatedAt: mark.updatedAt + 1 })), article: () => library.article(404), images: library.images };
  await new Mirror(broken, place).catchUp();
  expect(readFileSync(join(place, `Abîmé-${id}.md`), "utf8")).toContain("texte");
});

test("a file that was taken away is written again, and one whose accents the disk gives back in pieces is not", async () => {
  const [gone, kept] = [library.create({ titre: "Ôté" }, "un", now), library.create({ titre: "Décomposé" }, "deux", now)];
  const mirror = new Mirror(library, place);
  await mirror.catchUp();
  rmSync(join(place, `Ôté-${gone.id}.md`));
  const inPieces = join(place, `Décomposé-${kept.id}.md`.normalize("NFD"));
  renameSync(join(place, `Décomposé-${kept.id}.md`), inPieces);
  await mirror.catchUp();
  expect(names().map((name) => name.normalize("NFC")).sort()).toEqual([`Décomposé-${kept.id}.md`, `Ôté-${gone.id}.md`].sort());
});

test("files that the library knows nothing of are left alone", async () => {
  library.create({ titre: "Un" }, "", now);
  await new Mirror(library, place).catchUp();
  writeFileSync(join(place, "notes-999.md"), "les miennes");
  writeFileSync(join(place, "liste.txt"), "la mienne");
  await new Mirror(library, place).catchUp();
  expect([readFileSync(join(place, "notes-999.md"), "utf8"), readFileSync(join(place, "liste.txt"), "utf8")]).toEqual(["les miennes", "la mienne"]);
});

describe("a library that is behind its mirror", () => {
  /** Mirrors, then puts back the database as it was before `act`: what a lost journal of SQLite does. */
  async function losing(act: () => void): Promise<void> {
    const mirror = new Mirror(library, place);
    await mirror.catchUp();
    library.close();
    const before = readFileSync(join(folder, "marbre.sqlite"));
    library = openLibrary(folder, now);
    act();
    await new Mirror(library, place).catchUp();
    library.close();
    writeFileSync(join(folder, "marbre.sqlite"), before);
    library = openLibrary(folder, now + 1_000);
    library.mend();
  }

  test("gets the later text back, and says so; what it had can be undone to", async () => {
    const { id } = library.create({ titre: "Papier" }, "Début", now);
    await losing(() => library.append({ id, after: 0, changes: [[5, [0, " et suite"]]], selection: nowhere }, now + 2));
    expect(library.article(id).body).toBe("Début et suite");
    expect(library.notice).toContain("«\u00a0Papier\u00a0»");
    expect(library.open(id)).toMatchObject({ body: "Début", journal: [[5, [0, " et suite"]]] });
  });

  test("gets the articles back that it does not have, under their numbers", async () => {
    library.create({ titre: "Ancien" }, "", now);
    let id = 0;
    await losing(() => {
      id = library.create({ titre: "Tout neuf" }, "texte", now + 1).id;
    });
    expect(library.article(id)).toMatchObject({ body: "texte", fields: { titre: "Tout neuf" } });
  });

  test("gets later fields back", async () => {
    const { id } = library.create({ titre: "Papier" }, "texte", now);
    await losing(() => library.saveFields(id, { chapo: "Un chapô." }, now + 1));
    expect(library.article(id).fields.chapo).toBe("Un chapô.");
  });

  test("even when the clock was set back meanwhile: sequence numbers decide", async () => {
    const { id } = library.create({ titre: "Papier" }, "", now);
    await losing(() => type(id, 0, "Écrit l’an dernier", now - 365 * 86_400_000));
    expect(library.article(id).body).toBe("Écrit l’an dernier");
  });
});

test("a mirror that is behind its library changes nothing, even when its files bear a later date", async () => {
  const { id } = library.create({ titre: "Papier" }, "", now);
  type(id, 0, "un", now + 60_000);
  await new Mirror(library, place).catchUp();
  type(id, 1, " deux", now);
  library.mend();
  expect([library.article(id).body, library.notice]).toEqual(["un deux", ""]);
});

test("a file whose date alone changed changes nothing", async () => {
  const { id } = library.create({ titre: "Papier" }, "texte", now);
  await new Mirror(library, place).catchUp();
  utimesSync(join(place, `Papier-${id}.md`), new Date(now + 99_000), new Date(now + 99_000));
  library.mend();
  expect([library.open(id).journal, library.notice]).toEqual([[], ""]);
});
