import { join } from "node:path";
import { type Article, type ArticleId, type ArticleSummary, emptyFields, type Fields } from "../../shared/article.ts";
import { normalizeBreaks, replacement } from "../../shared/changes.ts";
import { NBSP } from "../../shared/fr.ts";
import type { ExportRow, OpenedArticle } from "../../shared/ipc.ts";
import type { Settings } from "../../shared/settings-schema.ts";
import type { IgnoredFinding } from "../../shared/ignored-finding.ts";
import { Failure } from "../../shared/result.ts";
import type { PersonalWord } from "../../shared/spelling/rubrique.ts";
import { articlesTable } from "./articles.ts";
import { backupsOf } from "./backups/backups.ts";
import { closeUntouched } from "./close-untouched.ts";
import { type KeptArticle, type Mendable, mendFromMirror } from "./backups/mend.ts";
import { purgeMirror } from "./backups/mirror.ts";
import { mirrorFolder } from "./backups/mirror-files.ts";
import { purgeMirrorImages } from "./backups/mirror-images.ts";
import { recovered } from "./backups/recovery.ts";
import { exportsTable, type StoredExport } from "./exports.ts";
import { followUpTables } from "./follow-up.ts";
import { ignoredFindingsTable } from "./ignored-findings.ts";
import { libraryImages } from "./library-images.ts";
import { libraryVersions } from "./library-versions.ts";
import { takeImages } from "../transfer/import-images.ts";
import { ignoredWordsTable } from "./ignored-words.ts";
import { importsOf } from "./imports.ts";
import { forgetLeft } from "./left-mark.ts";
import { journalTable } from "./journal.ts";
import { appendBatch, type Batch, currentText, foldJournal } from "./journal-protocol.ts";
import { manyArticles } from "./many.ts";
import { marksTable } from "./marks.ts";
import { databaseName, openDatabase, type OpenedDatabase, recoverDatabase } from "./open.ts";
import { personalWordsTable } from "./personal-words.ts";
import { librarySearch } from "./search.ts";
import { openedTimeoutMs } from "./pragmas.ts";
import { purgedTable } from "./purged.ts";
import { settingsTable, type WindowState } from "./settings.ts";
import { soundnessOf } from "./soundness.ts";
import { storageFailure } from "./storage-failure.ts";
import { createSummariser } from "./summary.ts";
import { templatesTable } from "./templates.ts";
import { type Selection, textsTable } from "./texts.ts";
import type { SavedState } from "./versions.ts";

export type Library = ReturnType<typeof openLibrary>;

/**
 * Opens the library of a folder and gives what can be done with it. Every
 * function throws `Failure` for what can be expected (`not-found`, `conflict`,
 * `disk-full`…), and then nothing has changed. Times are arguments, in ms UTC.
 * Longer than other files: everything that one transaction does to several
 * tables is tied together here, and what concerns one is in a file of its own.
 */
export function openLibrary(folder: string, now: number) {
  const first = openDatabase(folder, now);
  const library = ifSound(first, folder);
  if (library !== null) return library;
  // It was taken for sound by how it was left, and is not: it is read through this time.
  forgetLeft(join(folder, databaseName));
  const second = first.left === "unknown" ? null : ifSound(openDatabase(folder, now), folder);
  return second ?? libraryOf(recoverDatabase(folder, now), folder);
}

/** The library, or `null` for one that shows that it is damaged: it is then closed as it was found. */
function ifSound(opened: OpenedDatabase, folder: string) {
  try {
    return libraryOf(opened, folder);
  } catch (error) {
    closeUntouched(opened.db);
    // A bit flipped in the text of its schema is an error of SQLite that says nothing of damage.
    const isSchema = error instanceof Error && /no such (?:table|column)/.test(error.message);
    if (opened.readOnlyReason !== "" || !(isSchema || isDamage(storageFailure(error)))) throw error;
    return null;
  }
}

