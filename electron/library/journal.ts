import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { ArticleId } from "../../shared/article.ts";
import type { ChangeSetJson } from "../../shared/ipc.ts";
import { changeSetJsonSchema } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import type { Selection } from "./texts.ts";

/** What is known after an entry: enough to tell whether the next one follows. */
export interface JournalPosition {
  readonly seq: number;
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  readonly selection: Selection;
  readonly savedAt: number;
}

/** The table `journal`: change sets in order, since each article's base state. */
export interface JournalTable {
  /** Change sets `from + 1 … to`, in order. Throws `Failure("damaged")` when one of them cannot be read. */
  read(id: ArticleId, from: number, to: number): ChangeSetJson[];
  /** The same entries as they are written, for comparison with a batch. */
  readRaw(id: ArticleId, from: number, to: number): string[];
  last(id: ArticleId): JournalPosition | undefined;
  append(id: ArticleId, entry: JournalPosition, changes: string): void;
  deleteUpTo(id: ArticleId, seq: number): void;
  /** Articles whose summary is older than their journal. */
  unsummarised(): ArticleId[];
}

const positionRow = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]);

export function journalTable(db: Database): JournalTable {
  const read = db
    .prepare("SELECT changes FROM journal WHERE article = ? AND seq > ? AND seq <= ? ORDER BY seq")
    .pluck();
  const last = db.prepare("SELECT seq, length, saved_at, anchor, head FROM journal WHERE article = ? ORDER BY seq DESC LIMIT 1").raw();
  const append = db.prepare(
    `INSERT INTO journal (article, seq, length, anchor, head, saved_at, changes)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const deleteUpTo = db.prepare("DELETE FROM journal WHERE article = ? AND seq <= ?");
  const unsummarised = db
    .prepare(
      `SELECT id FROM articles
       WHERE summary_seq < (SELECT max(seq) FROM journal WHERE article = id) ORDER BY id`,
    )
    .pluck();

  const readRaw: JournalTable["readRaw"] = (id, from, to) => read.all(id, from, to).map(String);
  return {
    readRaw,
    read: (id, from, to) => readRaw(id, from, to).map(parseEntry),
    last(id) {
      const row = last.get(id);
      if (row === undefined) return undefined;
      const [seq, length, savedAt, anchor, head] = positionRow.parse(row);
      return { seq, length, savedAt, selection: { anchor, head } };
    },
    append: (id, { seq, length, savedAt, selection }, changes) => {
      append.run(id, seq, length, selection.anchor, selection.head, savedAt, changes);
    },
    deleteUpTo: (id, seq) => {
      deleteUpTo.run(id, seq);
    },
    unsummarised: () => z.array(z.number()).parse(unsummarised.all()),
  };
}

function parseEntry(json: string): ChangeSetJson {
  try {
    return changeSetJsonSchema.parse(JSON.parse(json));
  } catch {
    throw new Failure("damaged");
  }
}
