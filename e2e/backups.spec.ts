import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { png } from "../electron/images/sample-images.ts";
import type { Marbre } from "./pages/marbre.ts";
import { expect, test } from "./fixtures.ts";

/** Opens « Sauvegardes… ». */
async function openBackups(marbre: Marbre) {
  await marbre.command("app.backups");
  return marbre.window.page.getByRole("dialog", { name: "Sauvegardes" });
}

test("a copy is made, verified, goes to the second folder too, and gives an article back as a new one", async ({ marbre }) => {
  const key = join(marbre.folder, "clé");
  mkdirSync(key);
  await marbre.window.newArticle("Reportage");
  await marbre.window.page.keyboard.type("Première version.");
  await marbre.window.saved();
  const dialog = await openBackups(marbre);
  await dialog.getByRole("button", { name: "Sauvegarder maintenant" }).click();
  await expect(dialog.getByText("la copie vérifiée")).toBeVisible();
  await marbre.app.evaluate(({ dialog: native }, path) => {
    native.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, key);
  await dialog.getByRole("button", { name: "Choisir un dossier…" }).click();
  await expect.poll(() => (existsSync(join(key, "Sauvegardes Marbre")) ? readdirSync(join(key, "Sauvegardes Marbre")).length : 0)).toBe(1);
  await dialog.getByRole("button", { name: "Fermer" }).click();

  await marbre.window.text.click();
  await marbre.window.page.keyboard.press("Control+A");
  await marbre.window.page.keyboard.type("Tout autre chose.");
  await marbre.window.saved();
  const again = await openBackups(marbre);
  const copies = again.getByRole("list", { name: "Copies de la bibliothèque" });
  await copies.getByRole("button", { name: "Vérifier" }).first().click();
  await expect(again.getByText("Cette copie est saine.")).toBeVisible();
  await copies.getByRole("button", { name: "Voir les articles" }).first().click();
  const row = again.getByRole("listitem").filter({ hasText: "Reportage" });
  await row.getByRole("button", { name: "Restaurer" }).click();
  await again.getByRole("button", { name: "Fermer" }).click();
  await marbre.window.article("Reportage (sauvegarde du").click();
  await expect(marbre.window.text).toContainText("Première version.");
  await marbre.window.articles.getByRole("option").filter({ hasText: "Reportage" }).filter({ hasNotText: "sauvegarde" }).click();
  await expect(marbre.window.text).toContainText("Tout autre chose.");
});

test("an article that was deleted for good comes back from a copy with its image", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Reportage illustré");
  await page.keyboard.type("Avant. ");
  await window.text.evaluate((element, data) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(data), (char) => char.charCodeAt(0))], "Vue du port.png", { type: "image/png" }));
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }));
  }, Buffer.from(png(64, 32)).toString("base64"));
  await expect(window.text).toContainText(/!\[\]\(vue-du-port-[0-9a-f]{8}\.png\)/u);
  await page.keyboard.type("Le port");
  await window.saved();
  const dialog = await openBackups(marbre);
  await dialog.getByRole("button", { name: "Sauvegarder maintenant" }).click();
  await expect(dialog.getByText("la copie vérifiée")).toBeVisible();
  await dialog.getByRole("button", { name: "Fermer" }).click();

  await marbre.command("article.trash");
  await window.library.getByRole("button", { name: "Corbeille" }).click();
  await window.library.getByRole("button", { name: "Vider la corbeille…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Vider la corbeille" }).click();
  await page.getByText("La corbeille est vide.", { exact: true }).waitFor();
  // Started again, the page knows nothing of the image.
  await marbre.relaunch();
  const again = await openBackups(marbre);
  await again.getByRole("button", { name: "Voir les articles" }).first().click();
  const row = again.getByRole("listitem").filter({ hasText: "Reportage illustré" });
  await expect(row).toContainText("absent de la bibliothèque");
  await row.getByRole("button", { name: "Restaurer" }).click();
  await expect(row).not.toContainText("absent de la bibliothèque");
  await again.getByRole("button", { name: "Fermer" }).click();
  await marbre.window.article("Reportage illustré").click();
  const shown = marbre.window.preview.getByRole("img", { name: "Le port" });
  await expect.poll(() => shown.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))).toBe(64);
});

test("everything of a copy comes back at once, and what was there can be undone to", async ({ marbre }) => {
  await marbre.window.newArticle("Reportage");
  await marbre.window.page.keyboard.type("Première version.");
  await marbre.window.saved();
  const dialog = await openBackups(marbre);
  await dialog.getByRole("button", { name: "Sauvegarder maintenant" }).click();
  await expect(dialog.getByText("la copie vérifiée")).toBeVisible();
  await dialog.getByRole("button", { name: "Fermer" }).click();
  await marbre.window.text.click();
  await marbre.window.page.keyboard.press("Control+A");
  await marbre.window.page.keyboard.type("Tout autre chose.");
  await marbre.window.saved();
  const again = await openBackups(marbre);
  await again.getByRole("button", { name: "Tout restaurer" }).first().click();
  await expect(again.getByText(/ramenés à l’état de la copie\u00a0: 1\./u)).toBeVisible();
  await again.getByRole("button", { name: "Fermer" }).click();
  await expect(marbre.window.text).toContainText("Première version.");
  await marbre.window.text.click();
  await marbre.window.page.keyboard.press("Control+Z");
  await expect(marbre.window.text).toContainText("Tout autre chose.");
});

test("a text is in « secours » within 30 s, as a file that needs no Marbre", async ({ marbre }) => {
  await marbre.window.newArticle("Urgence");
  await marbre.window.page.keyboard.type("Lisible partout.");
  const folder = join(marbre.library, "secours");
  const found = () => (existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith("Urgence-")) : []);
  await expect.poll(found, { timeout: 30_000 }).toHaveLength(1);
  expect(readFileSync(join(folder, found()[0] ?? ""), "utf8")).toBe("---\ntitre: Urgence\nstatut: en ecriture\n---\n\nLisible partout.");
});
