import { printInChild } from "./print-child.ts";
import { processIo } from "./process-io.ts";
import { runCli } from "./main.ts";

/** `marbre` under plain Node: the whole command line, without Electron. */
process.exitCode = await runCli(process.argv.slice(2), processIo(printInChild));
