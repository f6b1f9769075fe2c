import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, inflateSync } from "node:zlib";
import type { ElectronApplication } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const secret = "SENTINELLE";
const body = `Un mot «\u00a0public\u00a0»\u202f! %%${secret}%%\n\n:::note\n${secret}\n:::\n\n<!-- ${secret} -->\n\nFin[^1].\n\n[^1]: La note\u00a0: suite.`;

test("the dialog counts what stays in the house", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Secrets");
  await window.page.keyboard.insertText(body);
  await window.saved();
  const dialog = await window.openExport();
  await expect(dialog.getByText("Ne sortiront pas\u00a0: 1 note privée, 1 remarque, 1 commentaire.")).toBeVisible();
});

test("an article is copied for WordPress as blocks, for a mail as HTML and text, without its secrets", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Copie");
  await window.page.keyboard.insertText(body);
  await window.saved();
  for (const [name, said, expected] of [
    ["Copier pour WordPress", "Article copié pour WordPress.", "<!-- wp:paragraph -->"],
    ["Copier pour un mail", "Article copié pour un mail.", "<h1>Copie</h1>"],
  ] as const) {
    await window.page.keyboard.press("Control+Shift+p");
    await window.page.getByRole("combobox", { name: "Commande" }).fill(name);
    await window.page.keyboard.press("Enter");
    await expect(window.page.getByText(said)).toBeVisible();
    const [html, text] = await readClipboard(marbre.app);
    expect(html).toContain(expected);
    expect(html + text).not.toContain(secret);
    expect(text.split("\u00a0").length).toBe(body.split("\u00a0").length);
  }
});

test("several articles leave at once in the formats of a profile, and the report says where they are", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Premier");
  await window.page.keyboard.insertText(body);
  await window.newArticle("Second");
  await window.page.keyboard.insertText("Un autre mot.");
  await window.saved();
  await marbre.app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, marbre.folder);
  await window.page.keyboard.press("Control+Shift+p");
  await window.page.getByRole("combobox", { name: "Commande" }).fill("Exporter plusieurs");
  await window.page.keyboard.press("Enter");
  const dialog = window.page.getByRole("dialog", { name: "Exporter plusieurs articles" });
  await dialog.getByRole("checkbox", { name: "Premier" }).check();
  await dialog.getByRole("checkbox", { name: "Texte brut", exact: true }).check();
  await dialog.getByRole("checkbox", { name: "PDF", exact: true }).check();
  await dialog.getByText("Options des formats").click();
  await dialog.getByRole("radio", { name: /^Copie/u }).check({ force: true });
  await dialog.getByRole("checkbox", { name: "PDF", exact: true }).uncheck();
  await dialog.getByRole("button", { name: "Choisir…" }).click();
  await dialog.getByRole("textbox", { name: "Nom du profil" }).fill("Rédaction");
  await dialog.getByRole("textbox", { name: "Nom des fichiers" }).fill("{slug}");
  await dialog.getByRole("button", { name: "Enregistrer le profil" }).click();
  await dialog.getByRole("button", { name: "Exporter", exact: true }).click();
  await expect(dialog.getByText("4 fichiers écrits.")).toBeVisible();
  expect(readdirSync(marbre.folder).filter((name) => /^(?:premier|second)\./.test(name)).sort()).toEqual(["premier.docx", "premier.txt", "second.docx", "second.txt"]);
  expect(readFileSync(join(marbre.folder, "premier.txt"), "utf8")).not.toContain(secret);
});

test("an export is done again in its place, unless the file was changed since", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("Encore");
  await window.page.keyboard.insertText("Un mot.");
  await window.saved();
  const path = join(marbre.folder, "encore.txt");
  await marbre.answerSaveDialog(path);
  const dialog = await window.openExport();
  await dialog.getByRole("radio", { name: "Texte brut", exact: true }).check({ force: true });
  await dialog.getByRole("button", { name: "Exporter", exact: true }).click();
  await expect(dialog.getByRole("button", { name: "Refaire" }).first()).toBeVisible();
  await window.page.keyboard.press("Escape");
  await window.page.locator(".cm-content").click();
  await window.page.keyboard.press("Control+End");
  await window.page.keyboard.insertText(" Deux mots.");
  await window.page.keyboard.press("Control+Shift+e");
  await expect.poll(() => readFileSync(path, "utf8")).toContain("Deux mots.");
  writeFileSync(path, "Relu par la rédaction.");
  await window.page.keyboard.press("Control+Shift+e");
  await expect(window.page.getByText("Un fichier porte déjà ce nom.")).toBeVisible();
  expect(readFileSync(path, "utf8")).toBe("Relu par la rédaction.");
});

test("a PDF keeps every no-break space in its text, whatever its style", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("");
  await window.page.locator(".cm-content").click();
  await window.page.keyboard.insertText(body);
  await window.saved();
  // On « Feuillets » the face itself has a glyph for each space: the font says it, not its glyphs' spans.
  for (const style of ["Épreuve", "Copie"]) {
    const path = join(marbre.folder, `${style}.pdf`);
    await marbre.answerSaveDialog(path);
    const dialog = await window.openExport();
    await dialog.getByRole("radio", { name: "PDF", exact: true }).check({ force: true });
    await dialog.getByRole("radio", { name: style }).check({ force: true });
    await dialog.getByRole("button", { name: "Exporter", exact: true }).click();
    await expect(dialog.getByRole("status").filter({ hasText: "Exporté" })).toBeVisible();
    expect(execFileSync("pdftotext", [path, "-"], { encoding: "utf8" })).not.toContain(secret);
    // Poppler shows every space as one: what the file says of each glyph is asked.
    const said = textOf(readFileSync(path));
    for (const space of ["\u00a0", "\u202f"]) expect(said.split(space).length, style).toBe(body.split(space).length);
    await window.page.keyboard.press("Escape");
  }
});

/** HTML and text of the clipboard, in either of Electron's ways to read it. */
function readClipboard(app: ElectronApplication): Promise<readonly [html: string, text: string]> {
  return app.evaluate(async ({ clipboard }) => {
    // The types are those of 45, the tests run on 33 too.
    const old = clipboard as unknown as { readHTML?: () => string; readText: () => string | Promise<string> };
    const html = old.readHTML?.() ?? (await (await clipboard.read())[0]?.getType("text/html"))?.toString() ?? "";
    return [html, await old.readText()] as const;
  });
}

/** What a PDF says that its glyphs stand for, where the font does not say it. */
function textOf(pdf: Buffer): string {
  let text = "";
  for (const [, packed = ""] of pdf.toString("latin1").matchAll(/stream\r?\n([^]*?)endstream/g)) {
    let content = "";
    try {
      content = inflateSync(Buffer.from(packed, "latin1"), { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
    } catch {
      continue;
    }
    for (const [, hex = ""] of content.matchAll(/\/ActualText\s*<FEFF([0-9A-F]+)>/gi)) {
      for (const [unit] of hex.matchAll(/.{4}/g)) text += String.fromCharCode(Number.parseInt(unit, 16));
    }
  }
  return text;
}
