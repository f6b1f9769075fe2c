import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { ArticleId } from "../../shared/article.ts";
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
  insert(row: Omit<StoredExport, "id">): StoredExport;
}

const exportRow = exportRowSchema.omit({ present: true });

export function exportsTable(db: Database): ExportsTable {
  const columns = "id, article, format, path, bytes, sha256, revision, created_at AS createdAt";
  const list = db.prepare(`SELECT ${columns} FROM exports WHERE article = ? ORDER BY id DESC`);
  const get = db.prepare(`SELECT ${columns} FROM exports WHERE id = ?`);
  const insert = db.prepare(
    `INSERT INTO exports (article, format, path, bytes, sha256, revision, created_at)
     VALUES (@article, @format, @path, @bytes, @sha256, @revision, @createdAt)`,
  );
  return {
    list: (article) => z.array(exportRow).parse(list.all(article)),
    get: (id) => {
      const row = get.get(id);
      if (row === undefined) throw new Failure("not-found");
      return exportRow.parse(row);
    },
    insert: (row) => ({ ...row, id: Number(insert.run(row).lastInsertRowid) }),
  };
}
