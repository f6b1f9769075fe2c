import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import type { MainWindow } from "./pages/main-window.ts";

const paragraph = "Un paragraphe assez long pour que plusieurs d’entre eux remplissent une page, puis une autre, comme dans un journal.";
const pages = (count: number) => Array.from({ length: count * 9 }, () => `${paragraph} ${paragraph}`).join("\n\n");

const openPdf = async ({ page }: MainWindow) => {
  await page.getByRole("tab", { name: "PDF" }).click();
  return page.getByRole("region", { name: "Pages du PDF" });
};
const first = (page: Page) => page.getByRole("img", { name: /^Page 1 sur \d+$/u });

test("the tab « PDF » shows the pages that the export makes, and follows the text after a pause", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  const errors: string[] = [];
  // Playwright tries a script of its own in each frame; the preview's sandbox refuses it, as it should.
  page.on("console", (message) => message.type() === "error" && !message.text().includes("'allow-scripts'") && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await window.newArticle("Vraies pages");
  await page.keyboard.insertText("Une ligne.");
  await openPdf(window);
  await expect(page.getByRole("img", { name: "Page 1 sur 1" })).toBeVisible();
  await expect(page.getByText("1 page", { exact: true })).toBeVisible();
  await expect.poll(() => inkOf(first(page))).toBeGreaterThan(0);
  const before = await inkOf(first(page));

  await window.text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(`\n\n${pages(3)}`);
  await expect(page.getByRole("img", { name: /^Page 2 sur \d+$/u })).toBeAttached();
  await expect.poll(() => inkOf(first(page))).toBeGreaterThan(before);
  expect(errors).toEqual([]);

  const path = join(marbre.folder, "pages.pdf");
  await marbre.answerSaveDialog(path);
  const dialog = await window.openExport();
  await dialog.getByRole("radio", { name: "PDF", exact: true }).check({ force: true });
  await dialog.getByRole("button", { name: "Exporter", exact: true }).click();
  await expect(dialog.getByRole("button", { name: "Ouvrir" }).first()).toBeVisible();
  const info = execFileSync("pdfinfo", [path], { encoding: "utf8" });
  const count = Number(/Pages:\s+(\d+)/u.exec(info)?.[1]);
  expect(count).toBeGreaterThan(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("img", { name: `Page ${count} sur ${count}` })).toBeAttached();
  await expect(page.getByText(`${count} pages`, { exact: true })).toBeVisible();
});

test("the keyboard scrolls the pages, and only those that are near have a picture", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Beaucoup de pages");
  await page.keyboard.insertText(pages(24));
  const region = await openPdf(window);
  await expect(first(page)).toBeVisible();
  const count = await region.getByRole("img").count();
  expect(count).toBeGreaterThan(8);
  await expect.poll(() => region.locator("canvas").count()).toBeGreaterThan(0);
  expect(await region.locator("canvas").count()).toBeLessThan(count);
  const widthOf = async () => (await first(page).boundingBox())?.width ?? 0;
  const fitting = await widthOf();
  await page.getByRole("button", { name: "Agrandir les pages" }).click();
  await expect.poll(widthOf).toBeGreaterThan(fitting * 1.4);
  await page.getByRole("button", { name: "Réduire les pages" }).click();
  await expect.poll(widthOf).toBe(fitting);
  await region.focus();
  await page.keyboard.press("End");
  const last = region.getByRole("img", { name: `Page ${count} sur ${count}` });
  await expect(last).toBeInViewport();
  await expect.poll(() => inkOf(last)).toBeGreaterThan(0);
  await expect(first(page).locator("canvas")).toHaveCount(0);
});

test("an embargo, which holds what leaves, does not hold what is seen where it is written", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Sous embargo");
  await window.page.keyboard.insertText("---\nembargo: 2099-01-01T06:00\n---\n\nUne ligne.");
  await openPdf(window);
  await expect(first(window.page)).toBeVisible();
});

test("the article is shown as on a computer or as on a phone", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Largeurs");
  await page.getByRole("separator", { name: "Largeur de l’aperçu" }).focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowLeft");
  const width = async () => (await page.locator("iframe").boundingBox())?.width ?? 0;
  await expect.poll(width).toBeGreaterThan(400);
  const widths = page.getByRole("radiogroup", { name: "Largeur" });
  await widths.getByRole("radio", { name: "Téléphone" }).click();
  await expect.poll(width).toBeLessThanOrEqual(390);
  await widths.getByRole("radio", { name: "Ordinateur" }).click();
  await expect.poll(width).toBeGreaterThan(400);
});

/** How many pixels of a page's picture are not white. */
function inkOf(image: Locator): Promise<number> {
  return image.evaluate((element) => {
    const shown = element.querySelector("canvas");
    if (shown === null || shown.width === 0) return 0;
    const copy = new OffscreenCanvas(shown.width, shown.height);
    const context = copy.getContext("2d");
    context?.drawImage(shown, 0, 0);
    const data = context?.getImageData(0, 0, copy.width, copy.height).data ?? new Uint8ClampedArray();
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 200 && (data[at + 3] ?? 0) > 0) ink++;
    return ink;
  });
}
