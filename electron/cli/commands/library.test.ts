import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readArticleFile } from "../../../shared/front-matter.ts";
import { openLibrary } from "../../library/library.ts";
import { capturedIo } from "../captured-io.ts";
import { runCli } from "../main.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-cli-library-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function marbre(...line: readonly string[]) {
  const io = capturedIo(folder);
  const code = await runCli([...line, "--library", "lib"], io);
  return { code, stdout: io.stdout(), stderr: io.stderr() };
}

/** A library with three articles, the last in the trash, left open as the application leaves it. */
function fill() {
  const library = openLibrary(join(folder, "lib"), 1);
  library.create({ titre: "L’École du code", rubrique: "Éducation", statut: "a-relire" }, "Devant l’École, une **œuvre**.", 1_000);
  library.create({ titre: "La fibre", bouclage: Date.UTC(2026, 10, 24, 17), autres: "# note\ncle: valeur\n" }, "Une œuvre sans satellite.", 2_000);
  library.trash(library.create({ titre: "Jeté" }, "Une œuvre.", 3_000).id, 3_000);
  return library;
}

describe("the library from the command line, while the application has it open", () => {
  test("list gives the articles, the latest first, and those of the trash when asked", async () => {
    const library = fill();
    const { code, stdout } = await marbre("list", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { id: 2, titre: "La fibre", bouclage: "2026-11-24T17:00:00Z" },
      { id: 1, titre: "L’École du code", rubrique: "Éducation", statut: "a relire" },
    ]);
    expect((await marbre("list")).stdout).toMatch(/^2\tLa fibre\tEn écriture\t.*\n1\tL’École du code\t/);
    expect(JSON.parse((await marbre("list", "--trash", "--json")).stdout)).toMatchObject([{ titre: "Jeté" }]);
    library.close();
  });

  test("search gives id, titre, extrait and score, best first, and code 1 for nothing", async () => {
    const library = fill();
    const { code, stdout } = await marbre("search", "ecole", "--json");
    expect({ code, hits: JSON.parse(stdout) }).toEqual({
      code: 0,
      hits: [{ id: 1, titre: "L’École du code", extrait: "Devant l’École, une œuvre.", score: expect.any(Number) }],
    });
    expect(JSON.parse((await marbre("search", "oeuvre", "--json")).stdout).length).toBe(2);
    expect(JSON.parse((await marbre("search", "oeuvre", "-satellite", "--json")).stdout)).toMatchObject([{ id: 1 }]);
    expect(JSON.parse((await marbre("search", "oeuvre -satellite statut:relire", "--json")).stdout)).toMatchObject([{ id: 1 }]);
    expect((await marbre("search", "fibre")).stdout).toBe("2\tLa fibre\n\tUne œuvre sans satellite.\n");
    expect(await marbre("search", "girafe", "--json")).toMatchObject({ code: 1, stdout: "[]\n", stderr: expect.stringContaining("Aucun article") });
    expect(await marbre("search", "statut:zzz", "--json")).toMatchObject({ code: 1, stdout: "[]\n", stderr: expect.stringContaining("n’est pas un statut") });
    library.close();
  });

  test("show gives the whole article, as a file that reads back the same", async () => {
    const library = fill();
    const { code, stdout } = await marbre("show", "2");
    const { fields, body, archived } = readArticleFile(stdout);
    const { seq: _, ...article } = library.article(2);
    expect({ code, fields, body, archived }).toEqual({ code: 0, ...article });
    expect(JSON.parse((await marbre("show", "2", "--json")).stdout)).toMatchObject({ id: 2, titre: "La fibre", autres: "# note\ncle: valeur\n", corps: "Une œuvre sans satellite." });
    expect(await marbre("show", "99")).toMatchObject({ code: 1, stdout: "" });
    library.close();
  });

  test.each([
    [["list", "a"], "ne prend pas d’argument"],
    [["search"], "indiquez ce que vous cherchez"],
    [["search", "mot", "--rapide"], "n’existe pas"],
    [["show"], "indiquez le numéro"],
    [["show", "un"], "indiquez le numéro"],
    [["show", "1", "2"], "indiquez le numéro"],
  ])("%j is refused with code 2", async (line, sentence) => {
    expect(await marbre(...line)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(sentence) });
  });

  test("a folder without a library, and one that is no library, are told with code 3 and left as they are", async () => {
    for (const line of [["list"], ["search", "mot"], ["show", "1"]])
      expect(await marbre(...line)).toMatchObject({ code: 3, stdout: "", stderr: "marbre\u00a0: lib\u00a0: ce dossier ne contient pas de bibliothèque." });
    fill().close();
    writeFileSync(join(folder, "lib", "marbre.sqlite"), "Ceci n’est pas une base.\n".repeat(100));
    expect(await marbre("list")).toMatchObject({ code: 3, stderr: expect.stringContaining("ne peut pas être lue") });
  });

  test("a library that another process keeps for itself is told with code 3", async () => {
    const library = fill();
    library.close();
    const { default: Database } = await import("better-sqlite3");
    const db = new Database(join(folder, "lib", "marbre.sqlite"));
    db.pragma("locking_mode = EXCLUSIVE");
    db.exec("BEGIN EXCLUSIVE");
    expect(await marbre("list")).toMatchObject({ code: 3, stderr: expect.stringContaining("Un autre programme occupe la bibliothèque") });
    db.close();
  });
});

test("--version gives the version alone", async () => {
  const io = capturedIo(folder);
  expect(await runCli(["--version"], io)).toBe(0);
  expect(io.stdout()).toMatch(/^\d+\.\d+\.\d+\n$/);
});
