import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";
import { z } from "zod";
import { imageName, imageNamesIn, imageTypes } from "../../shared/image-names.ts";
import type { ImageRow } from "../../shared/ipc.ts";
import { imageRowSchema } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import type { CleanImage } from "../images/image-bytes.ts";

/** The bytes of an image and its format. */
export interface StoredImage {
  readonly type: (typeof imageTypes)[number];
  readonly content: Uint8Array;
}

/** An image with all that is known of it. */
export type WholeImage = ImageRow & Pick<StoredImage, "content"> & { readonly sha256: string };

/** The table `images`. An image whose bytes were lost with a disk keeps an empty row, which the same image fills. */
export interface ImagesTable {
  /** Oldest first. */
  list(): ImageRow[];
  /** Those that no text names: neither the articles, nor the trash, nor what was just typed. */
  unused(): ImageRow[];
  /** Whether a text names it, as for `unused`. */
  isNamed(name: string): boolean;
  /** Throws `Failure("not-found")`, for one whose bytes were lost too. */
  read(name: string): StoredImage;
  has(name: string): boolean;
  /** All of one, for another library to adopt. Throws as `read`. */
  whole(name: string): WholeImage;
  /** Takes an image of a copy under the name that it has there, or gives the name under which the same one is here. */
  adopt(image: WholeImage): string;
  /** Keeps an image, once for all those that are the same to the last bit; its name comes from that of its file. */
  add(image: CleanImage & Pick<StoredImage, "type">, file: string, now: number): ImageRow;
  /** The name that `add` gives, without adding. */
  nameFor(image: CleanImage & Pick<StoredImage, "type">, file: string): string;
  delete(name: string): void;
}

const storedRow = z.object({ type: z.enum(imageTypes), content: z.instanceof(Uint8Array) });

const wholeRow = imageRowSchema.extend({ sha256: z.string(), content: z.instanceof(Uint8Array) });

export function imagesTable(db: Database): ImagesTable {
  const columns = "name, type, width, height, bytes, added_at AS addedAt";
  const list = db.prepare(`SELECT ${columns} FROM images ORDER BY id`);
  const bySha = db.prepare(`SELECT ${columns} FROM images WHERE sha256 = ?`);
  const read = db.prepare("SELECT type, content FROM images WHERE name = ? AND length(content) > 0");
  const has = db.prepare("SELECT 1 FROM images WHERE name = ? AND length(content) > 0").pluck();
  const whole = db.prepare(`SELECT ${columns}, sha256, content FROM images WHERE name = ?`);
  const fill = db.prepare("UPDATE images SET content = @content WHERE sha256 = @sha256 AND length(content) = 0");
  const insert = db.prepare(
    `INSERT INTO images (name, sha256, type, width, height, bytes, added_at, content)
     VALUES (@name, @sha256, @type, @width, @height, @bytes, @addedAt, @content)`,
  );
  const remove = db.prepare("DELETE FROM images WHERE name = ?");
  const named = db.prepare("SELECT EXISTS (SELECT 1 FROM texts WHERE instr(body, @name)) OR EXISTS (SELECT 1 FROM journal WHERE instr(changes, @name))").pluck();
  const texts = db.prepare("SELECT body FROM texts UNION ALL SELECT changes FROM journal").pluck();

  const put = (image: WholeImage): ImageRow => {
    if (bySha.get(image.sha256) === undefined) insert.run(image);
    else fill.run({ sha256: image.sha256, content: image.content });
    return imageRowSchema.parse(bySha.get(image.sha256));
  };
  const all = () => z.array(imageRowSchema).parse(list.all());
  return {
    list: all,
    unused() {
      const named = new Set<string>();
      for (const text of texts.iterate()) for (const name of imageNamesIn(String(text))) named.add(name);
      return all().filter(({ name }) => !named.has(name));
    },
    isNamed: (name) => named.get({ name }) === 1,
    read(name) {
      const row = read.get(name);
      if (row === undefined) throw new Failure("not-found");
      return storedRow.parse(row);
    },
    whole(name) {
      const row = whole.get(name);
      if (row === undefined) throw new Failure("not-found");
      return wholeRow.parse(row);
    },
    adopt: (image) => put(image).name,
    has: (name) => has.get(name) !== undefined,
    add({ bytes, type, width, height }, file, now) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return put({ name: imageName(file, sha256, type), sha256, type, width, height, bytes: bytes.length, addedAt: now, content: bytes });
    },
    nameFor({ bytes, type }, file) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const known = imageRowSchema.optional().parse(bySha.get(sha256));
      return known?.name ?? imageName(file, sha256, type);
    },
    delete(name) {
      remove.run(name);
    },
  };
}
