import { expect, test } from "./fixtures.ts";

test("a new article is written, listed, counted and shown in the preview", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Le retour des baladeurs");
  await window.page.keyboard.type("## Un pari\n\nTrois marques **y croient** encore.");
  await expect(window.preview.getByRole("heading", { name: "Un pari" })).toBeVisible();
  await expect(window.preview.locator("strong", { hasText: "y croient" })).toBeVisible();
  await expect(window.article("Le retour des baladeurs")).toBeVisible();
  await expect(window.measures).toContainText("signes");
  await window.saved();
});

test("a misspelled word is underlined and corrected from its menu", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Essai");
  await window.page.keyboard.type("Le préavsi court toujours. ");
  const finding = window.finding("préavsi");
  await expect(finding).toBeVisible();
  await finding.click({ button: "right" });
  await window.page.getByRole("menuitem", { name: "préavis", exact: true }).click();
  await expect(window.text).toContainText("Le préavis court toujours.");
  await expect(window.text.locator(".cm-finding")).toHaveCount(0);
});

test("a word put in the dictionary stays known in other articles and after a restart", async ({
  marbre,
}) => {
  await marbre.window.newArticle("Premier");
  await marbre.window.page.keyboard.type("Le flurbe arrive. ");
  await marbre.window.finding("flurbe").click({ button: "right" });
  await marbre.window.page.getByRole("menuitem", { name: "Ajouter au dictionnaire" }).click();
  await expect(marbre.window.finding("flurbe")).toHaveCount(0);
  await marbre.window.saved();
  await marbre.relaunch();
  await marbre.window.newArticle("Second");
  await marbre.window.page.keyboard.type("Un flurbe et un glorbe. ");
  await expect(marbre.window.finding("glorbe")).toBeVisible();
  await expect(marbre.window.finding("flurbe")).toHaveCount(0);
});

test("a word ignored in one article is still flagged in another", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Premier");
  await window.page.keyboard.type("Le flurbe arrive. ");
  await window.finding("flurbe").click({ button: "right" });
  await window.page.getByRole("menuitem", { name: "Ignorer dans cet article" }).click();
  await expect(window.finding("flurbe")).toHaveCount(0);
  await window.newArticle("Second");
  await window.page.keyboard.type("Le flurbe revient. ");
  await expect(window.finding("flurbe")).toBeVisible();
});

test("undo reaches through a restart", async ({ marbre }) => {
  await marbre.window.newArticle("Retour");
  await marbre.window.page.keyboard.type("Un premier jet.");
  await marbre.window.saved();
  await marbre.relaunch();
  await marbre.window.article("Retour").click();
  await expect(marbre.window.text).toContainText("Un premier jet.");
  await marbre.window.text.click();
  await marbre.window.page.keyboard.press("Control+z");
  await expect(marbre.window.text).not.toContainText("Un premier jet.");
});

test("an article is put in the trash and comes back with its text", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Périmé");
  await window.page.keyboard.type("Texte à garder.");
  await window.saved();
  await marbre.command("article.trash");
  await expect(window.article("Périmé")).toHaveCount(0);
  await window.page.getByRole("button", { name: "Annuler" }).click();
  await window.article("Périmé").click();
  await expect(window.text).toContainText("Texte à garder.");
});

test("bold, heading and list commands write Markdown, and each is undone alone", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Formes");
  await window.page.keyboard.type("mot");
  await window.page.keyboard.press("Control+a");
  await window.page.keyboard.press("Control+b");
  await expect.poll(() => window.source()).toBe("**mot**");
  await marbre.command("format.heading2");
  await expect.poll(() => window.source()).toBe("## **mot**");
  await window.page.keyboard.press("Control+z");
  await expect.poll(() => window.source()).toBe("**mot**");
  await window.page.keyboard.press("Control+z");
  await expect.poll(() => window.source()).toBe("mot");
});
