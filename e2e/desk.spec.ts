import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const NBSP = "\u00a0";
const NNBSP = "\u202f";

test("« », ’, … and no-break spaces come as one types; code stays as it was typed", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Frappe");
  await window.page.keyboard.type("Il dit \"l'été\" ? Oui... enfin 16Go : `l'a : \"b\"`, voilà.");
  await expect
    .poll(() => window.source())
    .toBe(`Il dit «${NBSP}l’été${NBSP}»${NNBSP}? Oui… enfin 16${NBSP}Go${NBSP}: \`l'a : "b"\`, voilà.`);
});

test("undo gives back what was typed, then goes on; Backspace just after gives it back too", async ({ marbre }) => {
  const { window } = marbre;
  const { keyboard } = window.page;
  await window.newArticle("Annuler");
  await keyboard.type("l'é");
  await expect.poll(() => window.source()).toBe("l’é");
  await keyboard.press("Control+z");
  await expect.poll(() => window.source()).toBe("l'é");
  // What was taken back is not corrected again.
  await keyboard.type("té");
  await expect.poll(() => window.source()).toBe("l'été");
  await keyboard.type(" d'u");
  await expect.poll(() => window.source()).toBe("l'été d’u");
  await keyboard.press("Backspace");
  await expect.poll(() => window.source()).toBe("l'été d'u");
  await keyboard.press("Backspace");
  await expect.poll(() => window.source()).toBe("l'été d'");
});

test("what is pasted is pointed at, not rewritten", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Collage");
  await paste(window.page, "C'est vrai ?");
  await expect(window.text.locator(".cm-finding-typography")).toHaveCount(2);
  expect(await window.source()).toBe("C'est vrai ?");
  const items = window.corrections.getByRole("list").getByRole("listitem");
  await window.page.keyboard.press("F9");
  await expect(items).toHaveCount(2);
  await items.filter({ hasText: "vrai ?" }).getByRole("button", { name: "Corriger" }).click();
  await expect.poll(() => window.source()).toBe(`C'est vrai${NNBSP}?`);
  await expect(items).toHaveCount(1);
  await items.getByRole("button", { name: "Corriger" }).click();
  await expect.poll(() => window.source()).toBe(`C’est vrai${NNBSP}?`);
  await expect(items).toHaveCount(0);
});

test("a finding that is ignored stays so after a restart, and its like elsewhere is still seen", async ({ marbre }) => {
  await marbre.window.newArticle("Ignorer");
  await paste(marbre.window.page, "Un câble ? Deux câbles ?");
  await marbre.window.page.keyboard.press("F9");
  const items = () => marbre.window.corrections.getByRole("list").getByRole("listitem");
  await expect(items()).toHaveCount(2);
  await items().first().getByRole("button", { name: "Ignorer" }).click();
  await expect(items()).toHaveCount(1);
  await marbre.window.saved();
  await marbre.relaunch();
  await expect(items()).toHaveCount(1);
  await expect(items()).toContainText("câbles ?");
  await expect(marbre.window.text.locator(".cm-finding-typography")).toHaveCount(1);
});

test("the menu of a typographic finding offers its correction, and no dictionary", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Menu");
  await paste(page, "L'été.");
  await page.keyboard.press("F8");
  await page.keyboard.press("Control+;");
  await expect(page.getByRole("menuitem", { name: "’", exact: true })).toBeFocused();
  await expect(page.getByRole("menuitem", { name: "Ajouter au dictionnaire" })).toHaveCount(0);
  await page.getByRole("menuitem", { name: "Désactiver cette règle" }).click();
  await expect(window.text.locator(".cm-finding")).toHaveCount(0);
  await page.getByRole("log").getByRole("button", { name: "Annuler" }).click();
  await expect(window.text.locator(".cm-finding-typography")).toHaveCount(1);
});

/** A paste as the system makes it, without touching the machine's clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").evaluate((content, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
