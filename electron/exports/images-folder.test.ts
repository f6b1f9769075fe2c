import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "@wordpress/block-serialization-default-parser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyFields } from "../../shared/article.ts";
import { cleanImage } from "../images/clean-image.ts";
import { jpeg, jpegSecrets, png, pngSecrets, sentinel } from "../images/sample-images.ts";
import { exportArticle } from "./export-article.ts";
import type { ImageSource } from "./image-data.ts";
import { imagesFolderOf } from "./images-folder.ts";
import type { ImagesManifest } from "./wordpress-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-images-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files: Readonly<Record<string, Uint8Array>> = {
  "routeur-1a2b3c4d.png": png(3, 2, pngSecrets),
  "photos/Salle serveurs.JPG": jpeg(5, 4, jpegSecrets),
  "autre/routeur-1a2b3c4d.png": png(6, 2),
};
/** Images as they are on a disk, with all that they say of who took them. */
const image: ImageSource = (address) => {
  const bytes = files[decodeURIComponent(address)];
  return bytes === undefined ? null : `data:image/x;base64,${Buffer.from(bytes).toString("base64")}`;
};

const body = [
  "Une phrase.",
  '![Un routeur](routeur-1a2b3c4d.png "Le modèle de 2026 | Jeanne Roy")',
  ":::encadre Repères\n![La salle](photos/Salle%20serveurs.JPG)\n:::",
  "![lui](routeur-1a2b3c4d.png)",
  "> ![un autre](autre/routeur-1a2b3c4d.png)",
  "![absente](absente.png)",
  ":::note\n![secrète](routeur-1a2b3c4d.png \"SECRET\")\n:::",
  "%%![secrète](photos/Salle%20serveurs.JPG \"SECRET\")%%",
].join("\n\n");

const out = () => join(folder, "article.html");
const write = (text = body, overwrite = false) =>
  exportArticle({ article: { fields: { ...emptyFields, titre: "T", chapo: "Chapô.", notesPrivees: "SECRET" }, body: text }, format: "wordpress", path: out(), overwrite, image });
// What was just written, by the code under test: a wrong shape fails the comparisons.
const manifest = () => JSON.parse(readFileSync(join(folder, "article-images/manifest.json"), "utf8")) as ImagesManifest;

describe("images go beside a WordPress export", () => {
  test("with a manifest that says what they are, and where they are shown", async () => {
    await write();
    const { format, images, missing } = manifest();
    expect([format, missing]).toEqual(["marbre-images-1", ["absente.png"]]);
    expect(images.map(({ file, alt, legende, credit, width, height, type }) => [file, alt, legende, credit, width, height, type])).toEqual([
      ["routeur-1a2b3c4d.png", "Un routeur", "Le modèle de 2026", "Jeanne Roy", 3, 2, "image/png"],
      ["salle-serveurs.jpg", "La salle", "", "", 5, 4, "image/jpeg"],
      ["routeur-1a2b3c4d-2.png", "un autre", "", "", 6, 2, "image/png"],
    ]);
    expect(images[0]?.references.map(({ block, alt }) => [block, alt])).toEqual([[2, "Un routeur"], [4, "lui"]]);
    expect(readdirSync(join(folder, "article-images")).sort()).toEqual(["manifest.json", ...images.map(({ file }) => file)].sort());
    for (const { file, sha256, bytes } of images) {
      const content = readFileSync(join(folder, "article-images", file));
      expect([createHash("sha256").update(content).digest("hex"), content.length]).toEqual([sha256, bytes]);
    }
  });

  test("under the names that the markup has, in blocks that Gutenberg reads", async () => {
    await write();
    const markup = readFileSync(out(), "utf8");
    const blocks = parse(markup).filter(({ blockName }) => blockName !== null);
    for (const { file, references } of manifest().images) {
      for (const { block } of references) expect(blocks[block]?.innerHTML + JSON.stringify(blocks[block]?.innerBlocks)).toContain(file);
      expect(markup).toContain(`src="${file}"`);
    }
    expect(blocks.map(({ blockName }) => blockName)).toEqual(["core/paragraph", "core/paragraph", "core/image", "core/group", "core/image", "core/quote", "core/image"]);
  });

  test("without a word of who took them or what is private; the check sees what is there", async () => {
    expect(Object.values(files).some((bytes) => Buffer.from(bytes).includes(sentinel))).toBe(true);
    await write();
    const written = [readFileSync(out()), ...readdirSync(join(folder, "article-images")).map((name) => readFileSync(join(folder, "article-images", name)))];
    for (const bytes of written) expect(bytes.includes(sentinel) || bytes.includes("SECRET") || bytes.includes(folder)).toBe(false);
    await write(body.replace("Un routeur", "SECRET"), true);
    expect(readFileSync(join(folder, "article-images/manifest.json"), "utf8")).toContain("SECRET");
  });

  test("no folder is made when no image is there", async () => {
    await write("![absente](absente.png) ![ailleurs](https://x.fr/a.png)");
    expect(readdirSync(folder)).toEqual(["article.html"]);
  });
});

describe("what stands there", () => {
  test("is not replaced unless told; nothing is then left behind", async () => {
    writeFileSync(out(), "avant");
    await expect(write()).rejects.toMatchObject({ code: "file-exists" });
    expect([readdirSync(folder), readFileSync(out(), "utf8")]).toEqual([["article.html"], "avant"]);
    rmSync(out());
    mkdirSync(join(folder, "article-images"));
    await expect(write()).rejects.toMatchObject({ code: "file-exists" });
    expect([existsSync(out()), readdirSync(join(folder, "article-images"))]).toEqual([false, []]);
  });

  test("told to, it is replaced: images that are not shown any more go, unless they were changed; other files stay", async () => {
    await write();
    const images = join(folder, "article-images");
    writeFileSync(join(images, "à-moi.txt"), "à moi");
    writeFileSync(join(images, "salle-serveurs.jpg"), "retouchée");
    await write("![un autre](autre/routeur-1a2b3c4d.png)", true);
    expect(readdirSync(images).sort()).toEqual(["manifest.json", "routeur-1a2b3c4d.png", "salle-serveurs.jpg", "à-moi.txt"]);
    expect(readFileSync(join(images, "routeur-1a2b3c4d.png"))).toEqual(Buffer.from(cleanImage(png(6, 2)).bytes));
  });

  test("a link in place of the folder is refused: nobody chose where it leads", async () => {
    mkdirSync(join(folder, "ailleurs"));
    symlinkSync(join(folder, "ailleurs"), join(folder, "article-images"));
    await expect(write(body, true)).rejects.toMatchObject({ code: "file-unwritable" });
    expect(readdirSync(join(folder, "ailleurs"))).toEqual([]);
  });

  test("a manifest that was made up removes nothing out of its folder", async () => {
    const victim = join(folder, "victime.txt");
    writeFileSync(victim, "x");
    mkdirSync(join(folder, "article-images"));
    const sha256 = createHash("sha256").update("x").digest("hex");
    writeFileSync(join(folder, "article-images/manifest.json"), JSON.stringify({ format: "marbre-images-1", images: [{ file: "../victime.txt", sha256 }] }));
    await write(body, true);
    expect(existsSync(victim)).toBe(true);
  });
});

test.each([["a/b.html", "a/b-images"], ["a/b", "a/b-images"], ["a.b/c.htm", "a.b/c-images"]])("the images of %s are in %s", (path, images) => {
  expect(imagesFolderOf(path)).toBe(images);
});
