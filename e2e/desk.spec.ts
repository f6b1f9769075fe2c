import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

test("what a dead key composes is left alone until it is composed, then corrected as any key", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Composition");
  await window.page.keyboard.type("l'");
  const devtools = await window.page.context().newCDPSession(window.page);
  await devtools.send("Input.imeSetComposition", { text: "^", selectionStart: 1, selectionEnd: 1 });
  await expect.poll(() => window.source()).toBe("l'^");
  await devtools.send("Input.insertText", { text: "ê" });
  await expect.poll(() => window.source()).toBe("l’ê");
  await window.page.keyboard.type("tre");
  await expect.poll(() => window.source()).toBe("l’être");
});

test("several letters that an input method composes are corrected once it has ended, in the text and in a title", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Composition longue");
  const devtools = await window.page.context().newCDPSession(window.page);
  await devtools.send("Input.imeSetComposition", { text: "l'été", selectionStart: 5, selectionEnd: 5 });
  await expect.poll(() => window.source()).toBe("l'été");
  await devtools.send("Input.insertText", { text: "l'été d'ici" });
  await expect.poll(() => window.source()).toBe("l’été d’ici");
  await window.page.keyboard.press("Control+z");
  await expect.poll(() => window.source()).toBe("l’été d'ici");
  await window.title.fill("");
  await devtools.send("Input.imeSetComposition", { text: "l'été", selectionStart: 5, selectionEnd: 5 });
  await devtools.send("Input.insertText", { text: "l'été" });
  await expect(window.title).toHaveValue("l’été");
});

test("a passage marked as English is no longer read, and the preview says its language", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("En anglais");
  await page.keyboard.type("moove fazt");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+Shift+p");
  await page.getByRole("combobox", { name: "Commande" }).fill("anglais");
  await page.keyboard.press("Enter");
  await expect.poll(() => window.source()).toBe("[moove fazt]{lang=en}");
  await expect(window.preview.locator('span[lang="en"]')).toHaveText("moove fazt");
  await page.keyboard.press("End");
  await page.keyboard.type(" et flurbe. ");
  await expect(window.finding("flurbe")).toBeVisible();
  await expect(window.finding("moove")).toHaveCount(0);
});

test("a word that two desks correct is pointed at once", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Une fois");
  await window.page.keyboard.type("Le dépôt Github, parmis nous. ");
  await expect(window.finding("Github")).toHaveCount(1);
  await expect(window.finding("Github")).toHaveClass(/cm-finding-typography/u);
  await expect(window.finding("parmis")).toHaveCount(1);
  await expect(window.finding("parmis")).toHaveClass(/cm-finding-style/u);
});

test("what is pasted is corrected when a setting says so, in a step of its own", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await page.keyboard.press("Control+,");
  const dialog = page.getByRole("dialog", { name: "Préférences" });
  await dialog.getByRole("tab", { name: "Typographie" }).click();
  await dialog.getByRole("switch", { name: /Corriger aussi ce qui est collé/u }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await window.newArticle("Collage corrigé");
  await paste(page, "L'été ?");
  await expect.poll(() => window.source()).toBe(`L’été${NNBSP}?`);
  await page.keyboard.press("Control+z");
  await expect.poll(() => window.source()).toBe("L'été ?");
});

test("titles are corrected as they are typed, and Backspace or undo gives back what was typed", async ({ marbre }) => {
  const { window } = marbre;
  const { keyboard } = window.page;
  await window.newArticle("Sans titre");
  await window.title.click();
  await keyboard.press("Control+a");
  await keyboard.type("L'eau");
  await expect(window.title).toHaveValue("L’eau");
  await keyboard.type(" qu'o");
  await expect(window.title).toHaveValue("L’eau qu’o");
  await keyboard.press("Backspace");
  await expect(window.title).toHaveValue("L’eau qu'o");
  await keyboard.type("n boit ? ");
  await expect(window.title).toHaveValue(`L’eau qu'on boit${NNBSP}? `);
  await keyboard.press("Control+z");
  await expect(window.title).toHaveValue("L’eau qu'on boit ? ");
  await window.saved();
  await marbre.relaunch();
  await expect(marbre.window.title).toHaveValue("L’eau qu'on boit ? ");
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
  await marbre.window.corrections.getByRole("button", { name: "Les revoir" }).click();
  await expect(items()).toHaveCount(2);
});

