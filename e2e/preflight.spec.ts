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

test("the house says in « Préférences » what blocks and what is not looked at", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Prix");
  await window.page.keyboard.insertText(unready);
  await marbre.command("view.preflight");
  const panel = window.page.getByRole("region", { name: "Avant envoi" });
  await expect(panel.getByRole("status")).toHaveText("1 à régler, 3 à revoir");
  await marbre.command("app.settings");
  const settings = window.page.getByRole("dialog", { name: "Préférences" });
  await settings.getByRole("tab", { name: "Avant envoi" }).click();
  const level = (check: RegExp, name: string) => settings.getByRole("radiogroup", { name: check }).getByRole("radio", { name });
  await level(/À VÉRIFIER/u, "Ignorer").check({ force: true });
  await level(/Chapô absent/u, "Bloquer").check({ force: true });
  await level(/Espaces doubles/u, "Bloquer").check({ force: true });
  await settings.getByRole("button", { name: "Fermer" }).click();
  await expect(panel.getByRole("status")).toHaveText("2 à régler, 1 à revoir");
});
