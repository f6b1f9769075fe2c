import { parseArgs, type ParseArgsConfig } from "node:util";
import { NBSP } from "../../shared/fr.ts";
import { type CliIo, usageError } from "./io.ts";

/** Options of all commands: name → whether it takes a value, and its short form. */
export type OptionTable = NonNullable<ParseArgsConfig["options"]>;

/** What was written after the command's name. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Whether an option without a value was given. */
  has(name: string): boolean;
  /** Value of an option, or `undefined` when it was not given. */
  value(name: string): string | undefined;
}

/** One command of `marbre`. */
export interface Command {
  /** What follows `marbre`, as the help shows it. */
  readonly usage: string;
  /** One French sentence. */
  readonly summary: string;
  readonly options: OptionTable;
  /** Whether « -mot » is a word of the command, and no option. */
  readonly wordsMayBeginWithHyphen?: boolean;
  /** Does the work and gives the exit code. */
  run(args: Arguments, io: CliIo): Promise<number>;
}

/** Reads what follows a command's name. Throws the usage `CliError` when it can't. */
export function readArguments(argv: readonly string[], { options, wordsMayBeginWithHyphen = false }: Pick<Command, "options" | "wordsMayBeginWithHyphen">): Arguments {
  const isWord = (argument: string) => wordsMayBeginWithHyphen && /^-[^-]/.test(argument);
  const { values, positionals: plain } = parse(argv.filter((argument) => !isWord(argument)), options);
  const positionals = [...plain, ...argv.filter(isWord)];
  return {
    positionals,
    has: (name) => values[name] === true,
    value: (name) => {
      const value = values[name];
      return typeof value === "string" ? value : undefined;
    },
  };
}

function parse(argv: readonly string[], options: OptionTable) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    // Node names the option, in quotes, in an English sentence.
    const option = error instanceof Error ? (/'(-[^' ]*)/.exec(error.message)?.[1] ?? "") : "";
    const quoted = `«${NBSP}${option}${NBSP}»`;
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw usageError(`L’option ${quoted} n’existe pas.`);
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
      throw usageError(`L’option ${quoted} est mal employée${NBSP}: vérifiez si elle attend une valeur.`);
    }
    throw error;
  }
}
