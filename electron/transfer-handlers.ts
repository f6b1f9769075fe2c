import { basename, dirname, isAbsolute, join } from "node:path";
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from "electron";
import { transferSentences as say } from "../shared/fr/transfer.ts";
import { Failure } from "../shared/result.ts";
import type { Handlers } from "./answer.ts";
import { send } from "./ipc.ts";
import type { Library } from "./library/library.ts";

type TransferHandlers = Pick<Handlers, "importFiles" | "importDropped" | "exportLibrary" | "cancelTransfer">;

/** The page hears of progress this often at most, in ms. */
const progressEveryMs = 50;

/** Files that come into the library, and the library as files: one at a time, each can be stopped. */
export function transferHandlers(library: Library, currentWindow: () => BrowserWindow, now: () => number): TransferHandlers {
  let running: AbortController | null = null;
  let lastFolder = app.getPath("documents");

  const alone = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    if (running !== null) throw new Failure("refused");
    const control = new AbortController();
    running = control;
    try {
      return await work(control.signal);
    } finally {
      running = null;
    }
  };

  const progress = () => {
    let last = 0;
    return (done: number, total: number, name: string) => {
      const at = performance.now();
      if (done < total && at - last < progressEveryMs) return;
      last = at;
      send(currentWindow().webContents, "transferProgress", { done, total, name });
    };
  };

  const choose = async (title: string, properties: OpenDialogOptions["properties"]): Promise<readonly string[]> => {
    const filters = [{ name: say.fileKinds, extensions: ["md", "markdown", "txt", "html", "htm", "docx"] }];
    const isFolder = properties?.includes("openDirectory") === true;
    const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow(), {
      title,
      defaultPath: lastFolder,
      properties: properties ?? [],
      ...(isFolder ? {} : { filters }),
    });
    const [first] = filePaths;
    if (canceled || first === undefined) throw new Failure("cancelled");
    lastFolder = isFolder ? first : dirname(first);
    return filePaths;
  };

  const take = (paths: readonly string[], signal: AbortSignal) =>
    // The readers of HTML and Word are loaded when something is imported, not with the window.
    import("./transfer/import-files.ts").then(({ importFiles }) => importFiles({ library, paths, now, signal, onProgress: progress() }));

  return {
    importFiles: ({ kind }) =>
      alone(async (signal) => take(await choose(say.importTitle, kind === "folder" ? ["openDirectory"] : ["openFile", "multiSelections"]), signal)),
    importDropped({ paths }) {
      if (!paths.every((path) => isAbsolute(path))) throw new Failure("refused");
      return alone((signal) => take(paths, signal));
    },
    exportLibrary: () =>
      alone(async (signal) => {
        const [parent = ""] = await choose(say.exportTitle, ["openDirectory", "createDirectory"]);
        const { exportLibrary } = await import("./transfer/export-library.ts");
        const folder = join(parent, say.folderName(dayOf(now())));
        const count = await exportLibrary({ library, folder, signal, onProgress: progress() });
        return { count, folder: basename(folder) };
      }),
    cancelTransfer() {
      running?.abort();
      return {};
    },
  };
}

/** A day as people name files: 2026-11-24, with the hour so that two exports of a day don't meet. */
function dayOf(at: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}h${two(date.getMinutes())}`;
}
