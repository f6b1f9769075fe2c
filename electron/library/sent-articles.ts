import type { Database } from "better-sqlite3";
import { inflateRawSync } from "node:zlib";
import { z } from "zod";
import { type Article, type ArticleId, fieldsSchema } from "../../shared/article.ts";

/** An article as it left for the copy desk. */
export interface SentArticle extends Article {
  readonly id: ArticleId;
}

/** Exports that are looked at, newest first: a review does not come back years later. */
const mostExports = 300;

const row = z.object({ article: z.number(), source: z.instanceof(Uint8Array) });
const kept = z.object({ fields: fieldsSchema, body: z.string() });

/** What was exported to Word, newest first, one by one: each is unpacked when it is asked for. */
export function sentToWord(db: Database): Generator<SentArticle> {
  const rows = z.array(row).parse(db.prepare("SELECT article, source FROM exports WHERE format = 'docx' AND source IS NOT NULL ORDER BY id DESC LIMIT ?").all(mostExports));
  return unpacked(rows);
}

function* unpacked(rows: readonly z.infer<typeof row>[]): Generator<SentArticle> {
  for (const { article, source } of rows) yield { id: article, ...kept.parse(JSON.parse(inflateRawSync(source).toString("utf8"))) };
}
