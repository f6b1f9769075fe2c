import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { normalizeBreaks } from "../shared/changes.ts";
import { readArticleFile } from "../shared/front-matter.ts";
import type { ArticleId } from "../shared/article.ts";
import { Failure } from "../shared/result.ts";
import { decodeText } from "./transfer/decode.ts";
import { fingerprint } from "./library/imports.ts";
import type { Library } from "./library/library.ts";

/** Largest file that opening takes, in bytes. */
const maxBytes = 20_000_000;

/**
 * Takes a Markdown file into the library as an article, front matter read as
 * fields; the file is not touched. One that was taken before, and has not
 * changed since, is the same article. Throws `Failure`: `file-unreadable` when
 * it is no text, `too-large`, or what keeps the library from taking it.
 */
export function takeFile(library: Library, path: string, now: number): ArticleId {
  const bytes = readBytes(path);
  const file = { path: fingerprint(path), source: fingerprint(bytes) };
  const known = library.imports.bySource(file.source)?.article;
  if (known !== undefined && library.summary(known).trashedAt === null) return known;
  const text = decodeText(bytes)?.text;
  if (text === undefined) throw new Failure("file-unreadable");
  const { fields, body, archived } = readArticleFile(normalizeBreaks(text));
  const titre = fields.titre === "" ? basename(path, extname(path)) : fields.titre;
  return library.imports.add({ fields: { ...fields, titre }, body, archived }, file, now, now);
}

function readBytes(path: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) throw new Failure("file-unreadable");
  if (found.size > maxBytes) throw new Failure("too-large");
  try {
    return readFileSync(path);
  } catch {
    throw new Failure("file-unreadable");
  }
}
