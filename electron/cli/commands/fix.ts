import { resolve } from "node:path";
import { failures, NBSP } from "../../../shared/fr.ts";
import { Failure } from "../../../shared/result.ts";
import { writeWhole } from "../../exports/files.ts";
import type { Command } from "../command.ts";
import { houseOfLibrary } from "../house.ts";
import { type CliIo, exitCodes, failedError, usageError } from "../io.ts";
import { readSource } from "../source.ts";
import { fixedFile, typographyOf } from "../typography-desk.ts";

/** Corrects typography: on standard output, or in place. */
export const fix: Command = {
  usage: "fix FICHIER… [--write] [--profile presse|web|aucune]",
  summary: "Corrige la typographie, sur la sortie standard ou, avec --write, dans le fichier lui-même.",
  options: { write: { type: "boolean" }, profile: { type: "string" }, library: { type: "string" } },
  async run(args, io) {
    if (args.positionals.length === 0) throw usageError("indiquez au moins un fichier à corriger.");
    const { typography } = await houseOfLibrary(args.value("library"), io.cwd);
    const settings = typographyOf(args.value("profile"), typography);
    for (const file of args.positionals) {
      const text = await readSource(file, io);
      const fixed = fixedFile(text, settings);
      if (!args.has("write") || file === "-") await io.out(fixed);
      else if (fixed === text) io.err(`${file}${NBSP}: rien à corriger.`);
      else await replace(file, fixed, io);
    }
    return exitCodes.done;
  },
};

async function replace(file: string, fixed: string, io: CliIo): Promise<void> {
  try {
    await writeWhole(resolve(io.cwd, file), new TextEncoder().encode(fixed), { overwrite: true });
    io.err(`${file}${NBSP}: corrigé.`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw failedError(`${file}${NBSP}: ${failures[error.code]}`);
  }
}
