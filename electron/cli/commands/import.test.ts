import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { capturedIo } from "../captured-io.ts";
import { runCli } from "../main.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-cli-import-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const marbre = (...line: readonly string[]) => marbreWith("", ...line);

async function marbreWith(stdin: string, ...line: readonly string[]) {
  const io = capturedIo(folder, stdin);
  const code = await runCli([...line, "--library", "lib"], io);
  return { code, stdout: io.stdout(), stderr: io.stderr() };
}

test("import takes a folder into a library that it begins, and again adds nothing", async () => {
  mkdirSync(join(folder, "textes"));
  writeFileSync(join(folder, "textes", "a.md"), "---\ntitre: L’École\n---\n\nUne œuvre.\n");
  writeFileSync(join(folder, "textes", "b.txt"), Buffer.from("\xe9t\xe9", "latin1"));
  writeFileSync(join(folder, "textes", "c.png"), "x");
  expect(await marbre("import", "textes")).toEqual({
    code: 0,
    stdout: "1\timporté\ttextes/a.md\n2\timporté\ttextes/b.txt (converti de Windows-1252)\n",
    stderr: "2\u00a0articles importés, 1\u00a0fichier d’un autre format ignoré.",
  });
  expect(JSON.parse((await marbre("search", "ecole", "--json")).stdout)).toMatchObject([{ id: 1, titre: "L’École", extrait: "Une œuvre." }]);
  const again = await marbre("import", "textes", "--json");
  expect({ code: again.code, report: JSON.parse(again.stdout) }).toMatchObject({ code: 0, report: { lines: [{ outcome: "known", id: 1 }, { outcome: "known", id: 2 }] } });
  expect(JSON.parse((await marbre("list", "--json")).stdout).length).toBe(2);
});

test("« - » is a text on standard input, known again too", async () => {
  expect(await marbreWith("# Reçu\n\nTexte.", "import", "-")).toMatchObject({ code: 0, stdout: "1\timporté\t-\n" });
  expect(await marbreWith("# Reçu\n\nTexte.", "import", "-")).toMatchObject({ code: 0, stdout: "1\tdéjà dans la bibliothèque\t-\n" });
  expect(await marbreWith("# Autre\n\nTexte.", "import", "-")).toMatchObject({ code: 0, stdout: "2\timporté\t-\n" });
  expect((await marbre("show", "1")).stdout).toContain("titre: Reçu");
});

test("a refusal has its sentence and code 3, an empty folder code 1, no path code 2", async () => {
  mkdirSync(join(folder, "vide"));
  expect(await marbre("import", "absent.md")).toMatchObject({ code: 3, stdout: "-\trefusé\tabsent.md (ce fichier n’existe pas)\n", stderr: "1\u00a0fichier refusé." });
  expect(await marbre("import", "vide")).toMatchObject({ code: 1, stdout: "", stderr: "Aucun fichier à importer ici." });
  expect(await marbre("import")).toMatchObject({ code: 2, stderr: expect.stringContaining("indiquez au moins un fichier") });
});

test("a .docx that comes back reviewed gives its article the changes, as marks", async () => {
  const text = "---\ntitre: Un arbre\n---\n\nUn arbre **vert**.\n\n- un\n";
  writeFileSync(join(folder, "arbre.md"), text);
  await marbre("import", "arbre.md");
  await marbreWith("", "export", "arbre.md", "-f", "docx", "-o", "copie.docx");
  const parts = unzipSync(readFileSync(join(folder, "copie.docx")));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const cut = '<w:del w:id="1" w:author="Zoé Roy" w:date="2026-11-24T10:32:00Z"><w:r><w:rPr><w:b/></w:rPr><w:delText>vert</w:delText></w:r></w:del>';
  const reviewed = xml.replace(/<w:r><w:rPr><w:b\/>(?:(?!<\/w:r>).)*vert<\/w:t><\/w:r>/, cut);
  expect(reviewed).toContain("<w:del ");
  writeFileSync(join(folder, "relu.docx"), zipSync({ ...parts, "word/document.xml": strToU8(reviewed) }));
  expect(await marbre("import", "relu.docx")).toMatchObject({ code: 0, stdout: "1\tmis à jour\trelu.docx (relu par Zoé Roy\u00a0: 1\u00a0modification à trancher)\n", stderr: "1\u00a0article mis à jour." });
  expect((await marbre("show", "1")).stdout).toContain("Un arbre {--**vert**--}{>>Zoé Roy, 2026-11-24 10:32<<}.\n\n- un\n");
});
