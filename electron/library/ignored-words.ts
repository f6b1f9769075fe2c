import type { Database } from "better-sqlite3";
import type { ArticleId } from "../../shared/article.ts";

/** The table `ignored_words`: words that the spelling of one article leaves alone. */
export interface IgnoredWordsTable {
  list(article: ArticleId): string[];
  set(article: ArticleId, word: string, ignored: boolean): void;
  copy(from: ArticleId, to: ArticleId): void;
}

export function ignoredWordsTable(db: Database): IgnoredWordsTable {
  const list = db.prepare("SELECT word FROM ignored_words WHERE article = ? ORDER BY word").pluck();
  const add = db.prepare("INSERT INTO ignored_words (article, word) VALUES (?, ?) ON CONFLICT DO NOTHING");
  const remove = db.prepare("DELETE FROM ignored_words WHERE article = ? AND word = ?");
  const copy = db.prepare("INSERT INTO ignored_words (article, word) SELECT ?, word FROM ignored_words WHERE article = ?");
  return {
    list: (article) => list.all(article).map(String),
    set: (article, word, ignored) => {
      (ignored ? add : remove).run(article, word.normalize("NFC"));
    },
    copy: (from, to) => {
      copy.run(to, from);
    },
  };
}
