import { entityTable } from "./entity-table.ts";

/** A character reference at `lastIndex`: `&eacute;`, `&#233;`, `&#xE9;`. */
const reference = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/y;

/** End of the character reference that starts at `from`, or -1 when there is none. */
export function entityEnd(text: string, from: number): number {
  reference.lastIndex = from;
  const found = reference.exec(text);
  if (found === null || (found[3] !== undefined && !names().has(found[3]))) return -1;
  return reference.lastIndex;
}

/** What a character reference stands for, or the source itself when it is none. */
export function decodeEntity(source: string): string {
  reference.lastIndex = 0;
  const found = reference.exec(source);
  if (found === null) return source;
  const [, hexadecimal, decimal, name] = found;
  if (name !== undefined) return names().get(name) ?? source;
  const code = hexadecimal !== undefined ? parseInt(hexadecimal, 16) : Number(decimal);
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : "\ufffd";
}

/** Applies backslash escapes and character references, as in destinations, titles and info strings. */
export function unescapeMarkdown(source: string): string {
  if (!/[\\&]/.test(source)) return source;
  return source.replace(escapeOrReference, (found) =>
    found.startsWith("\\") ? found.slice(1) : decodeEntity(found),
  );
}

const escapeOrReference =
  /\\[!-/:-@[-`{-~]|&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/g;

let known: ReadonlyMap<string, string> | null = null;

/** Unpacked at the first `&`: most texts hold none. */
function names(): ReadonlyMap<string, string> {
  known ??= new Map(
    entityTable.split(",").filter(Boolean).map((entry) => {
      const [name = "", codes = ""] = entry.split(" ");
      return [name, String.fromCodePoint(...codes.split("+").map((code) => parseInt(code, 16)))];
    }),
  );
  return known;
}
