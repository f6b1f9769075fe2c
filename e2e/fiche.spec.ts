import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import type { Marbre } from "./pages/marbre.ts";

async function openFiche(marbre: Marbre): Promise<Locator> {
  await marbre.command("view.fiche");
  const fiche = marbre.window.page.getByRole("region", { name: "Fiche" });
  await expect(fiche).toBeVisible();
  return fiche;
}

async function exported(marbre: Marbre, format: string, name: string): Promise<string> {
  const path = join(marbre.folder, name);
  await marbre.answerSaveDialog(path);
  const dialog = await marbre.window.openExport();
  await dialog.getByRole("radio", { name: format }).check();
  await dialog.getByRole("button", { name: "Exporter" }).click();
  await expect(dialog.getByText(`Exporté\u00a0: ${name}`)).toBeVisible();
  await dialog.getByRole("button", { name: "Fermer" }).click();
  await expect(dialog).toBeHidden();
  return readFileSync(path, "utf8");
}

test("the Fiche and the page show one titraille, and the Fiche is kept", async ({ marbre }) => {
  await marbre.window.newArticle("Un titre");
  const fiche = await openFiche(marbre);
  await fiche.getByRole("textbox", { name: "Titre", exact: true }).fill("Un autre titre");
  await expect(marbre.window.page.getByRole("main").getByRole("textbox", { name: "Titre", exact: true })).toHaveValue("Un autre titre");
  await expect(marbre.window.article("Un autre titre")).toBeVisible();
  await fiche.getByRole("combobox", { name: "Rubrique" }).fill("Enquêtes");
  await fiche.getByRole("textbox", { name: "Ajouter une étiquette" }).fill("IA, télécoms");
  await marbre.window.page.keyboard.press("Enter");
  await expect(fiche.getByRole("row", { name: "télécoms" })).toBeVisible();
  await fiche.getByRole("spinbutton", { name: /^jour, Bouclage/u }).click();
  await marbre.window.page.keyboard.type("241120261830");
  await fiche.getByRole("textbox", { name: "Calibrage" }).fill("3000");
  await fiche.getByRole("textbox", { name: "Notes privées" }).fill("Source X");
  await marbre.window.saved();
  await marbre.relaunch();

  const again = marbre.window.page.getByRole("region", { name: "Fiche" });
  await expect(again.getByRole("combobox", { name: "Rubrique" })).toHaveValue("Enquêtes");
  await expect(again.getByRole("row", { name: "IA" })).toBeVisible();
  await expect(again.getByRole("spinbutton", { name: /^heure, Bouclage/u })).toHaveText("18");
  await expect(again.getByRole("textbox", { name: "Calibrage" })).toHaveValue("3\u202f000");
  await expect(again.getByRole("textbox", { name: "Notes privées" })).toHaveValue("Source X");
});

test("what is too long for the web is said, and never cut", async ({ marbre }) => {
  await marbre.window.newArticle("Court");
  const fiche = await openFiche(marbre);
  const long = "x".repeat(80);
  await fiche.getByRole("textbox", { name: "Titre web" }).fill(long);
  await expect(fiche.getByText("80\u00a0/\u00a075")).toBeVisible();
  await expect(fiche.getByRole("status").filter({ hasText: "5\u00a0signes de trop" })).toBeVisible();
  await expect(fiche.getByRole("textbox", { name: "Titre web" })).toHaveValue(long);
});

test("the slug is proposed from the title, and stays as it was edited", async ({ marbre }) => {
  await marbre.window.newArticle("L’été de l’Œuvre");
  const fiche = await openFiche(marbre);
  await fiche.getByRole("button", { name: "Proposer d’après le titre" }).click();
  const slug = fiche.getByRole("textbox", { name: "Slug" });
  await expect(slug).toHaveValue("ete-oeuvre");
  await slug.fill("mon-ete");
  await fiche.getByRole("textbox", { name: "Titre", exact: true }).fill("Tout autre chose");
  await expect(slug).toHaveValue("mon-ete");
});

test("a front matter that is not YAML stays in the text, says where it breaks, and leaves by no output", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("En-tête");
  await window.page.keyboard.insertText('---\ntitre: "ouvert\nnotes_privees: SENTINELLE\n---\n\nLe texte.\n');
  await expect(window.page.getByRole("alert").filter({ hasText: /ligne 4, colonne 1/u })).toBeVisible();
  await expect(window.text).toContainText("SENTINELLE");
  await expect(window.preview.locator("article")).toContainText("Le texte.");
  await expect(window.preview.locator("article")).not.toContainText("SENTINELLE");
  await window.saved();
  for (const [format, name] of [["Texte brut", "a.txt"], ["Page HTML", "a.html"], ["Markdown", "a.md"]] as const) {
    const text = await exported(marbre, format, name);
    expect(text).toContain("Le texte.");
    expect(text).not.toContain("SENTINELLE");
  }
});

test("a front matter pasted into the text is put in the Fiche at one’s word", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("En-tête");
  await window.page.keyboard.insertText("---\nrubrique: Culture\nétiquettes: [a, b]\nlayout: post # gardé\n---\n\nLe texte.");
  await window.page.getByRole("button", { name: "Ranger dans la fiche" }).click();
  await expect.poll(() => window.source()).toBe("Le texte.");
  const fiche = await openFiche(marbre);
  await expect(fiche.getByRole("combobox", { name: "Rubrique" })).toHaveValue("Culture");
  await expect(fiche.getByRole("textbox", { name: "Autres clés de l’en-tête" })).toHaveValue("layout: post # gardé\n");
});
