import { resolve } from "node:path";

/** The Markdown file that a command line asks to open; `null` when there is none. */
export function fileToOpen(argv: readonly string[], folder: string): string | null {
  const named = argv.find((arg) => !arg.startsWith("-") && /\.(?:md|markdown)$/i.test(arg));
  return named === undefined ? null : resolve(folder, named);
}
