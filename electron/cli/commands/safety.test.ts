import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cleanImage } from "../../images/clean-image.ts";
import { png } from "../../images/sample-images.ts";
import { Keeper } from "../../library/backups/keeper.ts";
import { openLibrary } from "../../library/library.ts";
import { databaseName } from "../../library/open.ts";
import { capturedIo } from "../captured-io.ts";
import { runCli } from "../main.ts";

let folder = "";
let place = "";
let database = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-safety-"));
  place = join(folder, "bibliotheque");
  database = join(place, databaseName);
  const library = openLibrary(place, 0);
  library.create({ titre: "Un" }, "Premier texte.", 1_000);
  library.create({ titre: "Deux" }, "Second texte.", 2_000);
  library.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function marbre(...line: readonly string[]) {
  const io = capturedIo(folder);
  const code = await runCli([...line, "--library", place], io);
  return { code, stdout: io.stdout(), stderr: io.stderr() };
}
const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** What the library holds, by title. */
function texts(): Readonly<Record<string, string>> {
  const library = openLibrary(place, 9_000);
  const all = Object.fromEntries(library.list(false).map(({ id, titre }) => [titre, library.article(id).body]));
  library.close();
  return all;
}
const both = { Un: "Premier texte.", Deux: "Second texte." };

describe("backup", () => {
  test("writes a checked copy and says where, how many and which bytes, as JSON", async () => {
    const { code, stdout, stderr } = await marbre("backup", "copies", "--json");
    const said: { fichier: string; sha256: string } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(said).toMatchObject({ articles: 2, octets: readFileSync(said.fichier).length, sha256: sha256(said.fichier) });
    expect(readdirSync(join(folder, "copies"))).toHaveLength(1);
    expect(stderr).toContain("copie vérifiée");
  });

  test("while the application has the library open, copies what was acknowledged a moment ago", async () => {
    const library = openLibrary(place, 0);
    library.create({ titre: "Trois" }, "À l’instant.", 3_000);
    const { code } = await marbre("backup", "copies");
    library.close();
    rmSync(place, { recursive: true });
    expect([code, (await marbre("restore", "copies")).code, texts()]).toEqual([0, 0, { ...both, Trois: "À l’instant." }]);
  });

  test("a damaged library is not copied, and code 3 says so in French", async () => {
    writeFileSync(database, "Ceci n’est pas une base.".repeat(400));
    const { code, stdout, stderr } = await marbre("backup", "copies");
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("aucune copie n’a été faite");
  });
});

describe("restore", () => {
  test("puts the library back; what was there is kept byte for byte", async () => {
    await marbre("backup", "copies");
    const library = openLibrary(place, 5_000);
    library.create({ titre: "Après" }, "Trop tard.", 5_000);
    library.close();
    const before = sha256(database);
    const { code, stdout } = await marbre("restore", "copies", "--json");
    const said: { miseDeCote: string } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(sha256(join(said.miseDeCote, databaseName))).toBe(before);
    expect(texts()).toEqual(both);
  });

  test("what a kill left in SQLite's journal is kept byte for byte too", async () => {
    await marbre("backup", "copies");
    const library = openLibrary(place, 5_000);
    library.create({ titre: "Dans le journal" }, "Texte.", 5_000);
    // As a kill leaves them: copied before the library is closed, put back after.
    const files = ["", "-wal"].map((suffix) => [database + suffix, readFileSync(database + suffix)] as const);
    library.close();
    for (const [path, bytes] of files) writeFileSync(path, bytes);
    const { stdout } = await marbre("restore", "copies", "--json");
    const said: { miseDeCote: string } = JSON.parse(stdout);
    expect(readFileSync(join(said.miseDeCote, `${databaseName}-wal`)).equals(files[1]?.[1] ?? Buffer.alloc(0))).toBe(true);
    expect(texts()).toEqual(both);
  });

  test("the mirror of the library that went goes with it: it does not undo what was asked", async () => {
    await marbre("backup", "copies");
    const library = openLibrary(place, 5_000);
    library.saveFields(1, { titre: "Un, changé" }, 5_000);
    await new Keeper(library, () => 5_000, () => undefined).tick();
    library.close();
    await marbre("restore", "copies");
    const again = openLibrary(place, 6_000);
    again.mend();
    expect(again.list(false).map(({ titre }) => titre).sort()).toEqual(["Deux", "Un"]);
    again.close();
  });

  test("refuses while the application has the library open, and changes nothing", async () => {
    await marbre("backup", "copies");
    const library = openLibrary(place, 0);
    const { code, stderr } = await marbre("restore", "copies");
    library.create({ titre: "Trois" }, "", 3_000);
    library.close();
    expect([code, Object.keys(texts()).length, existsSync(join(place, "mis-de-cote"))]).toEqual([3, 3, false]);
    expect(stderr).toContain("Quittez Marbre");
  });

  test("takes the newest sound copy, and passes over a damaged one", async () => {
    await marbre("backup", "copies");
    await marbre("backup", "copies");
    const [, newest = ""] = readdirSync(join(folder, "copies")).sort();
    writeFileSync(join(folder, "copies", newest), "abîmée");
    expect([(await marbre("restore", "copies")).code, texts()]).toEqual([0, both]);
  });

  test("a folder without a sound copy changes nothing, with code 3", async () => {
    const before = sha256(database);
    const { code, stderr } = await marbre("restore", ".");
    expect([code, sha256(database)]).toEqual([3, before]);
    expect(stderr).toContain("aucune copie saine");
  });
});

