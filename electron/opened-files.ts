import { readFileSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { normalizeBreaks } from "../shared/changes.ts";
import { readArticleFile } from "../shared/front-matter.ts";
import type { ArticleId } from "../shared/article.ts";
import { Failure } from "../shared/result.ts";
import type { Library } from "./library/library.ts";

/** Largest file that opening takes, in bytes. */
const maxBytes = 20_000_000;

/** The Markdown file that a command line asks to open; `null` when there is none. */
export function fileToOpen(argv: readonly string[], folder: string): string | null {
  const named = argv.find((arg) => !arg.startsWith("-") && /\.(?:md|markdown)$/i.test(arg));
  return named === undefined ? null : resolve(folder, named);
}

/**
 * Takes a Markdown file into the library as an article, front matter read as
 * fields; the file is not touched. Throws `Failure`: `file-unreadable` when it
 * is no text, `too-large`, or what keeps the library from taking it.
 */
export function takeFile(library: Library, path: string, now: number): ArticleId {
  const { fields, body } = readArticleFile(normalizeBreaks(readText(path)));
  const titre = fields.titre === "" ? basename(path, extname(path)) : fields.titre;
  return library.create({ ...fields, titre }, body, now).id;
}

function readText(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) throw new Failure("file-unreadable");
  if (found.size > maxBytes) throw new Failure("too-large");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch {
    // No rights, or no text: for the user it is the same file that can't be read.
    throw new Failure("file-unreadable");
  }
}
