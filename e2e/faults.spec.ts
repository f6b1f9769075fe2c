import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { badDisk, hasBadDisk } from "../electron/library/faults/disk.ts";
import type { Marbre } from "./pages/marbre.ts";
import { expect, test } from "./fixtures.ts";

/** Starts the application again on a disk that can be made bad. */
async function overBadDisk(marbre: Marbre) {
  await marbre.quit();
  const disk = badDisk(marbre.library, marbre.folder);
  await marbre.launch([], disk.env);
  return disk;
}

/** The next native question waits for `answer`; `asked` gives what it says. */
async function holdQuestion(marbre: Marbre) {
  await marbre.app.evaluate(({ dialog }) => {
    const kept = globalThis as { asked?: string; answer?: (button: number) => void };
    dialog.showMessageBox = (...parts: unknown[]) =>
      new Promise((resolve) => {
        kept.asked = JSON.stringify(parts.at(-1));
        kept.answer = (response) => resolve({ response, checkboxChecked: false });
      });
  });
  return {
    asked: () => marbre.app.evaluate(() => (globalThis as { asked?: string }).asked ?? ""),
    answer: (button: number) => marbre.app.evaluate((_electron, chosen) => (globalThis as { answer?: (button: number) => void }).answer?.(chosen), button),
  };
}

// A bad disk takes Linux and a compiler; elsewhere there is nothing to run these on.
if (hasBadDisk()) {
  test("when the disk fills up, it is said within a second, the text can be copied or saved elsewhere, and saving resumes by itself", async ({ marbre }) => {
    const disk = await overBadDisk(marbre);
    const { page } = marbre.window;
    await marbre.window.newArticle("Disque plein");
    await page.keyboard.type("Avant. ");
    await marbre.window.saved();
    writeFileSync(disk.full, "");
    await page.keyboard.type("Après");
    const alert = page.getByRole("alert").filter({ hasText: "Le disque est plein" });
    await expect(alert).toBeVisible({ timeout: 1_000 });
    await expect(marbre.window.saveState).toContainText("Non enregistré");
    await expect(marbre.window.text).toContainText("Avant. Après");

    const elsewhere = join(marbre.folder, "ailleurs.md");
    await marbre.answerSaveDialog(elsewhere);
    await alert.getByRole("button", { name: "Enregistrer ailleurs…" }).click();
    await expect.poll(() => (statSync(elsewhere, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(elsewhere, "utf8") : "")).toContain("Avant. Après");
    expect(readFileSync(elsewhere, "utf8")).toContain("titre: Disque plein");
    await alert.getByRole("button", { name: "Copier tout" }).click();
    await expect.poll(() => marbre.app.evaluate(({ clipboard }) => clipboard.readText())).toContain("Avant. Après");

    await marbre.window.text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(", toujours.");
    rmSync(disk.full);
    await marbre.window.saved();
    await expect(alert).toBeHidden();
    await marbre.kill();
    await marbre.launch();
    await expect(marbre.window.text).toContainText("Avant. Après, toujours.");
  });

  test("a sync that fails is never shown as saved", async ({ marbre }) => {
    const disk = await overBadDisk(marbre);
    await marbre.window.newArticle("Sans garantie");
    await marbre.window.page.keyboard.type("Sûr. ");
    await marbre.window.saved();
    writeFileSync(disk.noSync, "");
    await marbre.window.page.keyboard.type("Pas sûr.");
    await expect(marbre.window.saveState).toContainText("Non enregistré");
    rmSync(disk.noSync);
    await marbre.window.saved();
    await marbre.kill();
    await marbre.launch();
    await expect(marbre.window.text).toContainText("Sûr. Pas sûr.");
  });

  test("a library that is full at the start opens to be read", async ({ marbre }) => {
    await marbre.window.newArticle("À lire");
    await marbre.window.page.keyboard.type("Lisible.");
    await marbre.window.saved();
    await marbre.quit();
    const disk = badDisk(marbre.library, marbre.folder);
    writeFileSync(disk.full, "");
    await marbre.launch([], disk.env);
    await expect(marbre.window.text).toContainText("Lisible.");
    await expect(marbre.window.page.getByRole("alert").filter({ hasText: "lecture seule" })).toBeVisible();
  });
}

test("a page that does not answer is not left in silence: its writer is asked, and may wait", async ({ marbre }) => {
  await marbre.window.newArticle("Silence");
  await marbre.window.page.keyboard.type("Enregistré.");
  await marbre.window.saved();
  const question = await holdQuestion(marbre);
  const gone = marbre.app.waitForEvent("close");
  // The page is kept busy for longer than main waits, then answers.
  await marbre.app.evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    page?.executeJavaScript("for (const end = Date.now() + 6_000; Date.now() < end; );").catch(() => undefined);
  });
  await marbre.app.evaluate(({ app }) => app.quit()).catch(() => undefined /* it may be gone before it answers */);
  await expect.poll(question.asked).toContain("ne répond pas");
  await question.answer(0);
  await gone;
  await marbre.launch();
  await expect(marbre.window.text).toContainText("Enregistré.");
});

