import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./fixtures.ts";

const body = "## Intertitre\n\nL’été, 12\u00a0% des lecteurs partent\u202f; les autres **lisent**.";

for (const [format, extension] of [
  ["Page HTML", "html"],
  ["WordPress", "html"],
  ["PDF", "pdf"],
  ["Word", "docx"],
  ["Texte brut", "txt"],
  ["Markdown", "md"],
] as const) {
  test(`the dialog exports « ${format} » and keeps a row of it`, async ({ marbre }) => {
    const { window } = marbre;
    await window.newArticle("Grand écart");
    await window.page.evaluate((text) => navigator.clipboard?.writeText?.(text), "").catch(() => undefined);
    await window.page.keyboard.insertText(body);
    await window.saved();
    const path = join(marbre.folder, `sortie.${extension}`);
    await marbre.answerSaveDialog(path);
    const dialog = await window.openExport();
    await dialog.getByRole("radio", { name: format, exact: true }).check({ force: true });
    await dialog.getByRole("button", { name: "Exporter", exact: true }).click();
    await expect(dialog.getByRole("button", { name: "Ouvrir" }).first()).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Montrer dans le dossier" }).first()).toBeVisible();
    expect(existsSync(path)).toBe(true);
    expect(textOf(path, extension)).toContain("les autres");
    // WordPress has a field of its own for the title.
    if (format !== "WordPress") expect(textOf(path, extension)).toContain("Grand écart");
  });
}

test("the PDF embeds its fonts, is tagged, and says nothing of the machine", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Épreuve");
  await window.page.keyboard.insertText(body);
  await window.saved();
  const path = join(marbre.folder, "épreuve.pdf");
  await marbre.answerSaveDialog(path);
  const dialog = await window.openExport();
  await dialog.getByRole("radio", { name: "PDF", exact: true }).check({ force: true });
  await dialog.getByRole("button", { name: "Exporter", exact: true }).click();
  await expect(dialog.getByRole("button", { name: "Ouvrir" }).first()).toBeVisible();
  const fonts = execFileSync("pdffonts", [path], { encoding: "utf8" }).trim().split("\n").slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/\byes\b/u);
  const info = execFileSync("pdfinfo", [path], { encoding: "utf8" });
  expect(info).toMatch(/Tagged:\s+yes/u);
  expect(info).toMatch(/Title:\s+Épreuve/u);
  expect(info).not.toMatch(/Creator|Producer|CreationDate/u);
  expect(info).toMatch(/Page size:.*A4/u);
});

function textOf(path: string, extension: string): string {
  if (extension === "pdf") return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  if (extension === "docx") return strFromU8(unzipSync(readFileSync(path))["word/document.xml"] ?? new Uint8Array());
  return readFileSync(path, "utf8");
}
