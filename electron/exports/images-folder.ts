import { createHash } from "node:crypto";
import { lstat, mkdir, readFile, rm, unlink } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { z } from "zod";
import { Failure } from "../../shared/result.ts";
import { isCode, syncFolder } from "../durable.ts";
import { writeFailure, type WriteOptions, writeWhole } from "./files.ts";
import { type ImagesFolder, manifestFormat } from "./wordpress-files.ts";

/** Where the images of an output go: `article.html` has `article-images`. */
export function imagesFolderOf(path: string): string {
  const end = extname(path);
  return `${end === "" ? path : path.slice(0, -end.length)}-images`;
}

/**
 * Writes an output and the folder of its images: the images first, then the
 * output, then the manifest, so that one never names what is not there yet; each
 * file whole or not at all. What another export left there and is not shown any
 * more is removed, unless it was changed since; other files are not touched.
 *
 * Throws `Failure` as `writeWhole` does; a folder that was made for it is then
 * removed. With `overwrite` false, a folder that stands there is « file-exists ».
 */
export async function writeWithImages(path: string, bytes: Uint8Array, { manifest, files }: ImagesFolder, options: WriteOptions): Promise<void> {
  const folder = imagesFolderOf(path);
  // Without this, the images would be written before the output is refused.
  if (!options.overwrite && (await kindOf(path)) !== null) throw new Failure("file-exists");
  const isNew = await makeFolder(folder, options.overwrite);
  try {
    const former = await formerFiles(folder);
    for (const file of files) await writeWhole(join(folder, file.name), file.bytes, options);
    await writeWhole(path, bytes, options);
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    await writeWhole(join(folder, "manifest.json"), new TextEncoder().encode(text), options);
    const kept = new Set(files.map(({ name }) => name));
    for (const { file, sha256 } of former) if (!kept.has(file)) await removeIfSame(join(folder, file), sha256);
    await syncFolder(folder);
  } catch (error) {
    if (isNew) await rm(folder, { recursive: true, force: true });
    throw writeFailure(error);
  }
}

/** Whether the folder was not there. */
async function makeFolder(folder: string, overwrite: boolean): Promise<boolean> {
  const kind = await kindOf(folder);
  if (kind === null) {
    try {
      await mkdir(folder);
    } catch (error) {
      throw writeFailure(error);
    }
    return true;
  }
  // A link would put the images somewhere that nobody chose.
  if (kind !== "folder") throw new Failure("file-unwritable", "ENOTDIR");
  if (!overwrite) throw new Failure("file-exists");
  return false;
}

async function kindOf(path: string): Promise<"folder" | "other" | null> {
  try {
    return (await lstat(path)).isDirectory() ? "folder" : "other";
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw writeFailure(error);
  }
}

const formerManifest = z.object({
  format: z.literal(manifestFormat),
  images: z.array(z.object({ file: z.string(), sha256: z.string() })),
});

/** What the manifest that is there says that we wrote; nothing when it is not ours. */
async function formerFiles(folder: string): Promise<readonly { readonly file: string; readonly sha256: string }[]> {
  try {
    const parsed = formerManifest.safeParse(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
    // A manifest is only a file: it names files of its folder, and no others.
    return parsed.success ? parsed.data.images.filter(({ file }) => file === basename(file) && /^[a-z0-9-]+\.[a-z]+$/.test(file)) : [];
  } catch {
    return [];
  }
}

async function removeIfSame(path: string, sha256: string): Promise<void> {
  try {
    if (createHash("sha256").update(await readFile(path)).digest("hex") === sha256) await unlink(path);
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw error;
  }
}
