import { expect, test } from "./fixtures.ts";

test("a version is named, compared word by word, and restored as a change that can be undone", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Premier titre");
  await page.keyboard.insertText("Le gouvernement présente mardi son projet.\n\nLes opérateurs redoutent une hausse des redevances.");
  await window.saved();
  await marbre.command("article.nameVersion");
  const naming = page.getByRole("dialog", { name: "Nommer cette version" });
  await naming.getByRole("textbox", { name: "Nom de la version" }).fill("Rendu");
  await page.keyboard.press("Enter");
  await expect(naming).toHaveCount(0);

  await window.title.fill("Second titre");
  await window.text.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("Les opérateurs redoutent une hausse des redevances.\n\nLe gouvernement présente jeudi son projet.");
  await window.saved();

  await marbre.command("view.versions");
  const panel = page.getByRole("region", { name: "Versions" });
  const named = panel.getByRole("option", { name: /Rendu/u });
  await named.click();
  await panel.getByRole("button", { name: "Comparer" }).click();
  const comparison = page.getByRole("dialog", { name: "Comparer deux versions" });
  await expect(comparison.locator("del", { hasText: "mardi" })).toBeVisible();
  await expect(comparison.locator("ins", { hasText: "jeudi" })).toBeVisible();
  await expect(comparison.getByText(/^Déplacé depuis plus/u)).toBeVisible();
  await expect(comparison.locator("ins", { hasText: "Second" })).toBeVisible();
  await comparison.getByRole("button", { name: "Côte à côte" }).click();
  await expect(comparison.getByRole("document", { name: "Avant" })).toContainText("mardi");
  await expect(comparison.getByRole("document", { name: "Après" })).toContainText("jeudi");
  await comparison.getByRole("button", { name: "Tout rétablir" }).click();

  await expect(window.text).toContainText("présente mardi");
  await expect(window.title).toHaveValue("Premier titre");
  await window.text.click();
  await page.keyboard.press("Control+z");
  await expect(window.text).toContainText("présente jeudi");
  await expect.poll(() => panel.getByRole("option").count()).toBeGreaterThan(2);
});

test("one passage is restored, with the keyboard alone", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Passages");
  await page.keyboard.insertText("Le premier paragraphe de ce texte.\n\nLe second paragraphe de ce texte.");
  await window.saved();
  await marbre.command("article.nameVersion");
  await page.getByRole("dialog", { name: "Nommer cette version" }).getByRole("textbox").fill("Avant");
  await page.keyboard.press("Enter");
  await window.text.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("Le tout premier paragraphe de ce texte.\n\nLe dernier paragraphe de ce texte.");
  await window.saved();
  await marbre.command("view.versions");
  const panel = page.getByRole("region", { name: "Versions" });
  await panel.getByRole("option", { name: /Avant/u }).focus();
  await page.keyboard.press("Enter");
  const comparison = page.getByRole("dialog", { name: "Comparer deux versions" });
  await expect(comparison.getByText("Passage 1 sur 2")).toBeVisible();
  await comparison.getByRole("button", { name: "Passage suivant" }).focus();
  await page.keyboard.press("Enter");
  await expect(comparison.getByText("Passage 2 sur 2")).toBeVisible();
  await comparison.getByRole("button", { name: "Rétablir ce passage" }).focus();
  await page.keyboard.press("Enter");
  await expect(comparison.getByText("Passage 1 sur 1")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect.poll(() => window.source()).toBe("Le tout premier paragraphe de ce texte.\n\nLe second paragraphe de ce texte.");
});
