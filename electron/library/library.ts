import { type Article, type ArticleId, type ArticleSummary, emptyFields, type Fields } from "../../shared/article.ts";
import { applyChanges, changeLengths, normalizeBreaks } from "../../shared/changes.ts";
import { NBSP } from "../../shared/fr.ts";
import type { ChangeSetJson, ExportRow, OpenedArticle, Settings } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import { articlesTable } from "./articles.ts";
import { exportsTable, type StoredExport } from "./exports.ts";
import { ignoredWordsTable } from "./ignored-words.ts";
import { journalTable } from "./journal.ts";
import { openDatabase } from "./open.ts";
import { personalWordsTable } from "./personal-words.ts";
import { settingsTable, type WindowState } from "./settings.ts";
import { storageFailure } from "./storage-failure.ts";
import { summarise } from "./summary.ts";
import { type Selection, textsTable } from "./texts.ts";

/** What follows the entries that the journal has already. */
export interface Batch {
  readonly id: ArticleId;
  readonly after: number;
  readonly changes: readonly ChangeSetJson[];
  readonly selection: Selection;
}

export type Library = ReturnType<typeof openLibrary>;

/**
 * Opens the library of a folder and gives what can be done with it. Every
 * function throws `Failure` for what can be expected (`not-found`, `conflict`,
 * `disk-full`…), and then nothing has changed. Times are arguments, in ms UTC.
 */
