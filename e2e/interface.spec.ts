import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";

test("a piece is written, corrected and exported without a mouse", async ({ marbre }) => {
  const { page, title, chapo, text } = marbre.window;
  await expect(text).toBeFocused();
  await page.keyboard.press("Control+n");
  await expect(title).toBeFocused();
  await page.keyboard.type("Les ondes courtes");
  await page.keyboard.press("Enter");
  await expect(chapo).toBeFocused();
  await page.keyboard.type("Elles n’ont pas dit leur dernier mot.");
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  await page.keyboard.type("Le préavsi court. ");
  await expect(marbre.window.finding("préavsi")).toBeVisible();
  await page.keyboard.press("F8");
  await page.keyboard.press("Control+;");
  await expect(page.getByRole("menuitem", { name: "préavis", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(text).toContainText("Le préavis court.");
  await expect(text).toBeFocused();

  const path = join(marbre.folder, "ondes.txt");
  await marbre.answerSaveDialog(path);
  await page.keyboard.press("Control+e");
  const dialog = page.getByRole("dialog", { name: "Exporter l’article" });
  await dialog.getByRole("radio", { name: "Page HTML" }).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("radio", { name: "Texte brut" })).toBeChecked();
  // Past the option of the format, and « Fermer ».
  for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: "Exporter" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Exporté\u00a0: ondes.txt")).toBeVisible();
  expect(existsSync(path)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(text).toBeFocused();
});

test("the palette finds a command without its accents and gives the caret back", async ({ marbre }) => {
  const { page, text, preview } = marbre.window;
  await marbre.window.newArticle("Essai");
  await page.keyboard.type("mot");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+Shift+p");
  const command = page.getByRole("dialog", { name: "Palette de commandes" }).getByRole("combobox", { name: "Commande" });
  await expect(command).toBeFocused();
  await command.fill("barre");
  await page.keyboard.press("Enter");
  await expect(text).toContainText("~~mot~~");
  await expect(preview.locator("del")).toHaveText("mot");
});

test("the list is searched whatever the accents, and an article put in the trash comes back", async ({ marbre }) => {
  const { page, search, articles } = marbre.window;
  await marbre.window.newArticle("Câbles sous la mer");
  await marbre.window.newArticle("L’œuvre au noir");
  await search.fill("cables");
  await expect(articles.getByRole("option")).toHaveCount(1);
  await search.fill("oeuvre");
  // The sample article speaks of a work too: the title comes first.
  await expect(articles.getByRole("option").first()).toContainText("L’œuvre au noir");
  await expect(marbre.window.article("Câbles sous la mer")).toHaveCount(0);
  await search.fill("");

  await marbre.window.article("Câbles sous la mer").click();
  await page.keyboard.press("Delete");
  await expect(marbre.window.article("Câbles sous la mer")).toHaveCount(0);
  await page.getByRole("log").getByRole("button", { name: "Annuler" }).click();
  await expect(marbre.window.article("Câbles sous la mer")).toBeVisible();
  await expect(marbre.window.title).toHaveValue("Câbles sous la mer");
});

test("an article in the trash is read-only, and removed for good only once that is confirmed", async ({ marbre }) => {
  const { page, library } = marbre.window;
  await marbre.window.newArticle("Brouillon de trop");
  await marbre.window.article("Brouillon de trop").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Mettre à la corbeille" }).click();
  await library.getByRole("button", { name: "Corbeille" }).click();
  await marbre.window.article("Brouillon de trop").click();
  await expect(marbre.window.title).toHaveJSProperty("readOnly", true);
  await expect(page.getByRole("note")).toContainText("dans la corbeille");

  await marbre.window.article("Brouillon de trop").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Supprimer définitivement…" }).click();
  await expect(page.getByRole("alertdialog").getByRole("button", { name: "Garder l’article" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(marbre.window.article("Brouillon de trop")).toBeVisible();
  await marbre.window.article("Brouillon de trop").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Supprimer définitivement…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Supprimer" }).click();
  await expect(marbre.window.article("Brouillon de trop")).toHaveCount(0);
});

test("the list of corrections corrects and ignores", async ({ marbre }) => {
  const { page, text, corrections } = marbre.window;
  await marbre.window.newArticle("Relecture");
  await page.keyboard.type("Le préavsi et le flurbe. ");
  await page.keyboard.press("F9");
  await expect(corrections.getByRole("listitem")).toHaveCount(2);
  await corrections.getByRole("listitem").filter({ hasText: "préavsi" }).getByRole("button", { name: "Corriger" }).click();
  await corrections.getByRole("button", { name: "préavis", exact: true }).click();
  await expect(text).toContainText("Le préavis et le flurbe.");
  await corrections.getByRole("listitem").filter({ hasText: "flurbe" }).getByRole("button", { name: "Ignorer" }).click();
  await expect(corrections.getByRole("listitem")).toHaveCount(0);
});

test("panels are moved by keys, and are as they were after a restart", async ({ marbre }) => {
  const bar = () => marbre.window.page.getByRole("separator", { name: "Largeur de la bibliothèque" });
  const width = Number(await bar().getAttribute("aria-valuenow"));
  await bar().focus();
  await marbre.window.page.keyboard.press("ArrowRight");
  await expect(bar()).toHaveAttribute("aria-valuenow", String(width + 24));
  await marbre.window.page.keyboard.press("F7");
  await expect(marbre.window.page.getByRole("region", { name: "Aperçu" })).toHaveCount(0);
  await marbre.relaunch();
  await expect(bar()).toHaveAttribute("aria-valuenow", String(width + 24));
  await expect(marbre.window.page.getByRole("region", { name: "Aperçu" })).toHaveCount(0);
});

test("a heading of the plan leads to its place in the text", async ({ marbre }) => {
  const { page, text } = marbre.window;
  await marbre.window.newArticle("Plan");
  await page.keyboard.insertText(`Début.\n\n${"Une ligne.\n\n".repeat(60)}## Tout en bas\n\nFin.`);
  await page.getByRole("region", { name: "Plan" }).getByRole("button", { name: "Tout en bas" }).click();
  await expect(text).toBeFocused();
  await expect(text.getByText("Tout en bas")).toBeInViewport();
});

/** In a snapshot of roles and names, something to be used that says nothing of what it is. */
const nameless = /^\s*- (?:button|textbox|searchbox|combobox|radio|option|separator|region|navigation|listbox|dialog)(?=:|$| \[)/m;

test("everything that can be used has a name", async ({ marbre }) => {
  const { page } = marbre.window;
  await page.keyboard.press("F9");
  await expect(marbre.window.corrections).toBeVisible();
  expect(await page.locator("body").ariaSnapshot()).not.toMatch(nameless);
  await expect(page.getByTitle("Aperçu de l’article")).toBeVisible();
  await page.keyboard.press("Control+e");
  expect(await page.getByRole("dialog").ariaSnapshot()).not.toMatch(nameless);
});

test("control: a button without its name is seen", async ({ marbre }) => {
  const { page } = marbre.window;
  await page.getByRole("button", { name: "Nouvel article" }).evaluate((button) => button.removeAttribute("aria-label"));
  expect(await page.locator("body").ariaSnapshot()).toMatch(nameless);
});
