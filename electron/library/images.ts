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

/** The table `images`. */
export interface ImagesTable {
  /** Oldest first. */
  list(): ImageRow[];
  /** Those that no text names: neither the articles, nor the trash, nor what was just typed. */
  unused(): ImageRow[];
  /** Whether a text names it, as for `unused`. */
  isNamed(name: string): boolean;
  /** Throws `Failure("not-found")`. */
  read(name: string): StoredImage;
  has(name: string): boolean;
  /** Keeps an image, once for all those that are the same to the last bit; its name comes from that of its file. */
  add(image: CleanImage & Pick<StoredImage, "type">, file: string, now: number): ImageRow;
  delete(name: string): void;
}

const storedRow = z.object({ type: z.enum(imageTypes), content: z.instanceof(Uint8Array) });

export function imagesTable(db: Database): ImagesTable {
  const columns = "name, type, width, height, bytes, added_at AS addedAt";
  const list = db.prepare(`SELECT ${columns} FROM images ORDER BY id`);
  const bySha = db.prepare(`SELECT ${columns} FROM images WHERE sha256 = ?`);
  const read = db.prepare("SELECT type, content FROM images WHERE name = ?");
  const has = db.prepare("SELECT 1 FROM images WHERE name = ?").pluck();
  const insert = db.prepare(
    `INSERT INTO images (name, sha256, type, width, height, bytes, added_at, content)
     VALUES (@name, @sha256, @type, @width, @height, @bytes, @now, @content)`,
  );
  const remove = db.prepare("DELETE FROM images WHERE name = ?");
  const named = db.prepare("SELECT EXISTS (SELECT 1 FROM texts WHERE instr(body, @name)) OR EXISTS (SELECT 1 FROM journal WHERE instr(changes, @name))").pluck();
  const texts = db.prepare("SELECT body FROM texts UNION ALL SELECT changes FROM journal").pluck();

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
    has: (name) => has.get(name) !== undefined,
    add({ bytes, type, width, height }, file, now) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      if (bySha.get(sha256) === undefined) {
        insert.run({ name: imageName(file, sha256, type), sha256, type, width, height, bytes: bytes.length, now, content: bytes });
      }
      return imageRowSchema.parse(bySha.get(sha256));
    },
    delete(name) {
      remove.run(name);
    },
  };
}