test("the menu of a typographic finding offers its correction, and no dictionary", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Menu");
  await paste(page, "L'été.");
  await page.keyboard.press("F8");
  await page.keyboard.press("Control+;");
  await expect(page.getByRole("menuitem", { name: "L’été.", exact: true })).toBeFocused();
  await expect(page.getByRole("menuitem", { name: "Ajouter au dictionnaire" })).toHaveCount(0);
  await page.getByRole("menuitem", { name: "Désactiver cette règle" }).click();
  await expect(window.text.locator(".cm-finding")).toHaveCount(0);
  await page.getByRole("log").getByRole("button", { name: "Annuler" }).click();
  await expect(window.text.locator(".cm-finding-typography")).toHaveCount(1);
});

test("« Tout corriger » shows each change before it makes them all, in one step of undo", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  const before = "L'été ? L'hiver !";
  await window.newArticle("Tout corriger");
  await paste(page, before);
  await page.keyboard.press("F9");
  await expect(window.corrections.getByRole("radio", { name: /Typographie 4/u })).toBeVisible();
  await page.keyboard.press("Control+F8");
  const dialog = page.getByRole("dialog", { name: "Tout corriger" });
  const changes = dialog.getByRole("list", { name: "Changements" }).getByRole("checkbox");
  await expect(changes).toHaveCount(4);
  // One of them is left as it is.
  await changes.last().focus();
  await page.keyboard.press("Space");
  await dialog.getByRole("button", { name: "Corriger", exact: true }).click();
  await expect.poll(() => window.source()).toBe(`L’été${NNBSP}? L’hiver !`);
  await window.text.focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => window.source()).toBe(before);
});

test("one rule is corrected everywhere, and no other", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Une règle");
  await paste(page, "L'été ? L'hiver !");
  await page.keyboard.press("F8");
  await page.keyboard.press("Control+;");
  await page.getByRole("menuitem", { name: "Corriger partout…" }).click();
  await page.getByRole("dialog", { name: "Corriger partout" }).getByRole("button", { name: "Corriger", exact: true }).click();
  await expect.poll(() => window.source()).toBe("L’été ? L’hiver !");
});

test("a word that is wrong twice is corrected everywhere, each change in sight", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Un mot");
  await paste(page, "Le préavsi court. Un préavsi long.");
  await expect(window.finding("préavsi")).toHaveCount(2);
  await page.keyboard.press("F8");
  await page.keyboard.press("Control+;");
  await page.getByRole("menuitem", { name: "Corriger partout…" }).click();
  const dialog = page.getByRole("dialog", { name: "Corriger partout" });
  await expect(dialog.getByRole("checkbox")).toHaveCount(2);
  await dialog.getByRole("button", { name: "Corriger", exact: true }).click();
  await expect.poll(() => window.source()).toBe("Le préavis court. Un préavis long.");
});

