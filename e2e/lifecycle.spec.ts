import { readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Marbre } from "./pages/marbre.ts";
import { expect, test } from "./fixtures.ts";

/** The title bar, as the system shows it. */
const titleBar = (marbre: Marbre) => marbre.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? "");

test("the window bears the name of the article that it shows, as it is typed", async ({ marbre }) => {
  await marbre.window.newArticle("Un premier titre");
  await expect.poll(() => titleBar(marbre)).toBe("Un premier titre — Marbre");
  await marbre.window.title.fill("");
  await expect.poll(() => titleBar(marbre)).toBe("Sans titre — Marbre");
});

test("when the page dies, it comes back within two seconds with the text", async ({ marbre }) => {
  await marbre.window.newArticle("Page morte");
  await marbre.window.page.keyboard.type("Une phrase entière.");
  await marbre.window.saved();
  const lasted = await marbre.app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    const start = Date.now();
    const back = new Promise((resolve) => page?.once("dom-ready", () => resolve(null)));
    page?.forcefullyCrashRenderer();
    await back;
    for (let text = ""; !text.includes("Une phrase entière."); ) {
      text = String(await page?.executeJavaScript("document.querySelector('.cm-content')?.textContent ?? ''"));
    }
    return Date.now() - start;
  });
  expect(lasted).toBeLessThan(2_000);
});

test("when the graphics process dies, the page goes on", async ({ marbre }) => {
  await marbre.window.newArticle("Sans carte graphique");
  await marbre.app.evaluate(({ app }) => {
    for (const { type, pid } of app.getAppMetrics()) if (type === "GPU") process.kill(pid, "SIGKILL");
  });
  await marbre.window.page.keyboard.type("La suite.");
  await expect(marbre.window.text).toContainText("La suite.");
  await marbre.window.saved();
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`asked to end by ${signal}, the last keystroke goes to the disk first`, async ({ marbre }) => {
    await marbre.window.newArticle("Fin demandée");
    const main = marbre.app.process();
    const ended = new Promise((resolve) => main.once("exit", (code) => resolve(code)));
    const gone = marbre.app.waitForEvent("close");
    await marbre.window.page.keyboard.type("Le dernier mot");
    main.kill(signal);
    expect(await ended).toBe(0);
    await gone;
    await marbre.launch();
    await expect(marbre.window.text).toContainText("Le dernier mot");
  });
}

test("closing the window keeps the last keystroke and where the window stood", async ({ marbre }) => {
  await marbre.window.newArticle("Fermeture");
  await marbre.window.page.keyboard.type("Dernière frappe");
  const gone = marbre.app.waitForEvent("close");
  await marbre.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setBounds({ x: 60, y: 40, width: 1_000, height: 640 });
    window?.close();
  });
  await gone;
  await marbre.launch();
  await expect(marbre.window.text).toContainText("Dernière frappe");
  const size = await marbre.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(size).toMatchObject({ width: 1_000, height: 640 });
});

test("a Markdown file given to a second instance opens in the first as an article, front matter read", async ({ marbre }) => {
  const file = join(marbre.folder, "papier.md");
  writeFileSync(file, "---\ntitre: Papier venu d’ailleurs\nstatut: a-relire\n---\n\nPremière ligne.\r\nSeconde ligne.\n");
  const before = readFileSync(file, "utf8");
  expect(await marbre.secondInstance([file])).toBe(0);
  await expect(marbre.window.title).toHaveValue("Papier venu d’ailleurs");
  await expect(marbre.window.text).toContainText("Seconde ligne.");
  expect(readFileSync(file, "utf8")).toBe(before);
});

test("a file that is no text is refused in a sentence, and nothing is added", async ({ marbre }) => {
  const file = join(marbre.folder, "image.md");
  writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]));
  await marbre.app.evaluate(({ dialog }) => {
    const kept = globalThis as { said?: string };
    dialog.showMessageBox = async (...parts: unknown[]) => {
      kept.said = JSON.stringify(parts.at(-1));
      return { response: 0, checkboxChecked: false };
    };
  });
  await expect(marbre.window.articles.getByRole("option")).not.toHaveCount(0);
  const count = await marbre.window.articles.getByRole("option").count();
  expect(await marbre.secondInstance([file])).toBe(0);
  await expect.poll(() => marbre.app.evaluate(() => (globalThis as { said?: string }).said)).toContain("n’a pas été ouvert");
  expect(await marbre.window.articles.getByRole("option").count()).toBe(count);
});

test("the lock of an instance that died under another machine's name does not keep the application from opening", async ({ marbre }) => {
  await marbre.window.newArticle("Après la panne");
  await marbre.window.saved();
  const profile = await marbre.app.evaluate(({ app }) => app.getPath("userData"));
  await marbre.kill();
  const lock = join(profile, "SingletonLock");
  if (readdirSync(profile).includes("SingletonLock")) unlinkSync(lock);
  symlinkSync("ancienne-machine-4242", lock);
  await marbre.launch();
  await expect(marbre.window.article("Après la panne")).toBeVisible();
});

test("a damaged library is set aside, its articles are back within five seconds, and what was recovered is listed", async ({ marbre }) => {
  await marbre.window.newArticle("Sauvé");
  await marbre.window.page.keyboard.type("Un texte qui revient.");
  await marbre.window.saved();
  await marbre.quit();
  const path = join(marbre.library, "marbre.sqlite");
  const ruin = Buffer.from("Ceci n’est pas une base.".repeat(1_000));
  writeFileSync(path, ruin);
  await marbre.launch();
  await expect(marbre.window.text).toContainText("Un texte qui revient.");
  // The application's own time: the driver takes some of its own to attach.
  expect(await marbre.app.evaluate(() => process.uptime())).toBeLessThan(5);
  await expect(marbre.window.page.getByText(/mise de côté.*«\s*Sauvé\s*»/su).first()).toBeVisible();
  const [aside = ""] = readdirSync(join(marbre.library, "mis-de-cote"));
  expect(readFileSync(join(marbre.library, "mis-de-cote", aside, "marbre.sqlite")).equals(ruin)).toBe(true);
});
