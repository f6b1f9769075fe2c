import type { ArticleId } from "../../shared/article.ts";
import type { CopyTarget } from "../../shared/export-options.ts";
import { interfaceSentences } from "../../shared/fr.ts";
import { batchSentences as say } from "../../shared/fr/exports.ts";
import { Failure } from "../../shared/result.ts";
import { ask } from "../bridge.ts";
import { attempt } from "./attempt.ts";
import { toast, useApp } from "./store.ts";

/** Puts the article on the clipboard, for the program where it will be pasted. */
export function copyArticle(id: ArticleId, target: CopyTarget): Promise<void> {
  return withSavedText(async () => {
    await ask("copyArticle", { id, target });
    toast(say.copied[target]);
  });
}

/** Opens the system's print dialog; closing it is no failure. */
export function printArticle(id: ArticleId): Promise<void> {
  return withSavedText(async () => {
    await ask("printArticle", { id }).catch((error: unknown) => {
      if (!(error instanceof Failure) || error.code !== "cancelled") throw error;
    });
  });
}

/** Writes the article's last export once more, in the same place; without one, asks what to export. */
export function exportAgain(id: ArticleId): Promise<void> {
  return withSavedText(async () => {
    const [last] = await ask("listExports", { id });
    if (last === undefined) {
      toast(say.neverExported);
      useApp.setState({ dialog: "export" });
      return;
    }
    const row = await ask("repeatExport", { export: last.id });
    toast(interfaceSentences.exported(row.path.split(/[\\/]/).at(-1) ?? row.path));
  });
}

/** What leaves is what is saved. */
async function withSavedText(run: () => Promise<void>): Promise<void> {
  await attempt(async () => {
    if ((await useApp.getState().session?.flush()) === false) throw new Failure("file-unwritable");
    await run();
  });
}
