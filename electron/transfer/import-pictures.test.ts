import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cleanImage } from "../images/clean-image.ts";
import { png, pngSecrets, sentinel } from "../images/sample-images.ts";
import { type Library, openLibrary } from "../library/library.ts";
import { importFiles } from "./import-files.ts";
import { madeDocx, paragraph } from "./made-docx.ts";
import { madeZip } from "./made-zip.ts";

let folder = "";
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marbre-pictures-"));
  library = openLibrary(join(folder, "lib"), now);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = Date.UTC(2026, 10, 24, 9);
const photo = png(8, 6, pngSecrets);
const base64 = Buffer.from(photo).toString("base64");
const nbsp = "\u00a0";

function save(name: string, data: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, "source", name)), { recursive: true });
  writeFileSync(join(folder, "source", name), data);
}

/** Imports one file; gives its text, its images and what the report says. */
async function take(name: string) {
  const { lines } = await importFiles({ library, paths: [join(folder, "source", name)], now: () => now });
  const [line] = lines;
  return { body: line?.id == null ? "" : library.article(line.id).body, outcome: line?.outcome, notes: line?.notes.slice(1) ?? [], images: library.images.list().map((image) => image.name) };
}

describe("a Markdown file", () => {
  test("brings the pictures that stand beside it, under names that the library gives", async () => {
    save("images/Port Ouest.png", photo);
    save("papier.md", "# Papier\n\nAvant.\n\n![Le port](<images/Port Ouest.png> \"Le port | AFP\")\n\n![Ailleurs](https://example.org/a.png)\n");
    const { body, images } = await take("papier.md");
    expect(images).toEqual([expect.stringMatching(/^port-ouest-[0-9a-f]{8}\.png$/)]);
    expect(body).toBe(`Avant.\n\n![Le port](${images[0]} "Le port | AFP")\n\n![Ailleurs](https://example.org/a.png)\n`);
    expect((await take("papier.md")).outcome).toBe("known");
  });

  test("keeps the address of a picture that is not there, or is out of its folder", async () => {
    save("papier.md", "# Papier\n\n![a](absente.png) ![b](../../secret.png)\n");
    const { body, images } = await take("papier.md");
    expect(images).toEqual([]);
    expect(body).toBe("![a](absente.png) ![b](../../secret.png)\n");
  });
});

describe("a page", () => {
  test("brings the pictures that are written in it and beside it, with what they show, and leaves those of the web there", async () => {
    save("page_files/port ouest.png", photo);
    save("page.html", `<article><h1>Un</h1><p>Avant <img src="data:image/png;base64,${Buffer.from(png(5, 5)).toString("base64")}" alt="Une [vue]"> après.</p>
      <img src="page_files/port%20ouest.png?x=1" alt="Le port"><img src="https://example.org/a.png" alt="Ailleurs"></article>`);
    const { body, notes, images } = await take("page.html");
    expect(images).toEqual([expect.stringMatching(/^une-vue-[0-9a-f]{8}\.png$/), expect.stringMatching(/^port-ouest-[0-9a-f]{8}\.png$/)]);
    expect(body).toBe(`Avant ![Une \\[vue\\]](${images[0]}) après.\n\n![Le port](${images[1]})![Ailleurs](https://example.org/a.png)\n`);
    expect(notes).toEqual([]);
    expect(Buffer.from(library.images.read(images[1] ?? "").content).includes(sentinel)).toBe(false);
  });

  test("gives a figure's caption to its picture", async () => {
    save("photo.png", photo);
    save("page.html", '<h1>Un</h1><figure><a href="photo.png"><img src="./photo.png" alt="Vue"></a><figcaption>Le «&nbsp;grand&nbsp;» port, "Brest"\n(2026)</figcaption></figure><p>Suite.</p>');
    const { body, images } = await take("page.html");
    expect(body).toBe(`![Vue](${images[0]} "Le «${nbsp}grand${nbsp}» port, \\"Brest\\" (2026)")\n\nSuite.\n`);
  });

  test("comes again without being taken twice, and its pictures are those that the library has", async () => {
    const { name } = library.images.add(cleanImage(photo), "Déjà là.png", now);
    save("page.html", `<h1>Un</h1><p>x <img src="data:;base64,${base64}" alt="a"><img src="data:;base64,${base64}" alt="a">`);
    expect(await take("page.html")).toMatchObject({ body: `x ![a](${name})![a](${name})\n`, images: [name], outcome: "imported" });
    save("copie.html", `<h1>Un</h1><p>x <img src="data:;base64,${base64}" alt="a"><img src="data:;base64,${base64}" alt="a"><!-- -->`);
    expect(await take("copie.html")).toMatchObject({ outcome: "known", images: [name] });
  });

  test.each([
    ["above its folder", "../secret.png", "hors du dossier"],
    ["above its folder, hidden", "a/%2e%2e/%2E./secret.png", "hors du dossier"],
    ["anywhere on the disk", "/etc/passwd", "hors du dossier"],
    ["by a file address", "file:///etc/passwd", "hors du dossier"],
    ["on a drive", "C:\\secret.png", "hors du dossier"],
    ["on a share", "\\\\serveur\\secret.png", "hors du dossier"],
    ["behind a link", "lien.png", "est un lien"],
    ["in a folder behind a link", "dossier/secret.png", "est un lien"],
    ["that is not there", "absente.png", "n’est pas avec le document"],
    ["that is no picture", "texte.png", "n’est pas une image"],
    ["that is a drawing with programs", "dessin.svg", "SVG"],
    ["whose name is too long", `${"x".repeat(500)}.png`, "ne peut pas être lue"],
    ["below a file", "texte.png/x.png", "ne peut pas être lue"],
    ["that is a folder", "vide", "ne peut pas être lue"],
  ])("does not bring a picture %s, and the report says so", async (_where, source, reason) => {
    writeFileSync(join(folder, "secret.png"), photo);
    save("texte.png", "Ceci n’est pas une image.");
    save("dessin.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>");
    mkdirSync(join(folder, "source", "vide"));
    symlinkSync(join(folder, "secret.png"), join(folder, "source", "lien.png"));
    symlinkSync(folder, join(folder, "source", "dossier"));
    save("page.html", `<h1>Un</h1><p>x <img src="${source}" alt="texte de remplacement">`);
    const { body, notes, images, outcome } = await take("page.html");
    expect({ outcome, body, images }).toEqual({ outcome: "imported", body: "x texte de remplacement\n", images: [] });
    expect(notes).toEqual([expect.stringContaining(reason)]);
  });

  test("can't have its text name a picture by an attribute of ours", async () => {
    save("page.html", '<h1>Un</h1><p>x <img marbre-image="secret-12345678.png" marbre-caption="y" alt="a">');
    expect((await take("page.html")).body).toBe("x a\n");
  });

  test("with too much to refuse, tells the first and counts the others", async () => {
    save("page.html", `<h1>Un</h1>${Array.from({ length: 30 }, (_, i) => `<img src="absente-${i}.png">`).join("")}<p>x`);
    const { notes } = await take("page.html");
    expect([notes.length, notes.at(-1)]).toEqual([9, `22${nbsp}images laissées de côté`]);
  });
});

