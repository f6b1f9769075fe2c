import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { failures, NBSP } from "../../../shared/fr.ts";
import { Failure } from "../../../shared/result.ts";
import type { Command } from "../command.ts";
import { exitCodes, failedError, usageError } from "../io.ts";
import { libraryFolder } from "../library-folder.ts";

/** A checked copy of the whole library in a folder; the application may be running. */
export const backup: Command = {
  usage: "backup DOSSIER [--json] [--library DOSSIER]",
  summary: "Écrit une copie vérifiée de la bibliothèque dans un dossier.",
  options: { json: { type: "boolean" }, library: { type: "string" } },
  async run(args, io) {
    const [into, ...others] = args.positionals;
    if (into === undefined || others.length > 0) throw usageError("indiquez le dossier où copier la bibliothèque, un seul.");
    const { databaseName } = await import("../../library/open.ts");
    const path = join(libraryFolder(args.value("library"), io.cwd), databaseName);
    if (!existsSync(path)) throw failedError(`il n’y a pas de bibliothèque dans «${NBSP}${libraryFolder(args.value("library"), io.cwd)}${NBSP}».`);
    try {
      const { inspectBackup, openLive } = await import("../../library/backups/verify.ts");
      const { nextBackupPath } = await import("../../library/backups/names.ts");
      const { writeBackup } = await import("../../library/backups/copy.ts");
      const now = Date.now();
      const db = openLive(path);
      try {
        const written = nextBackupPath(resolve(io.cwd, into), now, { kind: "asked" });
        await writeBackup(db, written);
        const { articles, bytes } = inspectBackup(written);
        const sha256 = createHash("sha256").update(readFileSync(written)).digest("hex");
        io.err(`${written}${NBSP}: copie vérifiée, ${articles}${NBSP}${articles > 1 ? "articles" : "article"}.`);
        if (args.has("json")) await io.out(`${JSON.stringify({ fichier: written, date: new Date(now).toISOString(), articles, octets: bytes, sha256 })}\n`);
        else await io.out(`${written}\n`);
      } finally {
        db.close();
      }
      return exitCodes.done;
    } catch (error) {
      const { storageFailure } = await import("../../library/storage-failure.ts");
      const failure = storageFailure(error);
      if (failure instanceof Failure) throw failedError(`aucune copie n’a été faite. ${failures[failure.code]}`);
      throw failure;
    }
  },
};
