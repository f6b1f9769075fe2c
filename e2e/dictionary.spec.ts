import { readFile, writeFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

async function openDictionary(page: Page): Promise<Locator> {
  await page.keyboard.press("Control+,");
  const dialog = page.getByRole("dialog", { name: "Préférences" });
  await dialog.getByRole("tab", { name: "Dictionnaire" }).click();
  return dialog;
}

const words = (dialog: Locator) => dialog.getByRole("list", { name: "Mots du dictionnaire" }).getByRole("listitem");

test("a word is added in « Préférences », is right at once, and is taken out again", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Dictionnaire");
  await window.page.keyboard.type("Le flurbe et l’autre flurbe. ");
  await expect(window.finding("flurbe")).toHaveCount(2);
  const dialog = await openDictionary(window.page);
  await dialog.getByRole("textbox", { name: "Nouveau mot" }).fill("flurbe");
  await dialog.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect(words(dialog)).toHaveText(["flurbe"]);
  await window.page.keyboard.press("Escape");
  await expect(window.finding("flurbe")).toHaveCount(0);
  const again = await openDictionary(window.page);
  await again.getByRole("button", { name: /Retirer «\sflurbe\s»/u }).click();
  await expect(words(again)).toHaveCount(0);
  await window.page.keyboard.press("Escape");
  await expect(window.finding("flurbe")).toHaveCount(2);
});

test("words come from Hunspell’s and LibreOffice’s files, and go to them", async ({ marbre }, testInfo) => {
  const { page } = marbre.window;
  const file = (name: string) => testInfo.outputPath(name);
  const dialog = await openDictionary(page);
  const importFrom = async (name: string, text: string) => {
    await writeFile(file(name), text);
    await marbre.answerOpenDialog(file(name));
    await dialog.getByRole("button", { name: "Importer…" }).click();
  };
  await importFrom("hunspell.dic", "3\nflurbe/S.() po:nom\nkm\\/h\nglorbe\n");
  await expect(words(dialog)).toHaveText(["flurbe", "glorbe", "km/h"]);
  await importFrom("libre.dic", "OOoUserDict1\nlang: fr-FR\ntype: positive\n---\nzor=kan\nflurbe\n");
  await expect(words(dialog)).toHaveText(["flurbe", "glorbe", "km/h", "zorkan"]);
  await importFrom("negative.dic", "OOoUserDict1\nlang: fr-FR\ntype: negative\n---\nvilain==gentil\n");
  await expect(words(dialog)).toHaveCount(4);

  const exportTo = async (name: string) => {
    await marbre.answerSaveDialog(file(name));
    await dialog.getByRole("button", { name: "Exporter…" }).click();
    await expect.poll(() => readFile(file(name), "utf8").catch(() => "")).not.toBe("");
    return readFile(file(name), "utf8");
  };
  expect(await exportTo("sorti.dic")).toBe("4\nflurbe\nglorbe\nkm\\/h\nzorkan\n");
  await dialog.getByRole("button", { name: /Format/u }).click();
  await page.getByRole("option", { name: "LibreOffice (.dic)" }).click();
  expect(await exportTo("libre-sorti.dic")).toBe("OOoUserDict1\nlang: fr-FR\ntype: positive\n---\nflurbe\nglorbe\nkm/h\nzorkan\n");
});

test("a word of a rubrique is right in its articles only", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Culture");
  await page.keyboard.type("Le flurbe est là. ");
  await page.keyboard.press("F5");
  await page.getByRole("region", { name: "Fiche" }).getByRole("combobox", { name: "Rubrique" }).fill("Culture");
  await page.keyboard.press("F5");
  await window.finding("flurbe").click({ button: "right" });
  await page.getByRole("menuitem", { name: /Ajouter pour la rubrique «\sCulture\s»/u }).click();
  await expect(window.finding("flurbe")).toHaveCount(0);
  await window.newArticle("Ailleurs");
  await page.keyboard.type("Le flurbe est là. ");
  await expect(window.finding("flurbe")).toBeVisible();
  const dialog = await openDictionary(page);
  await expect(words(dialog)).toHaveCount(0);
  await dialog.getByRole("button", { name: /Pour/u }).click();
  await page.getByRole("option", { name: /Rubrique «\sCulture\s»/u }).click();
  await expect(words(dialog)).toHaveText(["flurbe"]);
});
