import { readFileSync } from "node:fs";
import { z } from "zod";
import { failures, NBSP } from "../../shared/fr.ts";
import { Failure } from "../../shared/result.ts";
import { bundledFile } from "../exports/bundled-file.ts";
import { backup } from "./commands/backup.ts";
import { check } from "./commands/check.ts";
import { exportCommand } from "./commands/export.ts";
import { fix } from "./commands/fix.ts";
import { importCommand } from "./commands/import.ts";
import { list } from "./commands/list.ts";
import { measure } from "./commands/measure.ts";
import { search } from "./commands/search.ts";
import { show } from "./commands/show.ts";
import { restore } from "./commands/restore.ts";
import { suggest } from "./commands/suggest.ts";
import { verify } from "./commands/verify.ts";
import { type Command, readArguments } from "./command.ts";
import { CliError, type CliIo, exitCodes, usageError } from "./io.ts";

/** The commands, by name, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ["check", check],
  ["fix", fix],
  ["measure", measure],
  ["export", exportCommand],
  ["suggest", suggest],
  ["import", importCommand],
  ["list", list],
  ["search", search],
  ["show", show],
  ["backup", backup],
  ["restore", restore],
  ["verify", verify],
]);

/**
 * Runs `marbre <command> …` and gives the exit code: 0 done, 1 something was
 * found (check), 2 the command line is wrong, 3 it failed. Never throws for a
 * user's mistake: one French line on standard error.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  try {
    return await run(argv, io);
  } catch (error) {
    if (error instanceof CliError) {
      io.err(`marbre${NBSP}: ${error.message}`);
      return error.exitCode;
    }
    const code = error instanceof Failure ? error.code : "internal";
    io.err(`marbre${NBSP}: ${failures[code]}`);
    return exitCodes.failed;
  }
}

async function run(argv: readonly string[], io: CliIo): Promise<number> {
  const [name = "", ...rest] = argv;
  if (["help", "--help", "-h"].includes(name)) {
    await io.out(help());
    return exitCodes.done;
  }
  if (name === "--version") {
    await io.out(`${version()}\n`);
    return exitCodes.done;
  }
  const command = commands.get(name);
  if (command === undefined) {
    const known = `Commandes${NBSP}: ${[...commands.keys()].join(", ")}.`;
    throw usageError(
      name === ""
        ? `il manque une commande. ${known}`
        : `«${NBSP}${name}${NBSP}» n’est pas une commande de cette version. ${known}`,
    );
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    await io.out(`marbre ${command.usage}\n  ${command.summary}\n`);
    return exitCodes.done;
  }
  return command.run(readArguments(rest, command), io);
}

/** The version of the program, from the `package.json` that travels with it. */
function version(): string {
  const { version: number } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(bundledFile("package.json"), "utf8")));
  return number;
}

function help(): string {
  const lines = [...commands.values()].map(({ usage, summary }) => `  marbre ${usage}\n      ${summary}`);
  return [
    `Usage${NBSP}: marbre <commande> …`,
    "",
    ...lines,
    "",
    `Un fichier «${NBSP}-${NBSP}» se lit sur l’entrée standard.`,
    `Codes de sortie${NBSP}: 0 fait, 1 fautes trouvées ou rien trouvé, 2 commande mal écrite, 3 échec.`,
    "",
  ].join("\n");
}
