import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { capturedIo } from "./captured-io.ts";
import { runCli } from "./main.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marbre-cli-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs one command line in the test's folder. */
async function marbre(line: readonly string[], stdin: string | Uint8Array = "") {
  const io = capturedIo(folder, stdin);
  const code = await runCli(line, io);
  return { code, stdout: io.stdout(), stderr: io.stderr() };
}

const save = (name: string, text: string | Uint8Array) => writeFile(join(folder, name), text);

test.each([
  [[], "il manque une commande"],
  [["relire", "a.md"], "«\u00a0relire\u00a0» n’est pas une commande de cette version"],
  [["check"], "indiquez au moins un fichier"],
  [["check", "a.md", "--rapide"], "L’option «\u00a0--rapide\u00a0» n’existe pas."],
  [["check", "a.md", "--only"], "L’option «\u00a0--only"],
  [["check", "a.md", "--only", "grammaire"], "«\u00a0grammaire\u00a0»"],
  [["measure"], "indiquez au moins un fichier"],
  [["suggest"], "indiquez au moins un mot"],
  [["export", "-f", "html", "-o", "b"], "indiquez un fichier à exporter"],
  [["export", "a.md", "-o", "b"], "indiquez un format avec -f"],
  [["export", "a.md", "-f", "rtf", "-o", "b"], "«\u00a0rtf\u00a0» n’est pas un format"],
  [["export", "a.md", "-f", "html"], "indiquez le fichier à écrire avec -o"],
  [["export", "a.md", "-f", "md", "-o", "./a.md", "--force"], "prendrait la place de l’article"],
])("%j is refused with a French sentence and code 2", async (line, sentence) => {
  const { code, stdout, stderr } = await marbre(line);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain("\n");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

test("help goes to standard output and names every command", async () => {
  const { code, stdout } = await marbre(["--help"]);
  expect(code).toBe(0);
  for (const name of ["check", "fix", "measure", "export", "suggest"]) expect(stdout).toContain(`marbre ${name}`);
  expect((await marbre(["measure", "--help"])).stdout).toContain("marbre measure");
});

test.each([
  ["a missing file", "absent.md", "absent.md\u00a0: ce fichier n’existe pas."],
  ["a folder", "dossier", "dossier\u00a0: c’est un dossier, pas un fichier."],
  ["another encoding", "latin1.md", "latin1.md\u00a0: ce fichier n’est pas en UTF-8."],
  ["a picture", "image.md", "image.md\u00a0: ce fichier n’est pas un texte."],
])("%s is told in French, with code 3", async (_, file, sentence) => {
  await mkdir(join(folder, "dossier"));
  await save("latin1.md", Buffer.from("l'\xe9t\xe9", "latin1"));
  await save("image.md", "a\u0000b");
  for (const line of [
    ["measure", file],
    ["check", file],
    ["export", file, "-f", "txt", "-o", "b.txt"],
  ]) {
    const { code, stdout, stderr } = await marbre(line);
    expect(stderr).toContain(sentence);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  }
});

test("an output is written, then not written over, then replaced when forced", async () => {
  await save("a.md", "---\ntitre: Essai\n---\n\nUn *mot*.\n");
  const line = ["export", "a.md", "-f", "fragment", "-o", "a.html"];
  expect((await marbre(line)).code).toBe(0);
  expect(await readFile(join(folder, "a.html"), "utf8")).toBe("<p>Un <em>mot</em>.</p>\n");
  await save("a.md", "Deux.\n");
  const again = await marbre(line);
  expect(again.code).toBe(3);
  expect(again.stderr).toContain("Un fichier porte déjà ce nom");
  expect(await readFile(join(folder, "a.html"), "utf8")).toBe("<p>Un <em>mot</em>.</p>\n");
  expect((await marbre([...line, "--force"])).code).toBe(0);
  expect(await readFile(join(folder, "a.html"), "utf8")).toBe("<p>Deux.</p>\n");
  expect((await readdir(folder)).sort()).toEqual(["a.html", "a.md"]);
});

test("« - » reads standard input and writes standard output", async () => {
  const { code, stdout } = await marbre(["export", "-", "-f", "txt", "-o", "-"], "Un **mot**.\n");
  expect({ code, stdout: stdout.trim() }).toEqual({ code: 0, stdout: "Un mot." });
});

test("a printer that is missing is told in French", async () => {
  await save("a.md", "Un.\n");
  const { code, stderr } = await marbre(["export", "a.md", "-f", "pdf", "-o", "a.pdf"]);
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr: "marbre\u00a0: a.pdf\u00a0: Cette fonction n’est pas disponible sur cet ordinateur.",
  });
  expect(await readdir(folder)).toEqual(["a.md"]);
});

test("a folder that does not exist is not made", async () => {
  await save("a.md", "Un.\n");
  const { code, stderr } = await marbre(["export", "a.md", "-f", "txt", "-o", "absent/a.txt"]);
  expect(code).toBe(3);
  expect(stderr).toContain("Le fichier n’a pas pu être écrit");
});

test("measures are one object for a file and an array for several", async () => {
  await save("a.md", "---\ntitre: Essai\n---\n\nUn mot.\n");
  await save("b.md", "Deux.\n");
  const one = JSON.parse((await marbre(["measure", "a.md", "--json"])).stdout);
  expect(one).toMatchObject({ signes: 12, zones: { titre: 5, corps: 7 } });
  const two = JSON.parse((await marbre(["measure", "a.md", "b.md", "--json"])).stdout);
  expect(two).toMatchObject([
    { file: "a.md", signes: 12 },
    { file: "b.md", signes: 5 },
  ]);
  expect((await marbre(["measure", "a.md"])).stdout).toContain("12\u00a0signes");
});

test("typography is corrected on standard output, or in the file when asked, and then has nothing left", async () => {
  const file = "---\ntitre: L'été\n---\n\nL'été, 12 % \"oui\" ?\n\n`l'x ?`\n";
  const fixed = file.replace("L'été, 12 % \"oui\" ?", "L’été, 12\u00a0% «\u00a0oui\u00a0»\u202f?");
  await save("a.md", file);
  expect((await marbre(["fix", "a.md"])).stdout).toBe(fixed);
  expect(await readFile(join(folder, "a.md"), "utf8")).toBe(file);
  expect((await marbre(["fix", "a.md", "--write"])).code).toBe(0);
  expect(await readFile(join(folder, "a.md"), "utf8")).toBe(fixed);
  expect((await marbre(["check", "a.md", "--only", "typography"])).code).toBe(0);
  expect((await marbre(["fix", "-", "--profile", "web"], "Oui ?")).stdout).toBe("Oui\u00a0?");
  expect((await marbre(["fix", "a.md", "--profile", "suisse"])).code).toBe(2);
});
