import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { ArticleId } from "../../shared/article.ts";
import type { IgnoredFinding } from "../../shared/ignored-finding.ts";

/** The table `ignored_findings`: findings of typography and style that one article leaves alone. */
export interface IgnoredFindingsTable {
  list(article: ArticleId): IgnoredFinding[];
  set(article: ArticleId, finding: IgnoredFinding, ignored: boolean): void;
  copy(from: ArticleId, to: ArticleId): void;
}

const rows = z.array(z.object({ rule: z.string(), excerpt: z.string(), context: z.string() }));

export function ignoredFindingsTable(db: Database): IgnoredFindingsTable {
  const list = db.prepare("SELECT rule, excerpt, context FROM ignored_findings WHERE article = ? ORDER BY rule, excerpt, context");
  const add = db.prepare("INSERT INTO ignored_findings (article, rule, excerpt, context) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
  const remove = db.prepare("DELETE FROM ignored_findings WHERE article = ? AND rule = ? AND excerpt = ? AND context = ?");
  const copy = db.prepare(
    "INSERT INTO ignored_findings (article, rule, excerpt, context) SELECT ?, rule, excerpt, context FROM ignored_findings WHERE article = ?",
  );
  return {
    list: (article) => rows.parse(list.all(article)),
    set: (article, { rule, excerpt, context }, ignored) => {
      (ignored ? add : remove).run(article, rule, excerpt, context);
    },
    copy: (from, to) => {
      copy.run(to, from);
    },
  };
}
