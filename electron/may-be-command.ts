import { printFlag } from "./cli/print-flag.ts";

/**
 * Whether the arguments can ask for the command line rather than the window: a
 * quick look, that never says no to a command. `commandLineOf` has the last
 * word when it says yes (`--library lib` looks like one).
 */
export function mayBeCommand(argv: readonly string[], isPackaged: boolean): boolean {
  const given = argv.slice(isPackaged ? 1 : 2);
  const first = given.find((arg) => !arg.startsWith("-") || arg === "--help" || arg === "--version") ?? "";
  return /^(?:--help|--version|[a-z]+)$/.test(first) || given.some((arg) => arg.startsWith(`${printFlag}=`));
}