test("the panel counts and sorts findings, F8 goes from one to the next, and the keyboard is enough", async ({ marbre }) => {
  const { window } = marbre;
  const { page, corrections } = window;
  const items = corrections.getByRole("list").getByRole("listitem");
  await window.newArticle("Panneau");
  await paste(page, "Le flurbe ? Un glorbe ! Il vient et et part.");
  await page.keyboard.press("F9");
  await expect(items).toHaveCount(5);
  await corrections.getByRole("radio", { name: /Orthographe 2/u }).click();
  await expect(items).toHaveCount(2);
  await corrections.getByRole("radio", { name: /Style 1/u }).click();
  await expect(items).toHaveText([/et et/u]);
  await corrections.getByRole("radio", { name: /Tout 5/u }).click();
  await window.text.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F8");
  await expect(items.nth(0)).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("F8");
  await expect(items.nth(1)).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Shift+F8");
  await expect(items.nth(0)).toHaveAttribute("aria-current", "true");
  // From one item to the next with the arrows; what is settled gives the focus to the one after.
  await items.nth(0).getByRole("button", { name: "Corriger" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(items.nth(1).getByRole("button", { name: "Corriger" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(items).toHaveCount(4);
  await expect(items.nth(1).getByRole("button", { name: "Corriger" })).toBeFocused();
  await expect.poll(() => window.source()).toBe(`Le flurbe${NNBSP}? Un glorbe ! Il vient et et part.`);
  await page.keyboard.press("Escape");
  await expect(window.text).toBeFocused();
});

test("the house's profile and its rules decide what is found and made; both stay after a restart", async ({ marbre }) => {
  const settings = () => marbre.window.page.getByRole("dialog", { name: "Préférences" });
  await marbre.window.page.keyboard.press("Control+,");
  await settings().getByRole("tab", { name: "Typographie" }).click();
  await settings().getByRole("radio", { name: "Web" }).click({ force: true });
  await settings().getByRole("searchbox", { name: "Chercher une règle" }).fill("apostrophe");
  await settings().getByRole("switch", { name: /Apostrophe typographique/u }).focus();
  await marbre.window.page.keyboard.press("Space");
  await settings().getByRole("button", { name: "Fermer" }).click();
  await marbre.window.newArticle("Profil");
  await marbre.window.page.keyboard.type("L'été ? ");
  await expect.poll(() => marbre.window.source()).toBe(`L'été${NBSP}? `);
  await marbre.window.saved();
  await marbre.relaunch();
  await marbre.window.page.keyboard.press("Control+,");
  await settings().getByRole("tab", { name: "Typographie" }).click();
  await expect(settings().getByRole("radio", { name: "Web" })).toBeChecked();
  await settings().getByRole("switch", { name: /Corriger au fil de la frappe/u }).focus();
  await marbre.window.page.keyboard.press("Space");
  await settings().getByRole("button", { name: "Fermer" }).click();
  await marbre.window.newArticle("Sans correction");
  await marbre.window.page.keyboard.type("Vraiment ? ");
  await expect(marbre.window.text.locator(".cm-finding-typography")).toHaveCount(1);
  expect(await marbre.window.source()).toBe("Vraiment ? ");
});

test("a newsroom's typography goes from one desk to another in a file, and another file is refused in French", async ({ marbre }) => {
  const { page } = marbre.window;
  const file = join(marbre.folder, "maison.json");
  const dialog = page.getByRole("dialog", { name: "Préférences" });
  await page.keyboard.press("Control+,");
  await dialog.getByRole("tab", { name: "Typographie" }).click();
  await dialog.getByRole("radio", { name: "Aucune insécable" }).click({ force: true });
  await marbre.answerSaveDialog(file);
  await dialog.getByRole("button", { name: "Exporter…" }).click();
  await expect.poll(async () => JSON.parse(await readFile(file, "utf8").catch(() => "null"))).toMatchObject({ marbre: "typographie", profile: "aucune" });
  await dialog.getByRole("radio", { name: "Presse" }).click({ force: true });
  await marbre.answerOpenDialog(file);
  await dialog.getByRole("button", { name: "Importer…" }).click();
  await expect(dialog.getByRole("radio", { name: "Aucune insécable" })).toBeChecked();
  await writeFile(file, "# Un article\n");
  await dialog.getByRole("button", { name: "Importer…" }).click();
  await expect(page.getByRole("alert")).toContainText("Ce fichier ne contient pas ce qui était attendu");
});

test("the caret that rests in a finding shows its card, never over its line; Escape closes it, the focus stays", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Fiche");
  await paste(page, "Un premier mot, puis un flurbe, et la suite de la phrase.");
  await expect(window.finding("flurbe")).toBeVisible();
  await page.keyboard.press("F8");
  const card = page.locator(".cm-finding-card");
  await expect(card).toContainText("n’est pas dans le dictionnaire");
  await expect(window.text).toBeFocused();
  const [line, place] = await Promise.all([window.finding("flurbe").boundingBox(), card.boundingBox()]);
  if (line === null || place === null) throw new Error("the card or its line is not drawn");
  expect(place.y >= line.y + line.height || place.x >= line.x + line.width).toBe(true);
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(window.text).toBeFocused();
  await page.keyboard.press("Alt+Enter");
  await expect(page.getByRole("menu", { name: /flurbe/u })).toBeVisible();
});

test("special characters are found by their French name and put where the caret is", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  const palette = page.getByRole("dialog", { name: "Caractères spéciaux" });
  await window.newArticle("Signes");
  await page.keyboard.type("Le ");
  await page.keyboard.press("Control+Shift+I");
  await expect(palette.getByRole("combobox", { name: "Chercher un caractère" })).toBeFocused();
  await page.keyboard.type("e aigu maj");
  await expect(palette.getByRole("menuitem")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(window.text).toBeFocused();
  await page.keyboard.type("tat");
  await expect.poll(() => window.source()).toBe("Le État");
  await window.chapo.click();
  await page.keyboard.press("Control+Shift+I");
  await page.keyboard.type("fine");
  await page.keyboard.press("Enter");
  await expect(window.chapo).toHaveValue(NNBSP);
});

test("a no-break space comes with Ctrl+Maj+Espace, is drawn, and is drawn no more when that is turned off", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Espaces");
  await page.keyboard.type("12");
  await page.keyboard.press("Control+Shift+Space");
  await page.keyboard.type("h");
  await expect.poll(() => window.source()).toBe(`12${NBSP}h`);
  await expect(window.text.locator(".cm-nbsp")).toHaveCount(1);
  await page.keyboard.press("Control+,");
  const dialog = page.getByRole("dialog", { name: "Préférences" });
  await dialog.getByRole("switch", { name: /espaces insécables/u }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(window.text.locator(".cm-nbsp")).toHaveCount(0);
});

/** A paste as the system makes it, without touching the machine's clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").evaluate((content, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
