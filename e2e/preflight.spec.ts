import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";

const unready = "Le prix (À VÉRIFIER) tient  debout.\n\nVoir [la suite](#absente).";

test("« Avant envoi » lists what is missing, and each item leads to its place", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Prix");
  await window.page.keyboard.insertText(unready);
  await window.page.getByRole("button", { name: "Avant envoi" }).click();
  const panel = window.page.getByRole("region", { name: "Avant envoi" });
  await expect(panel.getByRole("status")).toHaveText("1 à régler, 3 à revoir");
  await expect(panel.getByRole("listitem")).toHaveCount(4);

  await panel.getByRole("button", { name: /Il reste.*À VÉRIFIER/u }).click();
  expect(await window.page.evaluate(() => getSelection()?.toString())).toBe("À VÉRIFIER");
  await window.page.keyboard.insertText("12 euros");
  await expect(panel.getByRole("status")).toHaveText("0 à régler, 3 à revoir");

  await panel.getByRole("button", { name: "chapô" }).click();
  await expect(window.chapo).toBeFocused();
  await window.page.keyboard.insertText("Un chapô.");
  await expect(panel.getByRole("status")).toHaveText("0 à régler, 2 à revoir");
});

test("what blocks stops the export until the writer goes on all the same", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Prix");
  await window.page.keyboard.insertText(unready);
  await window.saved();
  const path = join(marbre.folder, "prix.txt");
  await marbre.answerSaveDialog(path);
  const dialog = await window.openExport();
  const button = dialog.getByRole("button", { name: "Exporter", exact: true });
  await expect(dialog.getByRole("region", { name: "Avant envoi" }).getByRole("listitem")).toHaveCount(1);
  await expect(button).toBeDisabled();
  expect(existsSync(path)).toBe(false);
  await dialog.getByRole("checkbox", { name: "Exporter quand même" }).check({ force: true });
  await dialog.getByRole("radio", { name: "Texte brut", exact: true }).check({ force: true });
  await button.click();
  await expect(dialog.getByRole("button", { name: "Ouvrir" }).first()).toBeVisible();
  expect(existsSync(path)).toBe(true);
});

test("an item of the export dialog closes it and leads to its place", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Prix");
  await window.page.keyboard.insertText(unready);
  const dialog = await window.openExport();
  await dialog.getByRole("button", { name: "À VÉRIFIER" }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => window.page.evaluate(() => getSelection()?.toString())).toBe("À VÉRIFIER");
});

test("the house says in « Préférences » what blocks and what is not looked at", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Prix");
  await window.page.keyboard.insertText(unready);
  await marbre.command("app.settings");
  const settings = window.page.getByRole("dialog", { name: "Préférences" });
  await settings.getByRole("tab", { name: "Avant envoi" }).click();
  const level = (check: RegExp, name: string) => settings.getByRole("radiogroup", { name: check }).getByRole("radio", { name });
  await level(/À VÉRIFIER/u, "Ignorer").check({ force: true });
  await level(/Chapô absent/u, "Bloquer").check({ force: true });
  await settings.getByRole("button", { name: "Fermer" }).click();
  const dialog = await window.openExport();
  await expect(dialog.getByRole("region", { name: "Avant envoi" }).getByRole("listitem")).toHaveText(["L’article n’a pas de chapô."]);
});

test("an item about a field of the Fiche opens it and puts the hand there", async ({ marbre }) => {
  const { page } = marbre.window;
  await marbre.window.newArticle("Un titre");
  await page.keyboard.press("Shift+F9");
  const title = "Un titre pour le web qui dépasse de loin les soixante-quinze signes que les moteurs montrent";
  await page.keyboard.press("F5");
  const box = page.getByRole("region", { name: "Fiche" }).getByRole("textbox", { name: "Titre web" });
  await box.fill(title);
  await page.keyboard.press("Shift+F9");
  await page.getByRole("region", { name: "Avant envoi" }).getByText(/titre web/i).first().click();
  await expect(box).toBeFocused();
});
