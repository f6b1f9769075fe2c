import { existsSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { writeArticleFile } from "../../shared/front-matter.ts";
import { imageNamesIn } from "../../shared/image-names.ts";
import { Failure } from "../../shared/result.ts";
import { syncFileNow } from "../durable.ts";
import { safeFileName } from "../file-name.ts";
import type { KeptArticle } from "../library/backups/mend.ts";
import type { Library } from "../library/library.ts";
import { storageFailure } from "../library/storage-failure.ts";

export interface LibraryExport {
  readonly library: Library;
  /** Folder to make; it must not exist. */
  readonly folder: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

/**
 * Writes every article that is not in the trash as a Markdown file with all of
 * its fields, private ones too, and the images that they name: importing the
 * folder gives the same articles back. It takes its name once it is whole; stopped or failing, it leaves
 * nothing. Gives the number of files. Throws `Failure` `file-exists`,
 * `cancelled`, or what keeps it from being written.
 */
export async function exportLibrary({ library, folder, signal, onProgress }: LibraryExport): Promise<number> {
  if (existsSync(folder)) throw new Failure("file-exists");
  const draft = `${folder}.en-cours`;
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft);
    const articles = library.list(false);
    const names = new Set<string>();
    const images = new Set<string>();
    for (const [done, { id, updatedAt }] of articles.entries()) {
      if (signal?.aborted === true) throw new Failure("cancelled");
      const { fields, body, archived } = library.article(id);
      const name = freeName(names, safeFileName(fields.slug, fields.titre));
      onProgress?.(done, articles.length, name);
      for (const image of imageNamesIn(body)) images.add(image);
      const path = join(draft, name);
      writeSynced(path, fileOf({ fields, body, archived }));
      // An import takes the date of the file as that of the article.
      utimesSync(path, updatedAt / 1_000, updatedAt / 1_000);
      await setImmediate();
    }
    // Beside the articles, where their Markdown says: any other program shows them.
    for (const image of images) if (library.images.has(image)) writeSynced(join(draft, image), library.images.read(image).content);
    renameSync(draft, folder);
    onProgress?.(articles.length, articles.length, "");
    return articles.length;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw isAbsent ? new Failure("file-unwritable") : storageFailure(error);
  }
}

/** An article that has no title says so: an import would give it that of its file. */
function fileOf(article: KeptArticle): string {
  const file = writeArticleFile(article);
  return article.fields.titre === "" ? file.replace(/^---\n(?:\{\}\n)?/, '---\ntitre: ""\n') : file;
}

/** Windows and macOS take « Été.md » and « été.md » for one name. */
function freeName(taken: Set<string>, wanted: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${wanted}.md` : `${wanted} ${n}.md`;
    const key = name.normalize("NFC").toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

/** Writes a new file, on the disk when this returns. */
function writeSynced(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content, { flag: "wx" });
  syncFileNow(path);
}