export function openLibrary(folder: string, now: number) {
  const opened = openDatabase(folder, now);
  const { db } = opened;
  const articles = articlesTable(db);
  const texts = textsTable(db);
  const journal = journalTable(db);
  const exports = exportsTable(db);
  const personal = personalWordsTable(db);
  const ignored = ignoredWordsTable(db);
  const settings = settingsTable(db);

  /** One transaction; SQLite's errors become failures. */
  const change = <T>(work: () => T): T => {
    if (opened.readOnlyReason !== "") throw new Failure("read-only");
    try {
      return db.transaction(work).immediate();
    } catch (error) {
      throw storageFailure(error);
    }
  };

  const lastSeq = (id: ArticleId) => journal.last(id)?.seq ?? texts.position(id).seq;
  const bodyAt = (id: ArticleId, seq: number): string => {
    const base = texts.read(id);
    return applyChanges(base.body, journal.read(id, base.baseSeq, seq));
  };
  const article = (id: ArticleId): Article & { readonly seq: number } => {
    const seq = lastSeq(id);
    return { fields: articles.fields(id), body: bodyAt(id, seq), seq };
  };
  const refresh = (id: ArticleId): void => {
    const { fields, body, seq } = article(id);
    articles.refresh(id, summarise(fields, body, seq));
  };
  const insert = (fields: Fields, text: string, at: number): ArticleSummary => {
    const body = normalizeBreaks(text);
    const id = articles.insert(fields, summarise(fields, body, 0), at);
    texts.write(id, { body, baseSeq: 0, history: "", selection: { anchor: 0, head: 0 } });
    return articles.summary(id);
  };

  // A crash leaves journals that no fold followed: the list tells the truth all the same.
  if (opened.readOnlyReason === "") {
    for (const id of journal.unsummarised()) change(() => refresh(id));
  }

  return {
    readOnlyReason: opened.readOnlyReason,
    notice: opened.notice,
    list: (trashed: boolean) => articles.list(trashed),
    article,

    create: (fields: Partial<Fields>, body: string, at: number) => change(() => insert({ ...emptyFields, ...fields }, body, at)),

    duplicate: (id: ArticleId, at: number) =>
      change(() => {
        const { fields, body } = article(id);
        const copy = insert({ ...fields, titre: copyTitle(fields.titre), slug: "" }, body, at);
        ignored.copy(id, copy.id);
        return copy;
      }),

    open(id: ArticleId): OpenedArticle {
      const { baseSeq, body, history, selection } = texts.read(id);
      const last = journal.last(id);
      return {
        id,
        fields: articles.fields(id),
        body,
        baseSeq,
        history,
        selection: last?.selection ?? selection,
        journal: journal.read(id, baseSeq, last?.seq ?? baseSeq),
        trashedAt: articles.summary(id).trashedAt,
        ignored: ignored.list(id),
      };
    },

    trash: (id: ArticleId, at: number) =>
      change(() => {
        articles.setTrashed(id, at);
        return articles.summary(id);
      }),

    restore: (id: ArticleId) =>
      change(() => {
        articles.setTrashed(id, null);
        return articles.summary(id);
      }),

    remove: (id: ArticleId) =>
      change(() => {
        if (articles.summary(id).trashedAt === null) throw new Failure("refused");
        articles.delete(id);
      }),

    saveFields: (id: ArticleId, changes: Partial<Fields>, at: number) =>
      change(() => {
        articles.update(id, { ...articles.fields(id), ...changes }, at);
        refresh(id);
        return articles.summary(id);
      }),

    append: (batch: Batch, savedAt: number) => change(() => appendBatch(batch, savedAt)),

    fold: (id: ArticleId, seq: number, history: string, selection: Selection) =>
      change(() => {
        const base = texts.position(id);
        if (seq < base.seq || seq > lastSeq(id)) throw new Failure("conflict");
        const savedAt = journal.last(id)?.savedAt;
        const body = bodyAt(id, seq);
        texts.write(id, { body, baseSeq: seq, history, selection });
        journal.deleteUpTo(id, seq);
        if (savedAt !== undefined) articles.touch(id, savedAt);
        refresh(id);
        return articles.summary(id);
      }),

    exports: {
      list: (id: ArticleId) => exports.list(id),
      get: (id: number): StoredExport => exports.get(id),
      add: (row: Omit<ExportRow, "id" | "present">) => change(() => exports.insert(row)),
    },

    personalWords: () => personal.list(),
    addPersonalWord: (word: string, at: number) =>
      change(() => {
        personal.add(word, at);
        return personal.list();
      }),
    removePersonalWord: (word: string) =>
      change(() => {
        personal.remove(word);
        return personal.list();
      }),
    setIgnoredWord: (id: ArticleId, word: string, isIgnored: boolean) =>
      change(() => {
        articles.summary(id);
        ignored.set(id, word, isIgnored);
        return ignored.list(id);
      }),

    settings: () => settings.read(),
    saveSettings: (changes: Partial<Settings>) =>
      change(() => {
        settings.write(changes);
        return settings.read();
      }),
    window: () => settings.readWindow(),
    saveWindow: (state: WindowState) => change(() => settings.writeWindow(state)),

    /** Closes the database; nothing else may be called after it. */
    close(): void {
      db.close();
    },
  };

  /** See `appendJournal` in `ipc.ts`: continue the sequence, or prove that it was sent before, or be refused. */
  function appendBatch({ id, after, changes, selection }: Batch, savedAt: number): { seq: number; savedAt: number } {
    const base = texts.position(id);
    const last = journal.last(id);
    const seq = last?.seq ?? base.seq;
    if (after > seq || after < base.seq) throw new Failure("conflict");
    const sent = changes.map((one) => JSON.stringify(one));
    const known = journal.readRaw(id, after, seq);
    if (known.length > sent.length || known.some((entry, i) => entry !== sent[i])) throw new Failure("conflict");
    let length = last?.length ?? base.length;
    changes.slice(known.length).forEach((one, i) => {
      const lengths = changeLengths(one);
      if (lengths.before !== length) throw new Failure("conflict");
      length = lengths.after;
      const entry = JSON.stringify(one);
      journal.append(id, { seq: seq + 1 + i, length, selection: within(selection, length), savedAt }, entry);
    });
    const end = after + changes.length;
    return { seq: Math.max(end, seq), savedAt: known.length === sent.length ? (last?.savedAt ?? savedAt) : savedAt };
  }
}

function within({ anchor, head }: Selection, length: number): Selection {
  return { anchor: Math.min(anchor, length), head: Math.min(head, length) };
}

function copyTitle(title: string): string {
  return title === "" ? "Copie" : `${title}${NBSP}(copie)`;
}
