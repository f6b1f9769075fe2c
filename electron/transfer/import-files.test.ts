import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ImportReport } from "../../shared/transfer.ts";
import { type Library, openLibrary } from "../library/library.ts";
import { importFiles } from "./import-files.ts";
import { madeDocx, paragraph } from "./made-docx.ts";

let folder = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-import-"));
  library = openLibrary(join(folder, "lib"), now);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = Date.UTC(2026, 10, 24, 9);
const place = (name: string) => join(folder, "source", name);
function save(name: string, data: string | Uint8Array, at = now - 60_000): void {
  mkdirSync(dirname(place(name)), { recursive: true });
  writeFileSync(place(name), data);
  utimesSync(place(name), at / 1_000, at / 1_000);
}
const take = (paths: readonly string[] = [join(folder, "source")], at = now) => importFiles({ library, paths, now: () => at });
/** The report as lines « name: outcome ». */
const lines = ({ lines: all }: ImportReport) => all.map(({ name, outcome }) => `${name}: ${outcome}`);
const titles = () => library.list(false).map(({ titre }) => titre).sort();

describe("an import", () => {
  test("takes the texts of a folder, by what they are, with the dates of their files", async () => {
    save("a.md", "---\ntitre: Alpha\nstatut: publié\n---\n\nTexte.", now - 5_000_000);
    save("b/c.txt", Buffer.from("été", "latin1"));
    save("b/d.html", "<h1>Delta</h1><p>Texte.");
    save("e.docx", madeDocx(paragraph("Bonjour.")));
    save("photo.png", "x");
    save(".git/config.md", "x");
    const report = await take();
    expect(lines(report)).toEqual(["source/a.md: imported", "source/b/c.txt: imported", "source/b/d.html: imported", "source/e.docx: imported"]);
    expect(report).toMatchObject({ ignored: 1, cancelled: false });
    expect(titles()).toEqual(["Alpha", "Delta", "c", "e"]);
    expect(library.list(false).find(({ titre }) => titre === "Alpha")).toMatchObject({ statut: "publie", createdAt: now - 5_000_000, updatedAt: now - 5_000_000 });
  });

  test("made again, adds nothing", async () => {
    save("a.md", "Un.");
    save("b.md", "---\ntitre: Deux\n---\n\nDeux.");
    await take();
    expect(lines(await take())).toEqual(["source/a.md: known", "source/b.md: known"]);
    library.trash(1, now);
    expect((await take()).lines[0]?.notes).toEqual(["il est dans la corbeille"]);
    expect(library.list(false).length + library.list(true).length).toBe(2);
  });

  test("brings up to date an article whose file has changed, and leaves one that was changed here", async () => {
    save("a.md", "---\ntitre: Un\n---\n\nAvant.");
    save("b.md", "---\ntitre: Deux\n---\n\nAvant.");
    await take();
    library.saveFields(2, { titre: "Deux, repris" }, now);
    save("a.md", "---\ntitre: Un\n---\n\nAprès.");
    save("b.md", "---\ntitre: Deux\n---\n\nAprès.");
    const report = await take();
    expect(report.lines).toMatchObject([{ outcome: "updated" }, { outcome: "kept", notes: ["modifié dans Marbre depuis, laissé tel quel"] }]);
    expect(library.article(1)).toMatchObject({ body: "Après.", seq: 1 });
    expect(library.article(2)).toMatchObject({ fields: { titre: "Deux, repris" }, body: "Avant." });
    expect(lines(await take())).toEqual(["source/a.md: known", "source/b.md: kept"]);
  });

  test("knows an article by what it holds, or by its slug", async () => {
    library.create({ titre: "Un" }, "Même texte.", now);
    library.create({ titre: "Deux", slug: "deux" }, "Ancien.", now - 10_000_000);
    library.create({ titre: "Trois", slug: "trois" }, "Récent.", now);
    save("x.md", "---\ntitre: Un\nstatut: en écriture\n---\n\nMême texte.");
    save("y.md", "---\ntitre: Deux\nslug: deux\n---\n\nNouveau.", now - 60_000);
    save("z.md", "---\ntitre: Trois\nslug: trois\n---\n\nVieux.", now - 60_000);
    expect(lines(await take())).toEqual(["source/x.md: known", "source/y.md: updated", "source/z.md: kept"]);
    expect(library.article(2).body).toBe("Nouveau.");
    expect(library.list(false).length).toBe(3);
  });

  test("can be stopped between two files; what was done stays", async () => {
    for (let index = 0; index < 60; index++) save(`${index}.md`, `texte ${index}`);
    const control = new AbortController();
    const report = await importFiles({ library, paths: [join(folder, "source")], now: () => now, signal: control.signal, onProgress: (done) => done > 0 && control.abort() });
    expect(report.cancelled).toBe(true);
    expect(library.list(false).length).toBe(report.lines.length);
    expect(report.lines.length).toBeGreaterThan(0);
    expect(report.lines.length).toBeLessThan(60);
  });
});

describe("what is refused", () => {
  test("links, devices, pipes, other formats, huge and broken files, each with its reason", async () => {
    save("ok.md", "Bien.");
    save("broken.docx", "pas une archive");
    save("picture.txt", Buffer.from([0, 1, 2, 3]));
    save("huge.md", "x");
    truncateSync(place("huge.md"), 61_000_000);
    symlinkSync("/etc/hostname", place("link.md"));
    symlinkSync("/etc", place("linked"));
    symlinkSync(join(folder, "source"), place("loop"));
    execFileSync("mkfifo", [place("pipe.md")]);
    const report = await take();
    const reasons = Object.fromEntries(report.lines.filter(({ outcome }) => outcome === "refused").map(({ name, notes }) => [name.replace("source/", ""), notes.join()]));
    expect(reasons).toEqual({
      "broken.docx": "ce fichier est endommagé ou ne peut pas être lu",
      "picture.txt": "ce fichier n’est pas un texte",
      "huge.md": "ce fichier est trop gros",
      "link.md": "c’est un lien\u00a0: importez le fichier lui-même",
      linked: "c’est un lien\u00a0: importez le fichier lui-même",
      loop: "c’est un lien\u00a0: importez le fichier lui-même",
      "pipe.md": "ce n’est ni un fichier ni un dossier",
    });
    expect(titles()).toEqual(["ok"]);
  });

  test("what was asked for by name and is not there, no file or of another format", async () => {
    save("a.png", "x");
    const report = await take([join(folder, "absent.md"), "/dev/zero", place("a.png"), `${folder}/source/../../../../etc/shadow.md`]);
    expect(report.lines.map(({ notes }) => notes[0])).toEqual(["ce fichier n’existe pas", "ce n’est ni un fichier ni un dossier", "ce format n’est pas importé, seulement .md, .txt, .html et .docx", "ce fichier n’existe pas"]);
    expect(titles()).toEqual([]);
  });
});
