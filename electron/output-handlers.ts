import { libraryImageData } from "./exports/image-data.ts";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { app, type BrowserWindow, dialog } from "electron";
import type { Article } from "../shared/article.ts";
import { heldUntil } from "../shared/embargo.ts";
import { desktopSentences } from "../shared/fr/desktop.ts";
import type { ExportRow } from "../shared/ipc.ts";
import { clipboardFlavours } from "../shared/markdown/writers/clipboard.ts";
import { forOldSystems } from "../shared/old-systems.ts";
import { Failure } from "../shared/result.ts";
import type { Handlers } from "./answer.ts";
import { writeClipboard } from "./clipboard.ts";
import { send } from "./ipc.ts";
import type { Library } from "./library/library.ts";
import { runBatch } from "./exports/batch.ts";

type OutputHandlers = Pick<Handlers, "repeatExport" | "copyArticle" | "printArticle" | "chooseExportFolder" | "runExportBatch" | "cancelExportBatch">;

/** Outputs that ask for no file name: once more, to the clipboard, on paper, many at once. */
export function outputHandlers(library: Library, currentWindow: () => BrowserWindow, now: () => number): OutputHandlers {
  let batch: AbortController | null = null;
  const sayStep = (id: number, step: string) => send(currentWindow().webContents, "exportProgress", { id, step });

  /** The article as it may leave at this hour. Throws `Failure('embargo')`. */
  const leaving = (id: number): { readonly article: Article; readonly seq: number } => {
    const { seq, ...article } = library.article(id);
    // An embargo is overridden with a reason, in the dialog alone.
    if (heldUntil(article, now()) !== null) throw new Failure("embargo");
    return { article, seq };
  };

  return {
    async repeatExport({ export: id }): Promise<ExportRow> {
      const before = library.exports.get(id);
      const { article, seq } = leaving(before.article);
      // Only what we wrote ourselves is replaced: a file that was changed since is someone's work.
      if (existsSync(before.path) && (await fingerprint(before.path)) !== before.sha256) throw new Failure("file-exists");
      const { exportArticle } = await import("./exports/export-article.ts");
      const written = await exportArticle({
        article,
        format: before.format,
        path: before.path,
        overwrite: true,
        image: libraryImageData(library.images),
        options: library.settings().exportOptions,
        onProgress: (step) => sayStep(before.article, desktopSentences.exportSteps[step]),
      });
      const row = library.exports.add({ article: before.article, format: before.format, path: before.path, ...written, revision: seq, createdAt: now() });
      return { ...row, present: existsSync(row.path) };
    },
    async copyArticle({ id, target }) {
      const { article } = leaving(id);
      const { oldSystems } = library.settings().exportOptions;
      await writeClipboard(clipboardFlavours(oldSystems ? forOldSystems(article) : article, target));
      return {};
    },
    async printArticle({ id }) {
      const { article } = leaving(id);
      const [{ pdfJob }, { printOnPaper }] = await Promise.all([import("./exports/pdf.ts"), import("./exports/print-window.ts")]);
      await printOnPaper(pdfJob(article, library.settings().exportOptions, libraryImageData(library.images)));
      return {};
    },
    async chooseExportFolder() {
      const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow(), {
        defaultPath: app.getPath("documents"),
        properties: ["openDirectory", "createDirectory"],
      });
      return { folder: canceled ? "" : (filePaths[0] ?? "") };
    },
    async runExportBatch({ articles, profile }) {
      if (batch !== null) throw new Failure("refused");
      batch = new AbortController();
      try {
        return await runBatch(
          { articles, profile, now },
          {
            leaving,
            keep: (row) => void library.exports.add(row),
            progress: (done) => sayStep(articles[Math.min(done, articles.length - 1)] ?? 0, `${done}/${articles.length}`),
            image: libraryImageData(library.images),
            signal: batch.signal,
          },
        );
      } finally {
        batch = null;
      }
    },
    cancelExportBatch() {
      batch?.abort();
      return {};
    },
  };
}

async function fingerprint(path: string): Promise<string> {
  return createHash("sha256").update(await readFile(path)).digest("hex");
}
