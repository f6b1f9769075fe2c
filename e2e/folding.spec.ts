import { expect, test } from "./fixtures.ts";

const body = "Une introduction.\n\n## Les faits\n\nUn paragraphe.\n\n:::encadre Repères\nUn repère.\n:::\n\n### Le détail\n\nUn détail.\n\n## La suite\n\nUne suite introuvable.";

test("sections and blocks fold and unfold from the keyboard, and the text stays what it was", async ({ marbre }) => {
  const { window } = marbre;
  const { page, text } = window;
  await window.newArticle("Plis");
  await page.keyboard.insertText(body);
  const lines = () => text.locator(".cm-line").count();
  const whole = await lines();

  await text.getByText("Un repère.").click();
  await page.keyboard.press("Shift+F4");
  await expect(text.getByText("Un repère.")).toHaveCount(0);
  await expect(text.getByText("Un paragraphe.")).toBeVisible();
  await expect(text.getByRole("button", { name: /^Déplier 2\slignes$/u })).toHaveText(/^2\slignes repliées$/u);
  // Once more: what is around it.
  await page.keyboard.press("Shift+F4");
  await expect(text.getByText("Un paragraphe.")).toHaveCount(0);
  await expect(text.getByText("Une suite introuvable.")).toBeVisible();
  await page.keyboard.press("Control+Shift+F4");
  await expect(text.getByText("Un paragraphe.")).toBeVisible();
  await text.getByRole("button", { name: /^Déplier/u }).click();
  await expect(text.getByText("Un repère.")).toBeVisible();
  expect(await lines()).toBe(whole);
  await expect(window.preview.getByText("Un repère.")).toBeVisible();
});

test("all is folded into the article's plan, and what one goes to unfolds by itself", async ({ marbre }) => {
  const { window } = marbre;
  const { page, text } = window;
  await window.newArticle("Tout");
  await page.keyboard.insertText(body);
  await marbre.command("view.foldAll");
  await expect(text.getByText("Un paragraphe.")).toHaveCount(0);
  await expect(text.getByText("## Les faits")).toBeVisible();
  await expect(text.getByText("Une introduction.")).toBeVisible();
  await expect(window.preview.getByText("Une suite introuvable.")).toBeAttached();

  await page.keyboard.press("Control+f");
  await page.keyboard.type("introuvable");
  await page.keyboard.press("Enter");
  await expect(text.getByText("introuvable")).toBeVisible();
  await page.keyboard.press("Escape");
  await marbre.command("view.unfoldAll");
  await expect(text.getByText("Un détail.")).toBeVisible();

  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Fin.");
  await window.saved();
  await marbre.relaunch();
  await expect(marbre.window.text.getByText("Un détail.")).toBeVisible();
});

test("the mouse finds a sign in the margin of what folds", async ({ marbre }) => {
  const { window } = marbre;
  const { page, text } = window;
  await window.newArticle("Marge");
  await page.keyboard.insertText(body);
  const handle = page.locator(".cm-fold-handle");
  await text.getByText("Un paragraphe.").hover();
  await expect(handle).toBeHidden();
  await text.getByText("## La suite").hover();
  await expect(handle).toBeVisible();
  await handle.click();
  await expect(text.getByText("Une suite introuvable.")).toHaveCount(0);
  await text.getByText("## La suite").hover();
  await handle.click();
  await expect(text.getByText("Une suite introuvable.")).toBeVisible();
});
