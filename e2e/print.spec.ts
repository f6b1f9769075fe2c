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
