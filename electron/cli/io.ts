import type { Print } from "../exports/print-job.ts";

/** What a command may touch of the outside: streams, the current folder, a printer. */
export interface CliIo {
  /** Paths of the command line are relative to this folder. */
  readonly cwd: string;
  /** All of standard input. Throws `CliError` when it is longer than an article may be. */
  readStdin(): Promise<Uint8Array>;
  /** Writes data to standard output; resolves once it has been taken. */
  out(data: string | Uint8Array): Promise<void>;
  /** Writes one line, in French, to standard error. */
  err(line: string): void;
  readonly print: Print;
}

/** How a command ended, as the shell reads it. */
export const exitCodes = { done: 0, found: 1, usage: 2, failed: 3 } as const;

/** A mistake or a misfortune that one sentence explains; never shown with a stack. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, sentence: string) {
    super(sentence);
    this.name = "CliError";
    this.exitCode = exitCode;
  }
}

/** The command line can't be understood. */
export function usageError(sentence: string): CliError {
  return new CliError(exitCodes.usage, sentence);
}

/** The command was understood but couldn't be done. */
export function failedError(sentence: string): CliError {
  return new CliError(exitCodes.failed, sentence);
}
