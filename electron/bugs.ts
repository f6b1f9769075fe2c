/**
 * Says on standard error that something of ours broke: where, and the kind of
 * error. Nothing more, since no log may hold a text, a title or a path.
 */
export function reportBug(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const place = error instanceof Error ? (/\n\s+at (\S+)/.exec(error.stack ?? "")?.[1] ?? "") : "";
  const said = ["marbre:", where, kind, place.includes("/") ? "" : place].join(" ").trimEnd();
  process.stderr.write(`${said}\n`);
}