test("three crashes in a minute leave a plain page, with the text and the caret, until it is made whole again", async ({ marbre }) => {
  await marbre.window.newArticle("Trois fois");
  await marbre.window.page.keyboard.type("Toujours là, au mileu.");
  for (let i = 0; i < 3; i++) await marbre.window.page.keyboard.press("ArrowLeft");
  // A caret goes to the disk with the next text: a letter is typed and taken back.
  await marbre.window.page.keyboard.type("x");
  await marbre.window.page.keyboard.press("Backspace");
  await marbre.window.saved();
  const shown = await marbre.app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    const ask = (code: string) => page?.executeJavaScript(code);
    for (let i = 0; i < 3; i++) {
      const back = new Promise((resolve) => page?.once("dom-ready", () => resolve(null)));
      page?.forcefullyCrashRenderer();
      await back;
      for (let there = false; !there; ) there = await ask("document.querySelector('.cm-content') !== null");
    }
    return ask(`({
      alert: document.querySelector('[role=alert]')?.textContent ?? '',
      text: document.querySelector('.cm-content').textContent,
      previews: document.querySelectorAll('iframe').length,
    })`);
  });
  expect(shown).toEqual({ alert: expect.stringContaining("trois fois en une minute"), text: "Toujours là, au mileu.", previews: 0 });
  const typed = await marbre.app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    await page?.executeJavaScript("document.querySelector('.cm-content').focus()", true);
    page?.sendInputEvent({ type: "char", keyCode: "i" });
    for (let text = ""; ; ) {
      text = await page?.executeJavaScript("document.querySelector('.cm-content').textContent");
      if (text !== "Toujours là, au mileu.") return text;
    }
  });
  // The caret was between « mil » and « eu ».
  expect(typed).toBe("Toujours là, au milieu.");
  const whole = await marbre.app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    const back = new Promise((resolve) => page?.once("dom-ready", () => resolve(null)));
    await page?.executeJavaScript("[...document.querySelectorAll('button')].find((button) => button.textContent === 'Tout rétablir').click()", true);
    await back;
    for (;;) {
      const found = await page?.executeJavaScript("[document.querySelectorAll('iframe').length, document.querySelector('.cm-content')?.textContent ?? '']");
      if (found[0] === 1 && found[1] !== "") return found[1];
    }
  });
  expect(whole).toBe("Toujours là, au milieu.");
});

test("quitting in the middle of an export leaves the old file, whole, and nothing beside it", async ({ marbre }) => {
  await marbre.window.newArticle("Export interrompu");
  await marbre.window.page.keyboard.type("Un paragraphe.");
  await marbre.window.saved();
  const place = join(marbre.folder, "sorties");
  mkdirSync(place);
  const target = join(place, "article.pdf");
  writeFileSync(target, "l’ancien fichier");
  await marbre.answerSaveDialog(target);
  const dialog = await marbre.window.openExport();
  await dialog.getByText("PDF", { exact: true }).click();
  const gone = marbre.app.waitForEvent("close");
  await dialog.getByRole("button", { name: "Exporter", exact: true }).click();
  await marbre.app.evaluate(({ app }) => app.quit()).catch(() => undefined /* it may be gone before it answers */);
  await gone;
  const bytes = readFileSync(target);
  expect(bytes.toString("utf8") === "l’ancien fichier" || bytes.subarray(0, 5).toString() === "%PDF-").toBe(true);
  expect(readdirSync(place)).toEqual(["article.pdf"]);
  await marbre.launch();
  await expect(marbre.window.article("Export interrompu")).toBeVisible();
});
