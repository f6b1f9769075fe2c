import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import { typographySentences as say } from "../shared/fr/typography.ts";
import { Failure } from "../shared/result.ts";
import { readTypographyFile, writeTypographyFile } from "../shared/typography/profile-file.ts";
import type { Handlers } from "./answer.ts";
import { writeWhole } from "./exports/files.ts";
import type { Library } from "./library/library.ts";

type TypographyHandlers = Pick<Handlers, "exportTypography" | "importTypography">;

/** A house's typography is some kilobytes; what is much longer is another file. */
const maxBytes = 1 << 20;

/** A newsroom shares its typography as one file, through the system's own dialogs. */
export function typographyHandlers(library: Library, currentWindow: () => BrowserWindow): TypographyHandlers {
  const filters = [{ name: say.fileKind, extensions: ["json"] }];
  return {
    async exportTypography() {
      const { canceled, filePath } = await dialog.showSaveDialog(currentWindow(), {
        title: say.exportTitle,
        defaultPath: join(app.getPath("documents"), say.fileName),
        filters,
        properties: ["createDirectory", "showOverwriteConfirmation"],
      });
      if (canceled || filePath === "") throw new Failure("cancelled");
      await writeWhole(filePath, new TextEncoder().encode(writeTypographyFile(library.settings().typography)), { overwrite: true });
      return { name: basename(filePath) };
    },
    async importTypography() {
      const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow(), { title: say.importTitle, filters, properties: ["openFile"] });
      const [path] = filePaths;
      if (canceled || path === undefined) throw new Failure("cancelled");
      const typography = readTypographyFile(await textOf(path));
      if (typography === null) throw new Failure("wrong-file");
      return library.saveSettings({ typography }).typography;
    },
  };
}

async function textOf(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > maxBytes) throw new Failure("wrong-file");
    return await readFile(path, "utf8");
  } catch (error) {
    throw error instanceof Failure ? error : new Failure("file-unreadable");
  }
}
