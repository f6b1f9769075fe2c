import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";

test("the session that prints refuses every address but its page", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Épreuve");
  await window.page.keyboard.insertText("Un mot.");
  await window.saved();
  await marbre.answerSaveDialog(join(marbre.folder, "épreuve.pdf"));
  const dialog = await window.openExport();
  await dialog.getByRole("radio", { name: "PDF", exact: true }).check({ force: true });
  await dialog.getByRole("button", { name: "Exporter", exact: true }).click();
  await expect(dialog.getByRole("button", { name: "Ouvrir" }).first()).toBeVisible();
  const answers = await marbre.app.evaluate(async ({ session }) => {
    const addresses = [
      "https://example.org/",
      "http://127.0.0.1:9/",
      "file:///etc/hostname",
      "marbre://app/index.html",
    ];
    const printing = session.fromPartition("marbre-print");
    return Promise.all(
      addresses.map((address) => printing.fetch(address).then(({ status }) => status, String)),
    );
  });
  const blocked = "Error: net::ERR_BLOCKED_BY_CLIENT";
  expect(answers).toEqual([blocked, blocked, 403, blocked]);
  // The window waits for another page, and has forgotten this one.
  const titles = () => marbre.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((one) => !one.isVisible()).map(({ webContents }) => webContents.getTitle()));
  await expect.poll(async () => (await titles()).some((title) => title.includes("Épreuve"))).toBe(false);
  expect((await titles()).length).toBe(1);
});

test("no line of a paragraph is alone at the head or at the foot of a page", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Lignes");
  // Three lines each: of these, Chromium would send the last alone to the next page.
  const words = "mot après mot la phrase avance sans se presser vers sa fin qui vient ";
  const paragraphs = Array.from({ length: 70 }, (_, i) => `DEB${i} ${words.repeat(2)}${"encore ".repeat(i % 7)}FIN${i}.`);
  await window.page.keyboard.insertText(paragraphs.join("\n\n"));
  await window.saved();
  const path = join(marbre.folder, "lignes.pdf");
  await marbre.answerSaveDialog(path);
  const dialog = await window.openExport();
  await dialog.getByRole("radio", { name: "PDF", exact: true }).check({ force: true });
  await dialog.getByRole("button", { name: "Exporter", exact: true }).click();
  await expect(dialog.getByRole("button", { name: "Ouvrir" }).first()).toBeVisible();
  // Without the foot of the pages: their last 80 points.
  const text = execFileSync("pdftotext", ["-layout", "-x", "0", "-y", "0", "-W", "596", "-H", "760", path, "-"], { encoding: "utf8" });
  const pages = text.split("\f").map((page) => page.split("\n").map((line) => line.trim()).filter((line) => line !== "")).filter((lines) => lines.length > 0);
  expect(pages.length).toBeGreaterThan(3);
  const alone = pages.flatMap((lines) => {
    const [first = "", last = ""] = [lines[0], lines.at(-1)];
    return [...(/FIN\d/u.test(first) && !first.startsWith("DEB") ? [first] : []), ...(last.startsWith("DEB") && !/FIN\d/u.test(last) ? [last] : [])];
  });
  expect(alone).toEqual([]);
});
