import { resolve } from "node:path";
import { failures, NBSP } from "../../../shared/fr.ts";
import { Failure } from "../../../shared/result.ts";
import type { Command } from "../command.ts";
import { exitCodes, failedError, usageError } from "../io.ts";
import { libraryFolder } from "../library-folder.ts";

/** Puts a copy in the place of the library; what was there is kept. */
export const restore: Command = {
  usage: "restore DOSSIER [--json] [--library DOSSIER]",
  summary: "Remet la dernière copie saine d’un dossier à la place de la bibliothèque, mise de côté.",
  options: { json: { type: "boolean" }, library: { type: "string" } },
  async run(args, io) {
    const [place, ...others] = args.positionals;
    if (place === undefined || others.length > 0) throw usageError("indiquez le dossier qui contient les copies, un seul.");
    const folder = libraryFolder(args.value("library"), io.cwd);
    const { replaceLibrary } = await import("../../library/backups/replace.ts");
    try {
      const { from, articles, aside } = replaceLibrary(folder, resolve(io.cwd, place), Date.now());
      io.err(`${from}${NBSP}: ${articles}${NBSP}${articles > 1 ? "articles repris" : "article repris"}.`);
      if (aside !== "") io.err(`L’ancienne bibliothèque est gardée, intacte, dans «${NBSP}${aside}${NBSP}».`);
      if (args.has("json")) await io.out(`${JSON.stringify({ fichier: from, articles, bibliotheque: folder, miseDeCote: aside === "" ? null : aside })}\n`);
      return exitCodes.done;
    } catch (error) {
      const { storageFailure } = await import("../../library/storage-failure.ts");
      const failure = storageFailure(error);
      if (!(failure instanceof Failure)) throw failure;
      throw failedError(reasons[failure.code] ?? `rien n’a été modifié. ${failures[failure.code]}`);
    }
  },
};

const reasons: { readonly [code: string]: string } = {
  locked: "la bibliothèque est ouverte. Quittez Marbre, puis réessayez. Rien n’a été modifié.",
  "not-found": "ce dossier ne contient aucune copie saine de cette version ou d’une plus ancienne. Rien n’a été modifié.",
};
