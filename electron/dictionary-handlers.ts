import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import { dictionarySentences as say } from "../shared/fr/dictionary.ts";
import { Failure } from "../shared/result.ts";
import { rubriqueKey } from "../shared/spelling/rubrique.ts";
import { readWordList, writeWordList } from "../shared/spelling/word-list.ts";
import type { Handlers } from "./answer.ts";
import { writeWhole } from "./exports/files.ts";
import type { Library } from "./library/library.ts";
import { wordFileText } from "./word-file.ts";

type DictionaryHandlers = Pick<
  Handlers,
  "addPersonalWord" | "removePersonalWord" | "importPersonalWords" | "exportPersonalWords"
>;

/** Some hundred thousand words; what is much longer is another file. */
const maxBytes = 8 << 20;

/** The writer's dictionary, and the files that carry it, through the system's own dialogs. */
export function dictionaryHandlers(
  library: Library,
  currentWindow: () => BrowserWindow,
  now: () => number,
): DictionaryHandlers {
  return {
    addPersonalWord: (own) => library.addPersonalWords([own], now()).words,
    removePersonalWord: (own) => library.removePersonalWord(own),
    async importPersonalWords({ rubrique }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(currentWindow(), {
        title: say.importTitle,
        filters: [{ name: say.fileKind, extensions: ["dic", "txt"] }],
        properties: ["openFile"],
      });
      const [path] = filePaths;
      if (canceled || path === undefined) throw new Failure("cancelled");
      const words = readWordList(wordFileText(await bytesOf(path)));
      if (words === null) throw new Failure("wrong-file");
      return library.addPersonalWords(
        words.map((word) => ({ word, rubrique })),
        now(),
      );
    },
    async exportPersonalWords({ format, rubrique }) {
      const { canceled, filePath } = await dialog.showSaveDialog(currentWindow(), {
        title: say.exportTitle,
        defaultPath: join(app.getPath("documents"), format === "texte" ? say.textFileName : say.dicFileName),
        filters: [{ name: say.fileKind, extensions: [format === "texte" ? "txt" : "dic"] }],
        properties: ["createDirectory", "showOverwriteConfirmation"],
      });
      if (canceled || filePath === "") throw new Failure("cancelled");
      const words = library
        .personalWords()
        .filter((own) => rubriqueKey(own.rubrique) === rubriqueKey(rubrique))
        .map(({ word }) => word);
      await writeWhole(filePath, new TextEncoder().encode(writeWordList(words, format)), { overwrite: true });
      return { name: basename(filePath) };
    },
  };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > maxBytes) throw new Failure("wrong-file");
    return await readFile(path);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure("file-unreadable");
  }
}
