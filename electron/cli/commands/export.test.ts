import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { capturedIo } from "../captured-io.ts";
import { png, pngSecrets, sentinel } from "../../images/sample-images.ts";
import { runCli } from "../main.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-export-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(text: string, ...options: readonly string[]) {
  writeFileSync(join(folder, "a.md"), text);
  const io = capturedIo(folder);
  const code = await runCli(["export", "a.md", ...options], io);
  return { code, stdout: io.stdout(), stderr: io.stderr() };
}

const held = "---\ntitre: T\nembargo: 2099-01-01 09:00\n---\n\nTexte.\n";

describe("an article under embargo", () => {
  test.each(["html", "fragment", "txt", "md"])("is not written as %s: code 3, one French sentence, no file", async (format) => {
    const { code, stdout, stderr } = await run(held, "-f", format, "-o", "sortie");
    expect([code, stdout, existsSync(join(folder, "sortie"))]).toEqual([3, "", false]);
    expect(stderr).toMatch(/^marbre\u00a0: a\.md\u00a0: cet article est sous embargo jusqu’au 1er janvier 2099 à 9\u00a0h\u00a000, heure de Paris/u);
  });

  test("does not replace what stands there, even when told to", async () => {
    writeFileSync(join(folder, "sortie"), "avant");
    expect((await run(held, "-f", "txt", "-o", "sortie", "--force")).code).toBe(3);
    expect(readFileSync(join(folder, "sortie"), "utf8")).toBe("avant");
  });

  test.each(["--embargo-reason", "--motif"])("leaves with a reason (%s), stamped", async (option) => {
    const { code, stdout, stderr } = await run(held, "-f", "txt", "-o", "-", option, "Accord écrit");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^SOUS EMBARGO jusqu’au 1er janvier 2099 .* Sortie avant terme\u00a0: Accord écrit\n\nT\n/u);
    expect(stderr).toContain("avant la fin de l’embargo");
  });

  test("does not leave for a reason that says nothing", async () => {
    expect((await run(held, "-f", "txt", "-o", "-", "--embargo-reason", " ")).code).toBe(3);
  });

  test("leaves freely once it is over", async () => {
    expect(await run(held.replace("2099", "2020"), "-f", "txt", "-o", "-")).toMatchObject({ code: 0, stdout: "T\n\nTexte.\n" });
  });
});

test("a front matter that is not YAML is told with its place, and is not in the output", async () => {
  const { code, stdout, stderr } = await run('---\ntitre: "T\nnotes_privees: SECRET\n---\n\nTexte.\n', "-f", "txt", "-o", "-");
  expect([code, stdout]).toEqual([0, "Texte.\n"]);
  expect(stderr).toMatch(/^a\.md\u00a0: En-tête illisible, ligne \d, colonne \d/u);
});

describe("images", () => {
  const text = "![Une vue](images/vue.png \"Légende | Crédit\")\n\n![dehors](../dehors.png) ![lien](lien.png) ![page](page.png) ![absente](absente.png)\n";

  test("those beside the file, and no others, are in the page; those that are refused are said", async () => {
    mkdirSync(join(folder, "images"));
    mkdirSync(join(folder, "texte/images"), { recursive: true });
    writeFileSync(join(folder, "dehors.png"), png(7, 7));
    writeFileSync(join(folder, "texte/images/vue.png"), png(3, 2, pngSecrets));
    writeFileSync(join(folder, "texte/page.png"), "<html>");
    symlinkSync(join(folder, "dehors.png"), join(folder, "texte/lien.png"));
    writeFileSync(join(folder, "texte/a.md"), text);
    const io = capturedIo(folder);
    expect(await runCli(["export", "texte/a.md", "-f", "html", "-o", "-"], io)).toBe(0);
    expect(io.stdout().match(/<img [^>]*src="data:image\/png;base64,/g)).toHaveLength(1);
    expect(Buffer.from(/base64,([^"]*)" alt/.exec(io.stdout())?.[1] ?? "", "base64").includes(sentinel)).toBe(false);
    expect(io.stderr()).toMatch(/^page\.png\u00a0: [^\n]*\n?$/u);
  });

  test("go beside a WordPress export, with their manifest; --force replaces both", async () => {
    mkdirSync(join(folder, "images"));
    writeFileSync(join(folder, "images/vue.png"), png(3, 2, pngSecrets));
    expect((await run(text, "-f", "wordpress", "-o", "OUT")).code).toBe(0);
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "OUT-images/manifest.json"), "utf8"));
    expect(manifest).toMatchObject({ images: [{ file: "vue.png", alt: "Une vue", legende: "Légende", credit: "Crédit", width: 3, height: 2, references: [{ block: 0 }] }] });
    expect((await run(text, "-f", "wordpress", "-o", "OUT")).code).toBe(3);
    expect((await run(text, "-f", "wordpress", "-o", "OUT", "--force")).code).toBe(0);
  });
});
