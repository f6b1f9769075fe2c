import type { Database } from "better-sqlite3";

/** Whether what SQLite finds wrong is what our index of words holds, and not how it is stored. */
export const isOfIndex = (sentence: string): boolean => /^(?:fts5: .* table "search"|malformed inverted index for FTS5 table main\.search)$/.test(sentence);

/**
 * Makes the index of words anew, as the last migration left it, and queues every
 * article: they are read again when the library has nothing else to do.
 */
export function rebuildSearch(db: Database): void {
  db.transaction(() => {
    db.exec(`
      DROP TABLE search;
      CREATE VIRTUAL TABLE search USING fts5 (titre, chapo, corps, fiche, tokenize = 'ascii');
      INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
      INSERT INTO search (search, rank) VALUES ('rank', 'bm25(100000.0, 1000.0, 1.0, 5.0)');
      INSERT INTO search_queue (article) SELECT id FROM articles WHERE true ON CONFLICT DO NOTHING;
    `);
  }).immediate();
}