describe("a Word document", () => {
  const drawing = (id: string, descr = "") => `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="${descr}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const relations = '<Relationships><Relationship Id="r1" Target="media/image1.png"/><Relationship Id="r2" Target="/word/media/image2.png"/><Relationship Id="r3" Target="../../secret.png"/><Relationship Id="r4" Target="https://example.org/x.png" TargetMode="External"/></Relationships>';

  test("brings its pictures with their alternative text, where they were", async () => {
    const old = '<w:p><w:r><w:pict><v:shape alt="Ancienne"><v:imagedata r:id="r2"/></v:shape></w:pict></w:r></w:p>';
    const parts = { "word/_rels/document.xml.rels": relations, "word/media/image1.png": photo, "word/media/image2.png": png(4, 4) };
    save("a.docx", madeDocx(`${paragraph("Avant.")}${drawing("r1", "Vue &quot;du&quot; port")}${old}${paragraph("Après.")}`, parts));
    const { body, images, notes } = await take("a.docx");
    expect(images).toEqual([expect.stringMatching(/^vue-du-port-[0-9a-f]{8}\.png$/), expect.stringMatching(/^ancienne-[0-9a-f]{8}\.png$/)]);
    expect(body).toBe(`Avant.\n\n![Vue "du" port](${images[0]})\n\n![Ancienne](${images[1]})\n\nAprès.\n`);
    expect(notes).toEqual([]);
  });

  test("does not bring what is not in it, nor what is no picture", async () => {
    writeFileSync(join(folder, "secret.png"), photo);
    const parts = { "word/_rels/document.xml.rels": relations, "word/media/image1.png": "texte" };
    save("a.docx", madeDocx(["r1", "r2", "r3", "r4", "r9"].map((id) => drawing(id)).join("") + paragraph("Texte."), parts));
    const { body, images, notes } = await take("a.docx");
    expect({ body, images }).toEqual({ body: "Texte.\n", images: [] });
    expect(notes).toEqual([expect.stringContaining("n’est pas une image"), expect.stringContaining("n’est pas avec le document"), expect.stringContaining("n’est pas avec le document"), `2${nbsp}dessins laissés de côté`]);
  });

  test("whose pictures are a bomb comes without them", async () => {
    const document = '<w:document><w:body>' + drawing("r1") + paragraph("Texte.") + "</w:body></w:document>";
    save("a.docx", madeZip([{ name: "word/document.xml", data: document }, { name: "word/_rels/document.xml.rels", data: relations }, { name: "word/media/image1.png", data: Buffer.alloc(120_000_000) }]));
    expect(await take("a.docx")).toMatchObject({ outcome: "imported", body: "Texte.\n", images: [], notes: [expect.stringContaining("n’est pas avec le document")] });
  });
});
