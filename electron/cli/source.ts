import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { maxBodyLength } from "../../shared/article-names.ts";
import { NBSP } from "../../shared/fr.ts";
import { type CliIo, failedError } from "./io.ts";

/** Longest file that is read, in bytes: what an article may be, in UTF-8. */
export const maxSourceBytes = maxBodyLength * 4;

/**
 * Reads the text of a file, or of standard input for `-`. The text is the
 * file's, unit for unit: a byte order mark and line ends stay, so that offsets
 * are true. Throws `CliError` with a sentence that names the file.
 */
export async function readSource(file: string, io: CliIo): Promise<string> {
  return decode(file, file === "-" ? await io.readStdin() : await readBytes(file, io.cwd));
}

async function readBytes(file: string, cwd: string): Promise<Uint8Array> {
  try {
    const path = resolve(cwd, file);
    if ((await stat(path)).size > maxSourceBytes) throw tooLong(file);
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = reasons[code];
    if (reason !== undefined) throw failedError(`${file}${NBSP}: ${reason}`);
    throw code === "" ? error : failedError(`${file}${NBSP}: ce fichier ne peut pas être lu (${code}).`);
  }
}

/** A text as Markdown reads it, each line ended by one character, with every offset where it was. */
export function markdownLines(text: string): string {
  return text.replace(/\r(?=\n)/g, " ").replaceAll("\r", "\n");
}

/** The sentence for a text longer than an article may be. */
export function tooLong(file: string): Error {
  return failedError(`${file}${NBSP}: ce texte est trop long pour Marbre.`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "ce fichier n’existe pas.",
  ENOTDIR: "ce fichier n’existe pas.",
  EISDIR: "c’est un dossier, pas un fichier.",
  EACCES: "vous n’avez pas le droit de lire ce fichier.",
  EPERM: "vous n’avez pas le droit de lire ce fichier.",
};

function decode(file: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.length > maxBodyLength) throw tooLong(file);
    if (text.includes("\u0000")) throw failedError(`${file}${NBSP}: ce fichier n’est pas un texte.`);
    return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw failedError(
      `${file}${NBSP}: ce fichier n’est pas en UTF-8. Réenregistrez-le dans cet encodage, puis réessayez.`,
    );
  }
}
