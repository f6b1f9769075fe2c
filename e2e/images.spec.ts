import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import type { Marbre } from "./pages/marbre.ts";

const sentinel = "48.8566N-SOURCE-SECRETE";

/** A real JPEG of 40 by 20 pixels, as a phone makes it: turned by its EXIF, with a place and a comment. */
async function photo(marbre: Marbre): Promise<Buffer> {
  const plain = Buffer.from(
    await marbre.app.evaluate(({ nativeImage }) => {
      const pixels = Buffer.alloc(40 * 20 * 4, 0xff);
      for (let at = 0; at < pixels.length; at += 4) pixels[at] = (at * 7) % 256;
      return nativeImage.createFromBitmap(pixels, { width: 40, height: 20 }).toJPEG(90).toString("base64");
    }),
    "base64",
  );
  const words = Buffer.from(`${sentinel}\0`);
  const tiff = Buffer.concat([
    Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0x10, 1, 2, 0, words.length, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0]),
    words,
  ]);
  const segment = (marker: number, content: Buffer) => Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content]);
  const exif = segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), tiff]));
  return Buffer.concat([plain.subarray(0, 2), exif, segment(0xfe, words), plain.subarray(2), Buffer.from(`<script>${sentinel}</script>`)]);
}

/** Gives files to the text as a paste or a drop would. */
async function give(marbre: Marbre, kind: "paste" | "drop", file: { readonly name: string; readonly type: string; readonly data: Buffer }): Promise<void> {
  await marbre.window.text.evaluate(
    (element, { kind: event, name, type, data }) => {
      const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, { type }));
      const { left, top } = element.getBoundingClientRect();
      element.dispatchEvent(
        event === "paste"
          ? new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true })
          : new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true, clientX: left + 40, clientY: top + 10 }),
      );
    },
    { kind, name: file.name, type: file.type, data: file.data.toString("base64") },
  );
}

test("a pasted photo is shown turned, says nothing of where it was taken, and leaves with the HTML and the PDF", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Reportage");
  await page.keyboard.type("Un paragraphe.");
  await give(marbre, "paste", { name: "Vue du port.jpg", type: "image/jpeg", data: await photo(marbre) });
  await expect(window.text).toContainText(/!\[\]\(vue-du-port-[0-9a-f]{8}\.jpg\)/u);
  await page.keyboard.type("Le port à l’aube");
  const shown = window.preview.getByRole("img", { name: "Le port à l’aube" });
  await expect(shown).toBeVisible();
  const size = () => shown.evaluate((image) => (image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : []));
  await expect.poll(size).toEqual([20, 40]);

  await marbre.command("image.edit");
  const dialog = page.getByRole("dialog", { name: "Image" });
  await dialog.getByRole("textbox", { name: "Légende" }).fill("Le port, mardi");
  await dialog.getByRole("textbox", { name: "Crédit" }).fill("Jeanne Roy");
  await dialog.getByRole("button", { name: "Appliquer" }).click();
  await expect(window.preview.locator("figcaption")).toContainText("Le port, mardi");
  await expect(window.preview.locator("figcaption")).toContainText("Jeanne Roy");
  await window.saved();

  const [html, pdf] = [join(marbre.folder, "sortie.html"), join(marbre.folder, "sortie.pdf")];
  for (const [format, path] of [["Page HTML", html], ["PDF", pdf]] as const) {
    await marbre.answerSaveDialog(path);
    const exporting = await window.openExport();
    await exporting.getByRole("radio", { name: format, exact: true }).check({ force: true });
    await exporting.getByRole("button", { name: "Exporter", exact: true }).click();
    await expect(exporting.getByText(path.split("/").at(-1) ?? "").first()).toBeVisible();
    await page.keyboard.press("Escape");
  }
  const written = readFileSync(html, "utf8");
  const data = /<img src="data:image\/jpeg;base64,([^"]+)" alt="Le port à l’aube"/u.exec(written)?.[1] ?? "";
  expect(Buffer.from(data, "base64").subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(written).toContain("Le port, mardi");
  expect(execFileSync("pdfimages", ["-list", pdf], { encoding: "utf8" }).split("\n").filter((line) => /\bimage\b/u.test(line))).toHaveLength(1);
  expect(execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" })).toContain("Jeanne Roy");

  await marbre.quit();
  const files = [html, pdf, ...readdirSync(marbre.library, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))];
  for (const file of files) {
    const bytes = readFileSync(file);
    expect(bytes.includes(sentinel), file).toBe(false);
    expect(bytes.includes(Buffer.from(sentinel).toString("base64").slice(4, 20)), file).toBe(false);
  }
  await marbre.launch();
});

