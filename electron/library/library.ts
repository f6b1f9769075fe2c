import type { Database } from "better-sqlite3";
import type { Article, ArticleId, ArticleSummary, Fields } from "../../shared/article.ts";
import { emptyFields } from "../../shared/article.ts";
import { normalizeBreaks } from "../../shared/changes.ts";
import { copyTitle } from "../../shared/fr.ts";
import type { OpenedArticle, RequestInput, RequestOutput } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import { articlesTable } from "./articles.ts";
import { exportsTable, type ExportsTable } from "./exports.ts";
import { ignoredWordsTable, type IgnoredWordsTable } from "./ignored-words.ts";
import { journalTable } from "./journal.ts";
import { appendBatch, foldInto, textAt } from "./journal-protocol.ts";
import { personalWordsTable, type PersonalWordsTable } from "./personal-words.ts";
import { settingsTable, type SettingsTable } from "./settings.ts";
import { createSummariser } from "./summary.ts";
import { textsTable } from "./texts.ts";

/** The library: what can be done to whole articles, each act in one transaction. */
export interface Library {
  readonly exports: ExportsTable;
  readonly personalWords: PersonalWordsTable;
  readonly ignoredWords: IgnoredWordsTable;
  readonly settings: SettingsTable;
  list(trashed: boolean): ArticleSummary[];
  create(fields: Partial<Fields>, body: string, now: number): ArticleSummary;
  /** Throws `Failure("not-found")`, as all that take an id. */
  open(id: ArticleId): OpenedArticle;
  /** The article as it would be exported now, and the revision that it is. */
  read(id: ArticleId): { readonly article: Article; readonly revision: number };
  saveFields(id: ArticleId, changes: Partial<Fields>, now: number): ArticleSummary;
  duplicate(id: ArticleId, now: number): ArticleSummary;
  trash(id: ArticleId, now: number): ArticleSummary;
  restore(id: ArticleId): ArticleSummary;
  /** For good. Throws `Failure("refused")` for an article that is not in the trash. */
  remove(id: ArticleId): void;
  append(batch: RequestInput<"appendJournal">, now: number): RequestOutput<"appendJournal">;
  fold(request: RequestInput<"foldJournal">): ArticleSummary;
  /** Brings up to date the summaries that a crash left behind, without folding: undo goes on. */
  refreshSummaries(): void;
  /** Also gives the journal's space back. The last thing that a process does with it. */
  close(): void;
}

/** The library over an open, migrated connection. Throws SQLite's error when a table is missing. */
export function createLibrary(db: Database): Library {
  const articles = articlesTable(db);
  const tables = { texts: textsTable(db), journal: journalTable(db) };
  const exports = exportsTable(db);
  const ignoredWords = ignoredWordsTable(db);
  const summarise = createSummariser();
  const atomically = <T>(act: () => T): T => db.transaction(act).immediate();

  const create = (fields: Fields, raw: string, now: number): ArticleId => {
    const body = normalizeBreaks(raw);
    const id = articles.insert(fields, { signes: 0, extrait: "", seq: 0 }, now);
    tables.texts.write(id, { body, baseSeq: 0, history: "", selection: { anchor: 0, head: 0 } });
    articles.refresh(id, { ...summarise(id, { fields, body }), seq: 0 });
    return id;
  };
  const refresh = (id: ArticleId): void => {
    const { body, seq } = textAt(tables, id);
    articles.refresh(id, { ...summarise(id, { fields: articles.fields(id), body }), seq });
  };

  return {
    exports,
    ignoredWords,
    personalWords: personalWordsTable(db),
    settings: settingsTable(db),
    list: articles.list,
    create: (fields, body, now) =>
      articles.summary(atomically(() => create({ ...emptyFields, ...fields }, body, now))),
    open: (id) =>
      // One snapshot: another process may be folding.
      db.transaction((): OpenedArticle => {
        const { selection, ...base } = tables.texts.read(id);
        return {
          id,
          ...base,
          fields: articles.fields(id),
          selection: tables.journal.last(id)?.selection ?? selection,
          journal: tables.journal.read(id, base.baseSeq, Number.MAX_SAFE_INTEGER),
          trashedAt: articles.summary(id).trashedAt,
          ignored: ignoredWords.list(id),
        };
      })(),
    read: (id) =>
      db.transaction(() => {
        const { body, seq } = textAt(tables, id);
        return { article: { fields: articles.fields(id), body }, revision: seq };
      })(),
    saveFields: (id, changes, now) =>
      atomically(() => {
        articles.update(id, { ...articles.fields(id), ...changes }, now);
        refresh(id);
        return articles.summary(id);
      }),
    duplicate: (id, now) =>
      atomically(() => {
        const fields = articles.fields(id);
        const copy = create({ ...fields, titre: copyTitle(fields.titre) }, textAt(tables, id).body, now);
        ignoredWords.copy(id, copy);
        return articles.summary(copy);
      }),
    trash: (id, now) =>
      atomically(() => {
        // Twice in the trash is once: the first date counts.
        if (articles.summary(id).trashedAt === null) articles.setTrashed(id, now);
        return articles.summary(id);
      }),
    restore: (id) =>
      atomically(() => {
        articles.setTrashed(id, null);
        return articles.summary(id);
      }),
    remove: (id) => {
      atomically(() => {
        if (articles.summary(id).trashedAt === null) throw new Failure("refused");
        articles.delete(id);
      });
      // What was deleted must not live on in the write-ahead log.
      db.pragma("wal_checkpoint(TRUNCATE)");
    },
    append: (batch, now) => atomically(() => appendBatch(tables, batch, now)),
    fold: (request) =>
      atomically(() => {
        const { body, typedAt } = foldInto(tables, request);
        const { id, seq } = request;
        articles.refresh(id, { ...summarise(id, { fields: articles.fields(id), body }), seq });
        if (typedAt !== null) articles.touch(id, typedAt);
        return articles.summary(id);
      }),
    refreshSummaries: () => {
      for (const id of tables.journal.unsummarised()) {
        try {
          atomically(() => refresh(id));
        } catch (error) {
          // One article that cannot be read must not keep the others from opening.
          if (!(error instanceof Failure && error.code === "damaged")) throw error;
        }
      }
    },
    close: () => {
      db.close();
    },
  };
}
