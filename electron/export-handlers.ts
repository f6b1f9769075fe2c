import { existsSync } from "node:fs";
import { join } from "node:path";
import { app, type BrowserWindow, dialog, shell } from "electron";
import { formatNames, NBSP } from "../shared/fr.ts";
import type { ExportRow } from "../shared/ipc.ts";
import { Failure } from "../shared/result.ts";
import { exportArticle } from "./exports/export-article.ts";
import { extensions } from "./exports/writers.ts";
import { safeFileName } from "./file-name.ts";
import { type Handlers, send } from "./ipc.ts";
import type { Library } from "./library/library.ts";
import type { StoredExport } from "./library/exports.ts";

type ExportHandlers = Pick<Handlers, "exportArticle" | "cancelExport" | "listExports" | "openExport" | "revealExport">;

/** What each step is called while it lasts. */
const steps = { write: "Mise en forme…", print: "Mise en pages…", save: "Écriture du fichier…" } as const;

/** Exports: one at a time per article, each with its own way to be cancelled. */
export function exportHandlers(library: Library, currentWindow: () => BrowserWindow, now: () => number): ExportHandlers {
  const running = new Map<number, AbortController>();
  let lastFolder = app.getPath("documents");

  const askPath = async (suggested: string, format: keyof typeof extensions): Promise<string> => {
    const { canceled, filePath } = await dialog.showSaveDialog(currentWindow(), {
      title: "Exporter l’article",
      defaultPath: join(lastFolder, `${suggested}.${extensions[format]}`),
      filters: [{ name: formatNames[format], extensions: [extensions[format]] }],
      properties: ["createDirectory", "showOverwriteConfirmation"],
    });
    if (canceled || filePath === "") throw new Failure("cancelled");
    return filePath;
  };

  return {
    async exportArticle({ id, format }) {
      if (running.has(id)) throw new Failure("refused");
      const control = new AbortController();
      running.set(id, control);
      try {
        const { seq, ...article } = library.article(id);
        if (article.fields.embargo !== null && article.fields.embargo > now()) throw new Failure("embargo");
        const path = await askPath(safeFileName(article.fields.slug, article.fields.titre), format);
        lastFolder = join(path, "..");
        const written = await exportArticle({
          article,
          format,
          path,
          // The native dialog has asked before it gave the name of a file that exists.
          overwrite: true,
          signal: control.signal,
          onProgress: (step) => send(currentWindow().webContents, "exportProgress", { id, step: steps[step] }),
        });
        const row = library.exports.add({ article: id, format, path, ...written, revision: seq, createdAt: now() });
        return withPresence(row);
      } finally {
        running.delete(id);
      }
    },
    cancelExport({ id }) {
      running.get(id)?.abort();
      return {};
    },
    listExports: ({ id }) => library.exports.list(id).map(withPresence),
    async openExport({ export: id }) {
      const problem = await shell.openPath(presentPath(library.exports.get(id)));
      if (problem !== "") throw new Failure("unavailable");
      return {};
    },
    revealExport({ export: id }) {
      shell.showItemInFolder(presentPath(library.exports.get(id)));
      return {};
    },
  };
}

function withPresence(row: StoredExport): ExportRow {
  return { ...row, present: existsSync(row.path) };
}

function presentPath({ path }: StoredExport): string {
  if (!existsSync(path)) throw new Failure("file-unreadable", `«${NBSP}${path}${NBSP}»`);
  return path;
}
