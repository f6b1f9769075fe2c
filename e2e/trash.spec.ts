import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";

const canary = "CANARIQUARTZ";

/** Files that hold the canary, copies kept on purpose left aside: they have their own delay. */
function traces(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === "sauvegardes") return [];
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return traces(path);
    return found?.isFile() === true && readFileSync(path).toString("latin1").toUpperCase().includes(canary) ? [path] : [];
  });
}

test("emptying the trash asks once and leaves no trace in the library nor in the profile", async ({ marbre }) => {
  const { window } = marbre;
  await window.newArticle("À garder");
  await window.newArticle(`${canary} titre`);
  await window.page.keyboard.type(`Un texte ${canary} bien long.`);
  await window.saved();
  await marbre.command("article.trash");
  await expect(window.article(`${canary} titre`)).toHaveCount(0);
  // The control: until then the files have it, and this test can see it.
  expect(traces(marbre.folder)).not.toEqual([]);

  await window.library.getByRole("button", { name: "Corbeille" }).click();
  await window.library.getByRole("button", { name: "Vider la corbeille…" }).click();
  const dialog = window.page.getByRole("alertdialog", { name: "Vider la corbeille" });
  await expect(dialog.getByRole("button", { name: "Tout garder" })).toBeFocused();
  await dialog.getByRole("button", { name: "Vider la corbeille" }).click();
  await expect(window.page.getByText("La corbeille est vide.", { exact: true })).toBeVisible();
  await window.library.getByRole("button", { name: "Tous les articles" }).click();
  await expect(window.article("À garder")).toBeVisible();
  await marbre.quit();
  expect(traces(marbre.folder)).toEqual([]);
});
