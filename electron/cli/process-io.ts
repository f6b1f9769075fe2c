import type { Print } from "../exports/print-job.ts";
import type { CliIo } from "./io.ts";
import { maxSourceBytes, tooLong } from "./source.ts";

/**
 * The streams and folder of this process. A reader that goes away (`| head`)
 * ends the program quietly: nobody is left to tell.
 */
export function processIo(print: Print): CliIo {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endQuietly);
  return {
    cwd: process.cwd(),
    readStdin,
    out: (data) => new Promise((resolve) => process.stdout.write(data, () => resolve())),
    err: (line) => process.stderr.write(`${line}\n`),
    print,
  };
}

function endQuietly(error: Error): void {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
}

async function readStdin(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    const bytes: Uint8Array = typeof piece === "string" ? Buffer.from(piece) : piece;
    length += bytes.length;
    if (length > maxSourceBytes) throw tooLong("-");
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}
