import { expect, test } from "./fixtures.ts";
import type { Marbre } from "./pages/marbre.ts";

async function write(marbre: Marbre, ...titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await marbre.window.newArticle(title);
    await marbre.window.saved();
  }
}

test("the list keeps the statuses that are asked for, says how many, and shows all again", async ({ marbre }) => {
  const { window } = marbre;
  await write(marbre, "Alpha", "Bêta");
  await window.page.getByRole("button", { name: "Statut" }).click();
  await window.page.getByRole("option", { name: "Publié", exact: true }).click();
  await window.library.getByRole("button", { name: "Filtrer" }).click();
  await window.page.getByRole("menuitemcheckbox", { name: "Publié" }).click();
  await window.page.keyboard.press("Escape");
  await expect(window.articles.getByRole("option")).toHaveCount(1);
  await expect(window.article("Bêta")).toBeVisible();
  await expect(window.library.getByRole("status")).toContainText("1 sur");
  await window.library.getByRole("button", { name: "Effacer les filtres" }).click();
  await expect(window.article("Alpha")).toBeVisible();
});

test("titles are sorted as French sorts them, and stay so after a restart", async ({ marbre }) => {
  await write(marbre, "Zèbre", "Été", "abeille", "Eau");
  await marbre.window.library.getByRole("button", { name: /^Trier/u }).click();
  await marbre.window.page.getByRole("menuitemradio", { name: "Titre" }).click();
  const titles = async () => {
    const names = await marbre.window.articles.getByRole("option").allInnerTexts();
    return names.map((name) => name.split("\n")[0]).filter((name) => name !== undefined && ["Zèbre", "Été", "abeille", "Eau"].includes(name));
  };
  await expect.poll(titles).toEqual(["abeille", "Eau", "Été", "Zèbre"]);
  await marbre.relaunch();
  await expect.poll(titles).toEqual(["abeille", "Eau", "Été", "Zèbre"]);
});

test("several articles are chosen with the keyboard, changed together, and the change is taken back", async ({ marbre }) => {
  const { window } = marbre;
  await write(marbre, "Un", "Deux", "Trois");
  await window.article("Trois").click();
  await window.page.keyboard.press("Shift+ArrowDown");
  await window.page.keyboard.press("Shift+ArrowDown");
  const actions = window.library.getByRole("toolbar", { name: "Actions sur les articles choisis" });
  await expect(window.library.getByText("3 articles choisis")).toBeVisible();
  await actions.getByRole("button", { name: "Rubrique" }).click();
  await window.page.getByRole("textbox", { name: "Autre rubrique" }).fill("Enquêtes");
  await window.page.keyboard.press("Enter");
  await expect(window.page.getByText("3\u00a0articles modifiés.")).toBeVisible();
  await marbre.command("view.fiche");
  const rubrique = window.page.getByRole("region", { name: "Fiche" }).getByRole("combobox", { name: "Rubrique" });
  await expect(rubrique).toHaveValue("Enquêtes");
  await window.article("Un").click();
  await expect(rubrique).toHaveValue("Enquêtes");
  await window.page.getByRole("button", { name: "Annuler" }).click();
  await expect(rubrique).toHaveValue("");
});

test("Escape, or another search, leaves the one article that is on the page", async ({ marbre }) => {
  const { window } = marbre;
  await write(marbre, "Un", "Deux");
  await window.article("Deux").click();
  await window.page.keyboard.press("Control+a");
  await expect(window.library.getByText(/articles choisis$/u)).toBeVisible();
  await window.page.keyboard.press("Escape");
  await expect(window.library.getByText(/articles choisis$/u)).toHaveCount(0);
  await expect(window.articles.getByRole("option", { selected: true })).toHaveCount(1);
  await window.page.keyboard.press("Control+a");
  await window.search.fill("Un");
  await expect(window.library.getByText(/articles choisis$/u)).toHaveCount(0);
});

test("several articles go to the trash and come back to where they were", async ({ marbre }) => {
  const { window } = marbre;
  await write(marbre, "Un", "Deux");
  await window.article("Deux").click();
  await window.article("Un").click({ modifiers: ["Control"] });
  await window.library.getByRole("button", { name: "Mettre à la corbeille" }).click();
  await expect(window.article("Un")).toHaveCount(0);
  await window.page.getByRole("button", { name: "Annuler" }).click();
  await expect(window.article("Un")).toBeVisible();
  await expect(window.article("Deux")).toBeVisible();
});

test("an archived article is out of sight, and found among the archives", async ({ marbre }) => {
  const { window } = marbre;
  await write(marbre, "Vieux papier", "Neuf");
  await window.article("Vieux papier").click({ button: "right" });
  await window.page.getByRole("menuitem", { name: "Archiver" }).click();
  await expect(window.article("Vieux papier")).toHaveCount(0);
  await window.library.getByRole("button", { name: "Filtrer" }).click();
  await window.page.getByRole("menuitemcheckbox", { name: "Archives" }).click();
  await window.page.keyboard.press("Escape");
  await expect(window.article("Vieux papier")).toBeVisible();
  await expect(window.article("Neuf")).toHaveCount(0);
});

test("a rubrique is a place to drop an article on", async ({ marbre }) => {
  const { window } = marbre;
  await write(marbre, "À ranger", "Dans la rubrique");
  await marbre.command("view.fiche");
  const rubrique = window.page.getByRole("region", { name: "Fiche" }).getByRole("combobox", { name: "Rubrique" });
  await rubrique.fill("Culture");
  await window.saved();
  await window.article("À ranger").click();
  await expect(rubrique).toHaveValue("");
  const from = await window.article("À ranger").boundingBox();
  if (from === null) throw new Error("the row is not drawn");
  await window.page.mouse.move(from.x + 40, from.y + 20);
  await window.page.mouse.down();
  await window.page.mouse.move(from.x + 60, from.y + 50, { steps: 4 });
  const place = window.library.getByRole("region", { name: "Déposez sur une rubrique" }).getByText("Culture");
  const to = await place.boundingBox();
  if (to === null) throw new Error("the place is not drawn");
  await window.page.mouse.move(to.x + 20, to.y + 8, { steps: 4 });
  await window.page.mouse.up();
  await expect(rubrique).toHaveValue("Culture");
});

test("an article begins from a model, its blanks filled in and its advice left out of what is exported", async ({ marbre }) => {
  const { window } = marbre;
  await marbre.command("article.fromTemplate");
  const dialog = window.page.getByRole("dialog", { name: "Nouvel article d’après un modèle" });
  await dialog.getByRole("option", { name: /^Direct/u }).click();
  await dialog.getByRole("textbox", { name: "Titre" }).fill("Le direct du jour");
  await dialog.getByRole("button", { name: "Créer l’article" }).click();
  await expect(window.article("Le direct du jour")).toBeVisible();
  await expect(window.text).toContainText("Nous sommes le");
  await expect(window.text).not.toContainText("{{");
  await expect(window.preview.locator("article")).not.toContainText("Le plus récent en haut");

  await marbre.command("article.saveTemplate");
  const save = window.page.getByRole("dialog", { name: "Enregistrer comme modèle" });
  await save.getByRole("textbox", { name: "Nom du modèle" }).fill("Mon direct");
  await save.getByRole("button", { name: "Enregistrer" }).click();
  await expect(window.page.getByText("est enregistré.")).toBeVisible();
  await marbre.command("article.fromTemplate");
  await expect(dialog.getByRole("option", { name: /^Mon direct/u })).toBeVisible();
});
