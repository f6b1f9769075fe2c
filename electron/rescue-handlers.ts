import { basename, extname, join } from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import { writeArticleFile } from "../shared/front-matter.ts";
import { formatNames } from "../shared/fr.ts";
import { rescueSentences as say } from "../shared/fr/rescue.ts";
import { Failure } from "../shared/result.ts";
import type { Handlers } from "./answer.ts";
import { writeWhole } from "./exports/files.ts";
import { safeFileName } from "./file-name.ts";

/** A text that is saved elsewhere is a Markdown file, whatever happens to Marbre. */
const extension = ".md";

/** What is left to do for a text when the library can't take it. It needs nothing of the library. */
export function rescueHandlers(currentWindow: () => BrowserWindow): Pick<Handlers, "saveElsewhere"> {
  return {
    async saveElsewhere({ fields, body }) {
      const { canceled, filePath } = await dialog.showSaveDialog(currentWindow(), {
        title: say.saveElsewhereTitle,
        defaultPath: join(app.getPath("documents"), `${safeFileName(fields.slug, fields.titre)}${extension}`),
        filters: [{ name: formatNames.md, extensions: [extension.slice(1)] }],
        properties: ["createDirectory", "showOverwriteConfirmation"],
      });
      if (canceled || filePath === "") throw new Failure("cancelled");
      // The native dialog has asked before it gave the name of a file that exists; of a name that we complete, it knows nothing.
      const isComplete = extname(filePath) !== "";
      const path = isComplete ? filePath : `${filePath}${extension}`;
      await writeWhole(path, new TextEncoder().encode(writeArticleFile({ fields, body })), { overwrite: isComplete });
      return { name: basename(path) };
    },
  };
}