test("images leave beside a WordPress export, with a manifest that says where they go", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Pour le site");
  await page.keyboard.type("Un paragraphe.");
  await give(marbre, "paste", { name: "Vue du port.jpg", type: "image/jpeg", data: await photo(marbre) });
  await expect(window.text).toContainText(/vue-du-port-[0-9a-f]{8}\.jpg/u);
  await page.keyboard.type("Le port à l’aube");
  await window.saved();
  // The same image stands for the article on networks.
  await page.getByRole("tab", { name: "Réseaux" }).click();
  const card = page.getByRole("img", { name: "Première image de l’article" }).first();
  await expect.poll(() => card.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(20);
  const path = join(marbre.folder, "article.html");
  await marbre.answerSaveDialog(path);
  const dialog = await window.openExport();
  await dialog.getByRole("radio", { name: "WordPress", exact: true }).check({ force: true });
  await dialog.getByRole("button", { name: "Exporter", exact: true }).click();
  await expect(dialog.getByText("article.html").first()).toBeVisible();
  const folder = join(marbre.folder, "article-images");
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const [name = ""] = readdirSync(folder).filter((file) => file.endsWith(".jpg"));
  expect(manifest).toMatchObject({ images: [{ file: name, alt: "Le port à l’aube", width: 40, height: 20, references: [{ block: 1 }] }] });
  expect(readFileSync(path, "utf8")).toContain(`<img src="${name}" alt="Le port à l’aube"/>`);
  for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file)).includes(sentinel), file).toBe(false);
});

test("an image is dropped where one wants it, and chosen in a dialog", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Choix");
  await window.page.keyboard.type("Dernier paragraphe.");
  const data = await photo(marbre);
  await give(marbre, "drop", { name: "premiere.jpg", type: "image/jpeg", data });
  await expect(window.text).toContainText("premiere-");
  const path = join(marbre.folder, "choisie.jpg");
  writeFileSync(path, data);
  await marbre.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
  }, path);
  await marbre.command("image.insert");
  // The same picture: it is kept once, under its first name.
  await expect.poll(async () => (await window.source()).match(/premiere-[0-9a-f]{8}\.jpg/gu)?.length).toBe(2);
  await expect(window.preview.getByRole("img").or(window.preview.locator("img"))).toHaveCount(2);
});

test("what is not an image that can be shown is refused with its reason, and the text stays as it was", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Refus");
  await window.page.keyboard.type("Texte.");
  await give(marbre, "paste", { name: "a.png", type: "image/png", data: Buffer.from("<!doctype html><script>alert(1)</script>") });
  await expect(window.page.getByRole("alert").filter({ hasText: "n’est pas une image" })).toBeVisible();
  await give(marbre, "drop", { name: "a.svg", type: "image/svg+xml", data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') });
  await expect(window.page.getByRole("alert").filter({ hasText: "SVG" })).toBeVisible();
  await give(marbre, "paste", { name: "a.jpg", type: "image/jpeg", data: (await photo(marbre)).subarray(0, 300) });
  await expect(window.page.getByRole("alert").filter({ hasText: "abîmé" })).toBeVisible();
  expect(await window.source()).toBe("Texte.");
});

test("images that no article shows are listed and removed", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Ménage");
  await give(marbre, "paste", { name: "partie.jpg", type: "image/jpeg", data: await photo(marbre) });
  await expect(window.text).toContainText("partie-");
  await window.page.keyboard.press("Control+a");
  await window.page.keyboard.press("Delete");
  await window.saved();
  await marbre.command("image.unused");
  const dialog = window.page.getByRole("dialog", { name: "Images inutilisées" });
  await dialog.getByRole("row", { name: /partie-/u }).click();
  await dialog.getByRole("button", { name: "Supprimer l’image" }).click();
  await expect(dialog.getByText("Toutes les images")).toBeVisible();
});

test("the page's images come from the library alone: neither the network nor the disk is asked", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Dehors");
  await window.page.keyboard.insertText("![a](https://example.org/a.png) ![b](file:///etc/hostname) ![c](marbre-asset://images/c.png) ![d](absente-00000000.png)");
  await expect(window.preview.getByText("a b c d")).toBeVisible();
  await expect(window.preview.locator("img")).toHaveCount(0);
});
