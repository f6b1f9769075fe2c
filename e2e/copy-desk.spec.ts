import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "./fixtures.ts";

const by = 'w:author="Zoé Roy" w:date="2026-11-24T10:32:00Z"';
const text = (said: string, tag = "w:t") => `<w:r><${tag} xml:space="preserve">${said}</${tag}></w:r>`;

/** What a copy desk does in Word: an addition, a cut, a paragraph and a comment. */
function review(path: string, to: string): void {
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(xml).not.toContain("<w:ins ");
  const reviewed = xml
    .replace(text("Un arbre vert pousse ici."), `${text("Un ")}<w:ins w:id="1" ${by}>${text("bel ")}</w:ins>${text("arbre ")}<w:del w:id="2" ${by}>${text("vert ", "w:delText")}</w:del>${text("pousse ici.")}`)
    .replace(text("La suite."), `<w:commentRangeStart w:id="0"/>${text("La suite.")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`);
  expect(reviewed).not.toBe(xml);
  const comments = `<w:comments><w:comment w:id="0" ${by}><w:p>${text("Laquelle ?")}</w:p></w:comment></w:comments>`;
  writeFileSync(to, zipSync({ ...parts, "word/document.xml": strToU8(reviewed), "word/comments.xml": strToU8(comments) }));
}

test("an article goes to the copy desk in Word and comes back; each change is decided, and all refused it is what was sent", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Un arbre");
  await page.keyboard.insertText("Un arbre vert pousse ici.\n\n\nLa suite.\n\n- un point");
  await window.saved();
  const sent = await window.source();

  const path = join(marbre.folder, "copie.docx");
  await marbre.answerSaveDialog(path);
  const dialog = await window.openExport();
  await dialog.getByRole("radio", { name: "Word", exact: true }).check({ force: true });
  await dialog.getByRole("button", { name: "Exporter", exact: true }).click();
  await expect(dialog.getByRole("button", { name: "Ouvrir" }).first()).toBeVisible();
  await page.keyboard.press("Escape");

  const back = join(marbre.folder, "relu.docx");
  review(path, back);
  await marbre.answerOpenDialog(back);
  await marbre.command("library.import");
  const report = page.getByRole("dialog", { name: "Importer dans la bibliothèque" });
  await expect(report.getByRole("list", { name: "Rapport" })).toContainText("relu par Zoé Roy\u00a0: 2\u00a0modifications et 1\u00a0remarque à trancher");
  await report.getByRole("button", { name: "Fermer" }).click();
  await expect(window.text).toContainText("{++bel ++}{>>Zoé Roy, 2026-11-24 10:32<<}");
  const woven = await window.source();
  expect(woven).toContain("{--vert --}");
  expect(woven).toContain("{==La suite.==}{>>Zoé Roy, 2026-11-24 10:32\u00a0: Laquelle ?<<}");

  const panel = page.getByRole("region", { name: "Relecture" });
  await expect(panel.getByRole("status")).toHaveText("2\u00a0modifications, 1\u00a0remarque.");
  await panel.getByRole("button", { name: "Accepter", exact: true }).first().click();
  await expect(window.text).toContainText("Un bel arbre {--vert --}");
  await panel.getByRole("button", { name: "Refuser", exact: true }).first().click();
  await expect(window.text).toContainText("Un bel arbre vert pousse ici.");
  await expect(panel.getByRole("status")).toHaveText("0\u00a0modification, 1\u00a0remarque.");

  // Each decision is one step of undo.
  await marbre.command("edit.undo");
  await expect(window.text).toContainText("Un bel arbre {--vert --}");
  await marbre.command("edit.undo");
  await expect.poll(() => window.source()).toBe(woven);
  await panel.getByRole("button", { name: "Tout refuser" }).click();
  await expect(panel.getByRole("status")).toHaveText("Aucune modification ni remarque en attente.");
  expect(await window.source()).toBe(sent);
  await marbre.command("edit.undo");
  await expect.poll(() => window.source()).toBe(woven);
  await marbre.command("review.acceptAll");
  await expect.poll(() => window.source()).toBe(sent.replace("arbre vert", "bel arbre"));
});

test("changes are marked by commands, and what is published has them as accepted", async ({ marbre }) => {
  const { window } = marbre;
  const { page } = window;
  await window.newArticle("Un arbre");
  await page.keyboard.insertText("mot");
  await marbre.command("review.substitution");
  await expect(window.text).toHaveText("{~~mot~>~~}");
  await page.keyboard.insertText("terme");
  await expect(window.text).toHaveText("{~~mot~>terme~~}");
  await marbre.command("review.next");
  await marbre.command("review.comment");
  await expect(window.text).toContainText("{>><<}");
  await page.keyboard.insertText("SECRET");
  await expect(page.frameLocator("iframe[title='Aperçu de l’article']").locator("body")).toContainText("terme");
  await expect(page.frameLocator("iframe[title='Aperçu de l’article']").locator("body")).not.toContainText("SECRET");
});
