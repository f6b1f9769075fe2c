import { expect, test } from "./fixtures.ts";

test("an anglicism is underlined, and quotations are left alone", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Style");
  await window.page.keyboard.insertText("La roadmap est prête. « Le backup aussi », dit-il.\n\nFin.");
  const found = window.text.locator(".cm-finding-style");
  await expect(found).toHaveText(["roadmap"]);
});

test("a correction takes the words around with it, and undoes in one step", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Style");
  await window.page.keyboard.insertText("Au niveau du prix, rien ne bouge.\n\nFin.");
  await marbre.command("view.corrections");
  const item = window.corrections.getByRole("listitem").filter({ hasText: "Au niveau du" });
  await item.getByRole("button", { name: "Corriger" }).click();
  await window.corrections.getByRole("button", { name: "pour", exact: true }).click();
  await expect.poll(() => window.source()).toContain("Pour le prix, rien ne bouge.");
  await window.text.click();
  await window.page.keyboard.press("Control+z");
  await expect.poll(() => window.source()).toContain("Au niveau du prix, rien ne bouge.");
});

test("« Mesures » says how easy a long enough article is to read", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Style");
  await window.page.keyboard.insertText("Le chat dort sur le lit. Il a bu du lait. Elle va au port. ".repeat(10));
  await expect(window.measures.getByText("Lisibilité : facile".replace(" :", "\u00a0:"))).toBeVisible();
});
