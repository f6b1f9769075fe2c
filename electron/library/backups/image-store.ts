import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import { imageExtensions, imageTypes } from "../../../shared/image-names.ts";
import { Failure } from "../../../shared/result.ts";
import { syncFileNow, syncFolderNow } from "../../durable.ts";
import { guardConnection } from "../pragmas.ts";

/**
 * Copies of a library share their images: each is a file named after its
 * content (SHA-256), in a folder beside the copies, and in a copy its row is
 * empty. A row that has its bytes needs no file: copies of before, those made
 * before a migration, and those of the command line stand alone.
 */
export const imagesFolder = "images";

const sharedRow = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), type: z.enum(imageTypes), bytes: z.number() });
/** An image of a copy, as its row says it. */
export type SharedImage = z.infer<typeof sharedRow>;

/** Where the images of a copy are. */
export const storeOf = (copy: string): string => join(dirname(copy), imagesFolder);

/** Where a store has an image. */
export const fileIn = (store: string, { sha256, type }: SharedImage): string => join(store, `${sha256}.${imageExtensions[type]}`);

/** Images of an open copy whose bytes are beside it; none for a copy of before images. */
export function sharedImages(copy: Database.Database): readonly SharedImage[] {
  if (!hasImages(copy)) return [];
  return z.array(sharedRow).parse(copy.prepare("SELECT sha256, type, bytes FROM images WHERE length(content) = 0").all());
}

/** Whether the file of an image is there, whole: by its size, or by all its bytes. */
export function isStored(store: string, image: SharedImage, isThorough: boolean): boolean {
  const path = fileIn(store, image);
  if (statSync(path, { throwIfNoEntry: false })?.size !== image.bytes) return false;
  return !isThorough || sha256Of(readFileSync(path)) === image.sha256;
}

/** The bytes of an image; `null` when they are not there, or are no longer what they were. */
export function storedBytes(store: string, image: SharedImage): Buffer | null {
  const path = fileIn(store, image);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return sha256Of(bytes) === image.sha256 ? bytes : null;
}

/** Moves the images of a copy that is being made to `store`, those that it has not already. Throws `Failure("damaged")` for bytes that are not what they should be. */
export function shareImages(draft: string, store: string): number {
  const copy = new Database(draft);
  try {
    guardConnection(copy);
    const rows = hasImages(copy) ? z.array(sharedRow).parse(copy.prepare("SELECT sha256, type, bytes FROM images WHERE length(content) > 0").all()) : [];
    if (rows.length === 0) return 0;
    const content = copy.prepare("SELECT content FROM images WHERE sha256 = ?").pluck();
    putImages(store, rows, ({ sha256 }) => z.instanceof(Uint8Array).parse(content.get(sha256)));
    // A draft that a cut leaves has no name yet: it needs no journal, and is synced once it is whole.
    copy.pragma("synchronous = OFF");
    copy.exec("UPDATE images SET content = x''");
    copy.exec("VACUUM");
    return rows.length;
  } finally {
    copy.close();
  }
}

/** Gives the rows of a copy their bytes back, so that it stands alone; those that are not there stay empty. */
export function fillImages(path: string, store: string): void {
  const copy = new Database(path);
  try {
    guardConnection(copy);
    const images = sharedImages(copy);
    if (images.length === 0) return;
    const fill = copy.prepare("UPDATE images SET content = ? WHERE sha256 = ?");
    copy.transaction(() => {
      for (const image of images) {
        const bytes = storedBytes(store, image);
        if (bytes !== null) fill.run(bytes, image.sha256);
      }
    })();
  } finally {
    copy.close();
  }
}

/** Removes the files of a store that no image of `kept` needs; what is not a file of ours stays. */
export function sweepStore(store: string, kept: ReadonlySet<string>): void {
  if (!existsSync(store)) return;
  for (const name of readdirSync(store)) {
    const sha256 = /^([0-9a-f]{64})\.(?:png|jpg|gif|webp)$/.exec(name)?.[1];
    if (sha256 !== undefined && !kept.has(sha256)) rmSync(join(store, name), { force: true });
  }
}

/** Adds images to a store, those that it has not; a file takes its name once its bytes, read again, are what its name says. Throws `Failure("damaged")`. */
export function putImages(store: string, images: readonly SharedImage[], read: (image: SharedImage) => Uint8Array): void {
  const missing = images.filter((image) => !isStored(store, image, false));
  if (missing.length === 0) return;
  mkdirSync(store, { recursive: true, mode: 0o700 });
  for (const image of missing) {
    const path = fileIn(store, image);
    const draft = `${path}.en-cours`;
    try {
      writeFileSync(draft, read(image), { mode: 0o600 });
      syncFileNow(draft);
      if (sha256Of(readFileSync(draft)) !== image.sha256) throw new Failure("damaged");
      renameSync(draft, path);
    } finally {
      rmSync(draft, { force: true });
    }
  }
  syncFolderNow(store);
}

const hasImages = (copy: Database.Database): boolean => copy.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'images'").get() !== undefined;

const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
