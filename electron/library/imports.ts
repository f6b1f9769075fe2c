import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { Article, ArticleId } from "../../shared/article.ts";
import type { KeptArticle } from "./backups/mend.ts";
import { sentToWord } from "./sent-articles.ts";

/** How an article came into the library; fingerprints are SHA-256, in hexadecimal. */
export interface ImportRow {
  readonly article: ArticleId;
  /** Of the file's path: to know the file again without keeping where it is. */
  readonly path: string;
  /** Of the file's bytes. */
  readonly source: string;
  /** Of the article as it was taken: another one means that it was changed here since. */
  readonly taken: string;
}

/** The table `imports`: files that the library knows already. */
export interface ImportsTable {
  bySource(source: string): ImportRow | undefined;
  byPath(path: string): ImportRow | undefined;
  put(row: ImportRow, now: number): void;
}

const importRow = z.object({ article: z.number(), path: z.string(), source: z.string(), taken: z.string() });

export function importsTable(db: Database): ImportsTable {
  const columns = "article, path, source, taken";
  const bySource = db.prepare(`SELECT ${columns} FROM imports WHERE source = ? ORDER BY article LIMIT 1`);
  const byPath = db.prepare(`SELECT ${columns} FROM imports WHERE path = ? ORDER BY article DESC LIMIT 1`);
  const put = db.prepare(
    `INSERT INTO imports (article, path, source, taken, imported_at) VALUES (@article, @path, @source, @taken, @now)
     ON CONFLICT (article) DO UPDATE SET path = @path, source = @source, taken = @taken, imported_at = @now`,
  );
  return {
    bySource: (source) => importRow.optional().parse(bySource.get(source)),
    byPath: (path) => importRow.optional().parse(byPath.get(path)),
    put: (row, now) => {
      put.run({ ...row, now });
    },
  };
}

/** A file, as it is known again: fingerprints of its path and of its bytes. */
export type FileMark = Pick<ImportRow, "path" | "source">;

/** What the imports need of the library around them. */
interface Surroundings {
  readonly article: (id: ArticleId) => Article;
  readonly change: <T>(work: () => T) => T;
  readonly look: <T>(work: () => T) => T;
  readonly insert: (article: KeptArticle, at: number) => ArticleId;
  readonly revise: (id: ArticleId, article: KeptArticle, at: number) => void;
}

/** Articles that come from files, and the files that they come from: each change of both is one transaction. */
export function importsOf(db: Database, { article, change, look, insert, revise }: Surroundings) {
  const table = importsTable(db);
  const named = db.prepare("SELECT id, titre, slug FROM articles ORDER BY id");
  const mark = (id: ArticleId, file: FileMark, now: number) => table.put({ ...file, article: id, taken: articleFingerprint(article(id)) }, now);
  return {
    bySource: (source: string) => look(() => table.bySource(source)),
    byPath: (path: string) => look(() => table.byPath(path)),
    /** Titles and slugs of all articles, those of the trash too. */
    named: () => look(() => namedRows.parse(named.all())),
    /** Remembers which file an article that is here already is the same as. */
    mark: (id: ArticleId, file: FileMark, now: number) => change(() => mark(id, file, now)),
    /** A new article, written at `at`. */
    add: (article: KeptArticle, file: FileMark, at: number, now: number): ArticleId =>
      change(() => {
        const id = insert(article, at);
        mark(id, file, now);
        return id;
      }),
    /** Brings an article up to date with its file, as an edit that can be gone back from. */
    update: (id: ArticleId, piece: KeptArticle, file: FileMark, now: number): void =>
      change(() => {
        revise(id, piece, now);
        mark(id, file, now);
      }),
    /** Gives an article the text of its review, as an edit that can be gone back from; its file stays the one that it came from. */
    review: (id: ArticleId, piece: Article, now: number): void => change(() => revise(id, piece, now)),
    /** What was exported to Word, newest first. */
    sentToWord: () => look(() => sentToWord(db)),
  };
}

const namedRows = z.array(z.object({ id: z.number(), titre: z.string(), slug: z.string() }));

export function fingerprint(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Fingerprint of all that an article holds, its status aside: a piece that moves on is still the one that was imported. */
export function articleFingerprint({ fields, body }: Article): string {
  const { statut: _, ...others } = fields;
  return fingerprint(JSON.stringify([Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1)), body]));
}