/** What `openLibrary` gives, of a database that is open. */
function libraryOf(opened: OpenedDatabase, folder: string) {
  const { db } = opened;
  const soundness = soundnessOf(join(folder, databaseName), { isRead: opened.left === "unknown", isKept: opened.readOnlyReason === "" });
  // From here on a keystroke waits for the answer: another program that writes is told at once, and tried again.
  db.pragma(`busy_timeout = ${openedTimeoutMs}`);
  const mirror = join(folder, mirrorFolder);
  const articles = articlesTable(db);
  const tables = { texts: textsTable(db), journal: journalTable(db) };
  const { texts, journal } = tables;
  const exports = exportsTable(db);
  const personal = personalWordsTable(db);
  const ignored = ignoredWordsTable(db);
  const left = ignoredFindingsTable(db);
  const settings = settingsTable(db);
  const marks = marksTable(db);
  const purged = purgedTable(db);
  const summarise = createSummariser();

  /** Runs with SQLite's errors as failures. */
  const translated = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const failure = storageFailure(error);
      soundness.met(failure);
      throw failure;
    }
  };

  // Made once: a keystroke waits while it is.
  const transaction = db.transaction((work: () => unknown) => work());
  // A transaction gives back what its work gives.
  const deferred = <T>(work: () => T): T => translated(() => transaction(work) as T);
  const immediate = <T>(work: () => T): T => translated(() => transaction.immediate(work) as T);

  /** One transaction; SQLite's errors become failures. */
  const change = <T>(work: () => T): T => {
    if (opened.readOnlyReason !== "") throw new Failure("read-only");
    const value = immediate(work);
    soundness.committed();
    return value;
  };

  /** Several reads of one state: another process may be folding meanwhile. */
  const look = deferred;

  const article = (id: ArticleId): Article & { readonly seq: number } => ({
    fields: articles.fields(id),
    ...currentText(tables, id),
  });
  const refresh = (id: ArticleId): SavedState => {
    const { fields, body, seq } = article(id);
    const summary = summarise(fields, body);
    articles.refresh(id, { ...summary, seq });
    return { fields, body, seq, signes: summary.signes, savedAt: articles.summary(id).updatedAt };
  };
  const versions = libraryVersions({ db, change, look, current: refresh });
  const { keeper } = versions;
  const images = libraryImages({ db, change, look, onGone: (names) => purgeMirrorImages(mirror, names) });
  /** What the next fold replaces. */
  const baseState = (id: ArticleId): SavedState => {
    const { body, baseSeq: seq } = texts.read(id);
    return { fields: articles.fields(id), body, seq, signes: articles.summary(id).signes, savedAt: articles.touchedAt(id) };
  };
  const insert = (fields: Fields, text: string, at: number, asked: ArticleId | null = null): ArticleSummary => {
    const body = normalizeBreaks(text);
    const id = articles.insert(fields, { ...summarise(fields, body), seq: 0 }, at, asked);
    texts.write(id, { body, baseSeq: 0, history: "", selection: { anchor: 0, head: 0 } });
    return articles.summary(id);
  };

  const followUp = followUpTables(db);
  const templates = templatesTable(db);
  const writeFields = (id: ArticleId, changes: Partial<Fields>, at: number): void => {
    const before = articles.fields(id);
    articles.update(id, { ...before, ...changes }, at);
    if (changes.statut !== undefined && changes.statut !== before.statut) followUp.addStatus(id, changes.statut, at);
    // Only what is counted and shown of a text asks that it be read: a thousand rubriques change at once.
    if (countedFields.some((name) => changes[name] !== undefined)) refresh(id);
  };
  /** What is gone for good must not live on beside the base, nor in its write-ahead log. */
  const goneImages: string[] = [];
  const forget = (ids: readonly ArticleId[]): void => {
    purgeMirror(mirror, ids);
    purgeMirrorImages(mirror, goneImages.splice(0));
    summarise.forget();
    db.pragma("wal_checkpoint(TRUNCATE)");
  };

  /** Deletes an article with the images that it alone names; inside a change. */
  const removeRows = (id: ArticleId): void => {
    const shown = images.namedBy(() => currentText(tables, id).body);
    articles.delete(id);
    goneImages.push(...images.purge(shown));
    keeper.forget(id);
  };

  /** As `refresh`, without counting again what no field of a batch changes. */
  const stateOf = (id: ArticleId): SavedState => {
    const { fields, body, seq } = article(id);
    const { signes, updatedAt } = articles.summary(id);
    return { fields, body, seq, signes, savedAt: updatedAt };
  };
  const recorded = (id: ArticleId, at: number, work: () => void) => keeper.around(id, () => stateOf(id), at, work);

  const many = manyArticles({ articles, followUp, change, writeFields, recorded, remove: removeRows, forget });

  // What was opened in memory can be indexed there, though nothing of it is written.
  const search = librarySearch({ db, isWritable: !db.readonly, article, change: immediate, look });

  // A crash leaves journals that no fold followed: the list tells the truth all the same.
  if (opened.readOnlyReason === "") {
    for (const id of journal.unsummarised()) unlessDamaged(() => change(() => refresh(id)));
  }

  const putAway = (id: ArticleId, archived: boolean | undefined, at: number): void => {
    if (archived !== undefined && archived !== (articles.summary(id).archivedAt !== null)) articles.setArchived(id, archived ? at : null);
  };

  const mendable = {
    marks: () => look(() => marks.all()),
    article: (id: ArticleId) => look(() => ({ ...article(id), archived: articles.summary(id).archivedAt !== null })),
    insertAs: (id: ArticleId | null, { fields, body, archived }: KeptArticle, at: number) =>
      void change(() => putAway(insert(fields, body, at, id).id, archived, at)),
    takeImages: (folder: string, body: string, at: number) => void takeImages({ images }, join(folder, "x.md"), body, at),
    revise: (id: ArticleId, { fields, body, archived }: KeptArticle, at: number) =>
      change(() => {
        const now = article(id);
        const text = normalizeBreaks(body);
        if (text !== now.body) appendBatch(tables, { id, after: now.seq, changes: [replacement(now.body, text)], selection: { anchor: 0, head: 0 } }, at);
        articles.update(id, fields, at);
        refresh(id);
        putAway(id, archived, at);
      }),
    together: (work: () => void) => change(work),
  } satisfies Mendable;

  const unkept: StoredExport[] = [];

  let { notice } = opened;
  if (opened.recovery !== null) notice = recovered(opened.recovery, mendFromMirror(mendable, mirror));

  return {
    ...mendable,
    ...backupsOf(db, folder),
    soundness,
    /** Articles that were deleted for good. */
    purged: () => translated(() => purged.all()),
    /** Where one article stands; `undefined` when there is none of this number. */
    mark: (id: ArticleId) => translated(() => marks.one(id)),
    /** Another value after any change of the library, of this process or of another. */
    pulse: () => marks.pulse(),
    readOnlyReason: opened.readOnlyReason,
    /** What happened to the library at this opening, a French sentence; "" most of the time. */
    get notice(): string {
      return notice;
    },
    /** Takes from the mirror what is later than a library that was opened as if nothing had happened; see `notice`. */
    mend(): void {
      // Closed and untouched since: nothing of it can have been lost.
      if (opened.readOnlyReason !== "" || opened.recovery !== null || opened.left === "closed") return;
      const mended = translated(() => mendFromMirror(mendable, mirror));
      if (mended.added.length + mended.updated.length > 0) notice = recovered({ what: "late", aside: "", backup: null }, mended);
    },
    list: (trashed: boolean) => translated(() => articles.list(trashed)),
    summary: (id: ArticleId) => translated(() => articles.summary(id)),
    /** Whether it holds no article, in the trash or not. */
    isEmpty: () => translated(() => articles.isEmpty()),

    create: (fields: Partial<Fields>, body: string, at: number) => change(() => insert({ ...emptyFields, ...fields }, body, at)),

    duplicate: (id: ArticleId, at: number) =>
      change(() => {
        const { fields, body } = article(id);
        const copy = insert({ ...fields, titre: copyTitle(fields.titre), slug: "" }, body, at);
        ignored.copy(id, copy.id);
        left.copy(id, copy.id);
        return copy;
      }),

    open: (id: ArticleId) =>
      look((): OpenedArticle => {
        const { selection, ...base } = texts.read(id);
        return {
          id,
          fields: articles.fields(id),
          ...base,
          selection: journal.last(id)?.selection ?? selection,
          journal: journal.read(id, base.baseSeq, Number.MAX_SAFE_INTEGER),
          trashedAt: articles.summary(id).trashedAt,
          ignored: ignored.list(id),
          ignoredFindings: left.list(id),
        };
      }),

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

    remove(id: ArticleId): void {
      change(() => {
        if (articles.summary(id).trashedAt === null) throw new Failure("refused");
        removeRows(id);
      });
      forget([id]);
    },

    saveFields: (id: ArticleId, changes: Partial<Fields>, at: number) =>
      many.told(changes, () =>
        change(() => {
          keeper.beforeFields(id, at);
          writeFields(id, changes, at);
          keeper.afterFields(id, at);
          return articles.summary(id);
        }),
      ),
    ...many,

    append: (batch: Batch, savedAt: number) => change(() => appendBatch(tables, batch, savedAt)),

    fold: (id: ArticleId, seq: number, history: string, selection: Selection) =>
      change(() => {
        keeper.beforeFold(id, () => baseState(id), journal.last(id)?.savedAt);
        const savedAt = foldJournal(tables, id, seq, { history, selection });
        if (savedAt !== null) articles.touch(id, savedAt);
        const state = refresh(id);
        if (savedAt !== null) keeper.keep(id, state, savedAt);
        return articles.summary(id);
      }),

    search,
    imports: importsOf(db, { article, change, look, insert: (kept, at) => {
        const { id } = insert(kept.fields, kept.body, at);
        putAway(id, kept.archived, at);
        return id;
      }, revise: mendable.revise }),

    templates: {
      list: () => templates.list(),
      get: (id: number) => templates.get(id),
      add: (name: string, source: string, at: number) => change(() => templates.insert(name, source, at)),
      rename: (id: number, name: string) => change(() => templates.rename(id, name)),
      remove: (id: number) => change(() => templates.remove(id)),
    },

    images,
    versions,

    exports: {
      list: (id: ArticleId) => [...unkept.filter(({ article: of }) => of === id), ...exports.list(id)],
      get: (id: number): StoredExport => unkept.find((row) => row.id === id) ?? exports.get(id),
      /** The article as an export wrote it, and as it is now. Throws `Failure("not-found")` when the first was not kept. */
      compared: (id: number) =>
        look(() => {
          const before = exports.source(id);
          if (before === null) throw new Failure("not-found");
          return { before, after: article(exports.get(id).article) };
        }),
      /** A library that can't be written to remembers an export as long as it is open. */
      add(row: Omit<ExportRow, "id" | "present">): StoredExport {
        if (opened.readOnlyReason === "") return change(() => exports.insert(row, article(row.article)));
        const kept = { ...row, id: firstUnkept + unkept.length };
        unkept.unshift(kept);
        return kept;
      },
    },

    personalWords: () => personal.list(),
    addPersonalWords: (words: readonly PersonalWord[], at: number) =>
      change(() => {
        const added = words.filter((own) => personal.add(own, at)).length;
        return { words: personal.list(), added };
      }),
    removePersonalWord: (own: PersonalWord) =>
      change(() => {
        personal.remove(own);
        return personal.list();
      }),
    setIgnoredWord: (id: ArticleId, word: string, isIgnored: boolean) =>
      change(() => {
        articles.summary(id);
        ignored.set(id, word, isIgnored);
        return ignored.list(id);
      }),
    setIgnoredFinding: (id: ArticleId, finding: IgnoredFinding, isIgnored: boolean) =>
      change(() => {
        articles.summary(id);
        left.set(id, finding, isIgnored);
        return left.list(id);
      }),

    settings: () => settings.read(),
    saveSettings: (changes: Partial<Settings>) =>
      many.told(changes, () =>
        change(() => {
          settings.write(changes);
          return settings.read();
        }),
      ),
    secondFolder: () => settings.readSecondFolder(),
    saveSecondFolder: (path: string | null) => change(() => settings.writeSecondFolder(path)),
    window: () => settings.readWindow(),
    saveWindow: (state: WindowState) => change(() => settings.writeWindow(state)),

    /** Closes the database; nothing else may be called after it. */
    close(): void {
      // A version that can't be written any more keeps nobody from leaving: the article itself is on the disk.
      unlessFailed(() => versions.finish());
      db.close();
      soundness.closed();
    },
  };
}

/** Numbers of exports that are only remembered: no table has as many. */
const firstUnkept = 2 ** 40;

/** Fields that the row's signes and extract depend on. */
const countedFields = ["titre", "surtitre", "chapo", "signature"] as const satisfies readonly (keyof Fields)[];

/** One article that can't be read must not keep the others from being opened. */
function unlessDamaged(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
}

const isDamage = (error: unknown): boolean => error instanceof Failure && error.code === "damaged";

function unlessFailed(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

function copyTitle(title: string): string {
  return title === "" ? "Copie" : `${title}${NBSP}(copie)`;
}
