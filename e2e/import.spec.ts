import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { png } from "../electron/images/sample-images.ts";
import { expect, test } from "./fixtures.ts";
import type { Marbre } from "./pages/marbre.ts";

/** The next native « Ouvrir » dialogs answer with `path`. */
async function answerOpenDialog(marbre: Marbre, path: string): Promise<void> {
  await marbre.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

test("a folder is imported with a report, and again adds nothing; the library leaves as a folder", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  const source = join(marbre.folder, "textes");
  mkdirSync(source);
  writeFileSync(join(source, "a.md"), "---\ntitre: L’École importée\n---\n\nUne œuvre.\n");
  writeFileSync(join(source, "b.html"), "<h1>Depuis le web</h1><p>Un <b>mot</b><script>alert(1)</script>.");
  writeFileSync(join(source, "c.docx"), "pas un document");
  await answerOpenDialog(marbre, source);
  await marbre.command("library.importFolder");

  const dialog = page.getByRole("dialog", { name: "Importer dans la bibliothèque" });
  await expect(dialog.getByRole("status")).toHaveText("2\u00a0articles importés, 1\u00a0fichier refusé.");
  await expect(dialog.getByRole("list", { name: "Rapport" })).toContainText("ce fichier est endommagé ou ne peut pas être lu");
  await dialog.getByRole("button", { name: "Ouvrir textes/b.html" }).click();
  await expect(window.title).toHaveValue("Depuis le web");
  expect((await window.source()).trim()).toBe("Un **mot**.");

  await marbre.command("library.importFolder");
  await expect(dialog.getByRole("status")).toHaveText("2\u00a0fichiers déjà connus, 1\u00a0fichier refusé.");
  await dialog.getByRole("button", { name: "Fermer" }).click();
  await expect(window.article("L’École importée")).toHaveCount(1);

  const target = join(marbre.folder, "sortie");
  mkdirSync(target);
  await answerOpenDialog(marbre, target);
  await marbre.command("library.export");
  const leaving = page.getByRole("dialog", { name: "Exporter la bibliothèque" });
  await expect(leaving.getByRole("status")).toContainText("3\u00a0articles écrits");
  const [folder = ""] = readdirSync(target);
  expect(existsSync(join(target, folder, "L’École importée.md"))).toBe(true);
});

test("a saved page comes with its pictures, shown at once, and says which it left out", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  const source = join(marbre.folder, "page");
  mkdirSync(join(source, "fichiers"), { recursive: true });
  writeFileSync(join(source, "fichiers", "port.png"), png(64, 32));
  writeFileSync(join(source, "a.html"), '<h1>Le port</h1><figure><img src="fichiers/port.png" alt="Vue du port"><figcaption>Au matin</figcaption></figure><img src="../secret.png"><p>Texte.');
  await answerOpenDialog(marbre, source);
  await marbre.command("library.importFolder");
  const dialog = page.getByRole("dialog", { name: "Importer dans la bibliothèque" });
  await expect(dialog.getByRole("list", { name: "Rapport" })).toContainText("secret.png\u00a0: cette image est hors du dossier de la page");
  await dialog.getByRole("button", { name: "Ouvrir page/a.html" }).click();
  const shown = window.preview.getByRole("img", { name: "Vue du port" });
  await expect.poll(() => shown.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))).toBe(64);
  await expect(window.preview.locator("figcaption")).toContainText("Au matin");
});

test("a file dropped on the text is imported as an article, and not put in the text", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  const file = join(marbre.folder, "glissé.md");
  writeFileSync(file, "# Un article glissé\n\nSon texte.\n");
  const before = await window.source();
  const box = await window.text.boundingBox();
  const session = await page.context().newCDPSession(page);
  const place = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 60, data: { items: [], files: [file], dragOperationsMask: 1 } };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) await session.send("Input.dispatchDragEvent", { type, ...place });
  const dialog = page.getByRole("dialog", { name: "Importer dans la bibliothèque" });
  await expect(dialog.getByRole("status")).toHaveText("1\u00a0article importé.");
  await dialog.getByRole("button", { name: "Fermer" }).click();
  expect(await window.source()).toBe(before);
  await expect(window.article("Un article glissé")).toBeVisible();
});
