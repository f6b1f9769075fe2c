import { readFileSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { normalizeBreaks } from "../shared/changes.ts";
import { readArticleFile } from "../shared/front-matter.ts";
import type { ArticleId } from "../shared/article.ts";
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
 * fields; `null` when it is no text file that can be read. The file is not touched.
 */
export function takeFile(library: Library, path: string, now: number): ArticleId | null {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > maxBytes) return null;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    const { fields, body } = readArticleFile(normalizeBreaks(text));
    const titre = fields.titre === "" ? basename(path, extname(path)) : fields.titre;
    return library.create({ ...fields, titre }, body, now).id;
  } catch {
    return null;
  }
}