describe("verify", () => {
  test("a sound library and its copies: code 0", async () => {
    const library = openLibrary(place, 5_000);
    await new Keeper(library, () => 5_000, () => undefined).tick();
    library.close();
    const { code, stdout } = await marbre("verify", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      sain: true,
      bibliotheque: { etat: "saine", articles: 2, illisibles: 0 },
      sauvegardes: [{ saine: true, articles: 2 }],
      secours: { fichiers: 2, enRetard: 0 },
    });
  });

  test("a damaged copy: code 1, and which", async () => {
    const library = openLibrary(place, 5_000);
    const { path } = await library.backUp(5_000);
    library.close();
    writeFileSync(path, readFileSync(path).fill(0, 4_096, 12_288));
    const { code, stdout } = await marbre("verify");
    expect([code, stdout.includes(`${path}\u00a0: endommagée`)]).toEqual([1, true]);
  });

  test("a damaged library: code 1; its file is not touched", async () => {
    writeFileSync(database, readFileSync(database).fill(0, 4_096, 8_192));
    const before = sha256(database);
    const { code, stdout } = await marbre("verify", "--json");
    expect([code, sha256(database)]).toEqual([1, before]);
    expect(JSON.parse(stdout)).toMatchObject({ sain: false, bibliotheque: { etat: "endommagée" } });
  });

  test("an image that a copy has lost: code 1, and how many; the texts are sound", async () => {
    const library = openLibrary(place, 5_000);
    const { name } = library.images.add(cleanImage(png(9, 9)), "vue.png", 5_000);
    library.create({ titre: "Trois" }, `![](${name})`, 5_000);
    await new Keeper(library, () => 5_000, () => undefined).tick();
    library.close();
    const store = join(place, "sauvegardes", "images");
    expect((await marbre("verify")).code).toBe(0);
    for (const file of readdirSync(store)) rmSync(join(store, file));
    const { code, stdout } = await marbre("verify", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      sain: false,
      bibliotheque: { images: { nombre: 1, perdues: 0 } },
      sauvegardes: [{ saine: true, articles: 3, imagesPerdues: 1 }],
      secours: { images: 1, imagesEnRetard: 0 },
    });
    expect((await marbre("verify")).stdout).toContain("1\u00a0image perdue");
  });

  test("no library: code 3", async () => {
    rmSync(place, { recursive: true });
    expect(await marbre("verify")).toMatchObject({ code: 3, stdout: "" });
  });
});

test.each([["backup"], ["backup", "a", "b"], ["restore"], ["restore", "a", "b"], ["verify", "a"], ["verify", "--vite"]])("%j is refused with code 2", async (...line) => {
  expect(await marbre(...line)).toMatchObject({ code: 2, stdout: "" });
});
