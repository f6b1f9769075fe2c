import type { Database } from "better-sqlite3";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { type Article, type ArticleId, fieldsSchema } from "../../shared/article.ts";
import type { ExportRow } from "../../shared/ipc.ts";
import { exportRowSchema } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";

/** An export as it is kept; whether its file is still there is asked of the disk. */
export type StoredExport = Omit<ExportRow, "present">;

/** The table `exports`: what was written, when, from which revision. */
export interface ExportsTable {
  /** Newest first. */
  list(article: ArticleId): StoredExport[];
  /** Throws `Failure("not-found")`. */
  get(id: number): StoredExport;
  /** `source` is the article that was written, kept to be compared. */
  insert(row: Omit<StoredExport, "id">, source: Article): StoredExport;
  /** The article that was written; `null` when it was not kept. Throws `Failure("not-found")`. */
  source(id: number): Article | null;
}

const exportRow = exportRowSchema.omit({ present: true });

const sourceRow = z.object({ fields: fieldsSchema, body: z.string() });

export function exportsTable(db: Database): ExportsTable {
  const columns = "id, article, format, path, bytes, sha256, revision, created_at AS createdAt";
  const list = db.prepare(`SELECT ${columns} FROM exports WHERE article = ? ORDER BY id DESC`);
  const get = db.prepare(`SELECT ${columns} FROM exports WHERE id = ?`);
  const insert = db.prepare(
    `INSERT INTO exports (article, format, path, bytes, sha256, revision, created_at, source)
     VALUES (@article, @format, @path, @bytes, @sha256, @revision, @createdAt, @source)`,
  );
  const source = db.prepare("SELECT source FROM exports WHERE id = ?").pluck();
  return {
    list: (article) => z.array(exportRow).parse(list.all(article)),
    get: (id) => {
      const row = get.get(id);
      if (row === undefined) throw new Failure("not-found");
      return exportRow.parse(row);
    },
    insert: (row, { fields, body }) => ({ ...row, id: Number(insert.run({ ...row, source: deflateRawSync(JSON.stringify({ fields, body })) }).lastInsertRowid) }),
    source: (id) => {
      const row = source.get(id);
      if (row === undefined) throw new Failure("not-found");
      return row === null ? null : sourceRow.parse(JSON.parse(inflateRawSync(z.instanceof(Uint8Array).parse(row)).toString("utf8")));
    },
  };
}
