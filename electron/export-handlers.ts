import { existsSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { app, type BrowserWindow, dialog, shell } from "electron";
import { formatNames, NBSP } from "../shared/fr.ts";
import { desktopSentences } from "../shared/fr/desktop.ts";
import type { ExportFormat } from "../shared/export-profile-schema.ts";
import type { ExportRow } from "../shared/ipc.ts";
import { oneLine } from "../shared/markdown/writers/title-block.ts";
import { Failure } from "../shared/result.ts";
import type { Handlers } from "./answer.ts";
import { leaveHouse } from "../shared/embargo.ts";
import { libraryImageData } from "./exports/image-data.ts";
import { safeFileName } from "./file-name.ts";
import { send } from "./ipc.ts";
import type { Library } from "./library/library.ts";
import type { Works } from "./works.ts";
import type { StoredExport } from "./library/exports.ts";

type ExportHandlers = Pick<Handlers, "exportArticle" | "cancelExport" | "listExports" | "openExport" | "revealExport">;

/** Ends of the names of files that « Ouvrir » gives to the system: no program is among them. */
const documents: ReadonlySet<string> = new Set([".html", ".htm", ".pdf", ".docx", ".txt", ".md", ".markdown"]);

/** Exports: one at a time per article, each with its own way to be cancelled. */
export function exportHandlers(library: Library, currentWindow: () => BrowserWindow, now: () => number, works: Works): ExportHandlers {
  const running = new Map<number, AbortController>();
  let lastFolder = app.getPath("documents");

  const ask = async (suggested: string, format: ExportFormat, extension: string): Promise<{ path: string; overwrite: boolean }> => {
    const { canceled, filePath } = await dialog.showSaveDialog(currentWindow(), {
      title: desktopSentences.exportTitle,
      defaultPath: join(lastFolder, `${suggested}.${extension}`),
      filters: [{ name: formatNames[format], extensions: [extension] }],
      properties: ["createDirectory", "showOverwriteConfirmation"],
    });
    if (canceled || filePath === "") throw new Failure("cancelled");
    // The native dialog has asked before it gave the name of a file that exists; of a name that we complete, it knows nothing.
    const isComplete = extname(filePath) !== "";
    return { path: isComplete ? filePath : `${filePath}.${extension}`, overwrite: isComplete };
  };

  return {
    async exportArticle({ id, format, embargoReason }) {
      if (running.has(id)) throw new Failure("refused");
      const control = new AbortController();
      running.set(id, control);
      try {
        const { seq, ...saved } = library.article(id);
        const { article, override } = leaveHouse(saved, format, now(), embargoReason);
        // Writers, fonts and patterns of hyphenation are loaded when something is exported, not with the window.
        const [{ extensions }, { exportArticle }] = await Promise.all([import("./exports/writers.ts"), import("./exports/export-article.ts")]);
        const name = safeFileName(saved.fields.slug, oneLine(saved.fields.titre));
        const { path, overwrite } = await ask(name, format, extensions[format]);
        lastFolder = dirname(path);
        // Logged before it leaves: a document that is out without its reason is worse than a reason without its document.
        if (override !== null) library.logOverride(id, { ...override, format, at: now() });
        const writing = exportArticle({
          article,
          format,
          path,
          overwrite,
          signal: AbortSignal.any([control.signal, works.signal]),
          options: library.settings().exportOptions,
          image: libraryImageData(library.images),
          onProgress: (step) => send(currentWindow().webContents, "exportProgress", { id, step: desktopSentences.exportSteps[step] }),
        });
        const written = await works.add(writing);
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
      const row = library.exports.get(id);
      // A path is only what a database says: nothing but a document is ever opened.
      if (!documents.has(extname(row.path).toLowerCase())) throw new Failure("refused");
      const problem = await shell.openPath(presentPath(row));
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
