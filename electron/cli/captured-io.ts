import { Failure } from "../../shared/result.ts";
import type { CliIo } from "./io.ts";

/** Streams of a command that a test reads back. */
export interface CapturedIo extends CliIo {
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** A command's surroundings without a process: a folder, a text to read, no printer. */
export function capturedIo(cwd: string, stdin: string | Uint8Array = ""): CapturedIo {
  const out: Uint8Array[] = [];
  const err: string[] = [];
  return {
    cwd,
    readStdin: async () => Buffer.from(stdin),
    out: async (data) => {
      out.push(Buffer.from(data));
    },
    err: (line) => {
      err.push(line);
    },
    print: async () => {
      throw new Failure("unavailable");
    },
    stdout: () => Buffer.concat(out).toString("utf8"),
    stderr: () => err.join("\n"),
  };
}
