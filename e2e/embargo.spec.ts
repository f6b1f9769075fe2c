import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import type { Marbre } from "./pages/marbre.ts";

/** An article that may not leave before the end of the century. */
async function embargoed(marbre: Marbre): Promise<void> {
  const { window } = marbre;
  await window.newArticle("Sous le coude");
  await window.page.keyboard.type("Le texte.");
  await marbre.command("view.fiche");
  await window.page.getByRole("region", { name: "Fiche" }).getByRole("spinbutton", { name: /^jour, Embargo/u }).click();
  await window.page.keyboard.type("010120990900");
  await window.saved();
}

test("an article under embargo does not leave without a reason; with one, it is stamped and logged", async ({ marbre }) => {
  const { window } = marbre;
  await embargoed(marbre);
  const path = join(marbre.folder, "sortie.txt");
  await marbre.answerSaveDialog(path);
  const dialog = await window.openExport();
  await dialog.getByRole("radio", { name: "Texte brut" }).check();
  await expect(dialog.getByText(/^Sous embargo jusqu’au 1er janvier 2099/u)).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Exporter" })).toBeDisabled();
  await dialog.getByRole("textbox", { name: "Motif de la sortie avant terme" }).fill("Accord écrit");
  await dialog.getByRole("button", { name: "Exporter" }).click();
  await expect(dialog.getByText("Exporté\u00a0: sortie.txt")).toBeVisible();
  expect(readFileSync(path, "utf8")).toMatch(/^SOUS EMBARGO jusqu’au 1er janvier 2099 .* Accord écrit\n/u);
  await window.page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await marbre.relaunch();
  await expect(marbre.window.page.getByRole("region", { name: "Fiche" }).getByText(/Sorti avant terme le .* Accord écrit/u)).toBeVisible();
});

test("main holds an embargo whatever the page asks", async ({ marbre }) => {
  await embargoed(marbre);
  const path = join(marbre.folder, "force.txt");
  await marbre.answerSaveDialog(path);
  const { page } = marbre.window;
  const answers = await page.evaluate(async () => {
    const bridge = Reflect.get(window, "marbre");
    const [{ id }] = (await bridge.listArticles({ trashed: false })).value;
    return Promise.all(["", "  "].map((embargoReason) => bridge.exportArticle({ id, format: "txt", embargoReason })));
  });
  expect(answers).toEqual(answers.map(() => expect.objectContaining({ ok: false, code: expect.stringMatching(/^(?:embargo|refused)$/u) })));
  expect(existsSync(path)).toBe(false);
});

test("each change of status keeps its date", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Une étape");
  await marbre.command("view.fiche");
  const fiche = window.page.getByRole("region", { name: "Fiche" });
  await fiche.getByRole("button", { name: "Statut" }).click();
  await window.page.getByRole("option", { name: "Bon à tirer", exact: true }).click();
  await expect(fiche.getByText(/^Passé en «\u00a0bon à tirer\u00a0» le /u)).toBeVisible();
});
