import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

test("no-break spaces are drawn, each kind with its sign, and stay what they are", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Espaces");
  await paste(window.page, { "text/plain": "Vraiment\u202f? «\u00a0Oui\u00a0»" });
  await expect(window.text.locator(".cm-nnbsp")).toHaveText(["\u202f"]);
  await expect(window.text.locator(".cm-nbsp")).toHaveText(["\u00a0", "\u00a0"]);
  expect(await window.source()).toBe("Vraiment\u202f? «\u00a0Oui\u00a0»");
});

test("what is pasted is plain text, exact, whatever its line ends, and is saved", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Collage");
  await paste(window.page, { "text/plain": "un\r\ndeux\rtrois\u2028quatre" });
  await expect.poll(() => window.source()).toBe("un\ndeux\ntrois\u2028quatre");
  await window.saved();
  await marbre.relaunch();
  await expect.poll(() => marbre.window.source()).toBe("un\ndeux\ntrois\u2028quatre");
});

test("an address pasted on words makes a link of them", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Lien");
  await window.page.keyboard.type("le site");
  await window.page.keyboard.press("Control+Shift+ArrowLeft");
  await paste(window.page, { "text/plain": "https://exemple.fr/a_(b)" });
  await expect.poll(() => window.source()).toBe("le [site](<https://exemple.fr/a_(b)>)");
});

test("on AZERTY, headings are made with the digits' keys, which give no digit", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Clavier");
  await window.page.keyboard.type("Intertitre");
  await pressKey(window.page, { key: "é", code: "Digit2", keyCode: 50, ctrlKey: true });
  await expect.poll(() => window.source()).toBe("## Intertitre");
  await pressKey(window.page, { key: "à", code: "Digit0", keyCode: 48, ctrlKey: true });
  await expect.poll(() => window.source()).toBe("Intertitre");
  // AltGr on Windows is Ctrl+Alt: what it types is text.
  await pressKey(window.page, { key: "\\", code: "Digit8", keyCode: 56, ctrlKey: true, altKey: true });
  await expect.poll(() => window.source()).toBe("Intertitre");
});

test("lists go on with Enter, move with Tab, and Escape then Tab leaves the text", async ({ marbre }) => {
  const { window } = marbre;
  const { keyboard } = window.page;
  await window.newArticle("Listes");
  await keyboard.type("- un\ndeux");
  await keyboard.press("Tab");
  await expect.poll(() => window.source()).toBe("- un\n  - deux");
  await keyboard.press("Shift+Tab");
  await expect.poll(() => window.source()).toBe("- un\n- deux");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("fin");
  await expect.poll(() => window.source()).toBe("- un\n- deux\nfin");
  await keyboard.press("ArrowUp");
  await keyboard.press("Escape");
  await keyboard.press("Tab");
  await expect(window.text).not.toBeFocused();
});

test("occurrences are counted, found and replaced with the keyboard, in one step of undo", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Recherche");
  await page.keyboard.type("Un mot, un autre mot, des mots.");
  await page.keyboard.press("Control+f");
  const panel = page.getByRole("search", { name: "Rechercher et remplacer" });
  await expect(panel.getByRole("textbox", { name: "Rechercher" })).toBeFocused();
  await page.keyboard.type("mot");
  await expect(panel.getByRole("status")).toHaveText("3\u00a0occurrences");
  await panel.getByRole("button", { name: "Mots entiers" }).click();
  await expect(panel.getByRole("status")).toHaveText("2\u00a0occurrences");
  await panel.getByRole("textbox", { name: "Rechercher" }).press("Enter");
  await expect(panel.getByRole("status")).toHaveText("1 sur 2");
  await panel.getByRole("textbox", { name: "Remplacer par" }).fill("terme");
  await panel.getByRole("button", { name: "Tout remplacer" }).click();
  await expect.poll(() => window.source()).toBe("Un terme, un autre terme, des mots.");
  await page.keyboard.press("Escape");
  await expect(window.text).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect.poll(() => window.source()).toBe("Un mot, un autre mot, des mots.");
});

test("a word that is being typed is not flagged before it is left", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Frappe");
  await window.page.keyboard.type("Un flurbe puis un glorbe");
  await expect(window.finding("flurbe")).toBeVisible();
  await expect(window.finding("glorbe")).toHaveCount(0);
  await window.page.keyboard.type(" ");
  await expect(window.finding("glorbe")).toBeVisible();
});

test("Escape closes the menu of a word and gives the caret back to the text", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Menu");
  await page.keyboard.type("Le préavsi court. ");
  await expect(window.finding("préavsi")).toBeVisible();
  await page.keyboard.press("F8");
  await page.keyboard.press("Control+;");
  await expect(page.getByRole("menuitem", { name: "préavis", exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(window.text).toBeFocused();
});

test("what is typed while articles are changed lands in the right one", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Premier");
  await window.newArticle("Second");
  for (let round = 0; round < 6; round++) {
    const name = round % 2 === 0 ? "Premier" : "Second";
    await window.article(name).click();
    await expect(window.title).toHaveValue(name);
    await window.text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(`${name} ${round} `);
  }
  await window.saved();
  await marbre.kill();
  await marbre.launch();
  await marbre.window.article("Premier").click();
  await expect.poll(() => marbre.window.source()).toBe("Premier 0 Premier 2 Premier 4 ");
  await marbre.window.article("Second").click();
  await expect.poll(() => marbre.window.source()).toBe("Second 1 Second 3 Second 5 ");
});

test("undo reaches through a kill, and takes a sentence at a time", async ({ marbre }) => {
  await marbre.window.newArticle("Reprise");
  await marbre.window.page.keyboard.type("Avant.", { delay: 20 });
  await marbre.window.page.keyboard.press("Enter");
  await marbre.window.saved();
  // The caret moved: what comes next is another step.
  await marbre.window.page.keyboard.press("ArrowUp");
  await marbre.window.page.keyboard.press("ArrowDown");
  await marbre.window.page.keyboard.type("Après.", { delay: 20 });
  await marbre.window.saved();
  await marbre.kill();
  await marbre.launch();
  await expect.poll(() => marbre.window.source()).toBe("Avant.\nAprès.");
  await marbre.window.text.click();
  await marbre.window.page.keyboard.press("Control+z");
  await expect.poll(() => marbre.window.source()).not.toContain("Après.");
});

/** A paste as the system makes it, without touching the machine's clipboard. */
async function paste(page: Page, flavours: Readonly<Record<string, string>>): Promise<void> {
  await page.locator(".cm-content").evaluate((content, data) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value);
    content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, flavours);
}

interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly altKey?: boolean;
}

/** A key of a keyboard that the driver does not have. */
async function pressKey(page: Page, key: Key): Promise<void> {
  await page.locator(".cm-content").evaluate((content, init) => {
    content.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true }));
  }, key);
}
