import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { ArticleId, ArticleSummary, Fields } from "../../shared/article.ts";
import { articleSummarySchema, statusSchema } from "../../shared/article.ts";
import { Failure } from "../../shared/result.ts";

/** What the list shows of an article's text, and the sequence number that it reflects. */
export interface Summary {
  readonly signes: number;
  readonly extrait: string;
  readonly seq: number;
}

/** The table `articles`: fields, dates and the columns of the list. No text of the body. */
export interface ArticlesTable {
  list(trashed: boolean): ArticleSummary[];
  isEmpty(): boolean;
  /** The freshest articles outside the trash, at most `count`. */
  freshest(count: number): ArticleSummary[];
  /** Throws `Failure("not-found")`, as all that take an id. */
  summary(id: ArticleId): ArticleSummary;
  fields(id: ArticleId): Fields;
  /** Under the next number, or under `id` when it is given: an article that comes back. */
  insert(fields: Fields, summary: Summary, now: number, id?: ArticleId | null): ArticleId;
  update(id: ArticleId, fields: Fields, now: number): void;
  refresh(id: ArticleId, summary: Summary): void;
  touch(id: ArticleId, now: number): void;
  /** When its base text or its fields were last written, ms UTC. */
  touchedAt(id: ArticleId): number;
  setTrashed(id: ArticleId, at: number | null): void;
  setArchived(id: ArticleId, at: number | null): void;
  /** Pieces still to come whose bouclage is after an instant, the nearest first; at most a few dozen. */
  dueAfter(instant: number): z.infer<typeof dueRow>[];
  /** Numbers of the articles of the trash. */
  trashed(): ArticleId[];
  delete(id: ArticleId): void;
}

/** A field, its column, and how one becomes the other. */
const columns: Readonly<Record<keyof Fields, string>> = {
  titre: "titre",
  surtitre: "surtitre",
  chapo: "chapo",
  signature: "signature",
  rubrique: "rubrique",
  etiquettes: "etiquettes",
  statut: "statut",
  bouclage: "bouclage",
  embargo: "embargo",
  calibrage: "calibrage",
  titreWeb: "titre_web",
  titreReseaux: "titre_reseaux",
  metaDescription: "meta_description",
  slug: "slug",
  notesPrivees: "notes_privees",
  sources: "sources",
  autres: "autres",
};
const entries = Object.entries(columns);
const names = entries.map(([, column]) => column);

/** A status that this version does not know is no reason to hide an article. */
const statutColumn = statusSchema.catch("en-ecriture");

const tagsColumn = z.string().transform((json) => (json === "[]" ? [] : z.array(z.string()).parse(JSON.parse(json))));

const summaryRow = articleSummarySchema.extend({ statut: statutColumn, etiquettes: tagsColumn });

const dueRow = z.object({ id: z.number(), titre: z.string(), bouclage: z.number() });

const fieldsRow = z.object({
  titre: z.string(),
  surtitre: z.string(),
  chapo: z.string(),
  signature: z.string(),
  rubrique: z.string(),
  etiquettes: tagsColumn,
  statut: statutColumn,
  bouclage: z.number().nullable(),
  embargo: z.number().nullable(),
  calibrage: z.number().nullable(),
  titreWeb: z.string(),
  titreReseaux: z.string(),
  metaDescription: z.string(),
  slug: z.string(),
  notesPrivees: z.string(),
  sources: z.string(),
  autres: z.string(),
});

// An article being written is as fresh as the last entry of its journal.
const summaryColumns = `id, titre, statut, rubrique, etiquettes, signes, extrait, bouclage, embargo,
  created_at AS createdAt, trashed_at AS trashedAt, archived_at AS archivedAt,
  coalesce((SELECT saved_at FROM journal WHERE article = id ORDER BY seq DESC LIMIT 1), updated_at) AS updatedAt`;

const stored = (fields: Fields) => ({ ...fields, etiquettes: JSON.stringify(fields.etiquettes) });

export function articlesTable(db: Database): ArticlesTable {
  const list = db.prepare(
    `SELECT ${summaryColumns} FROM articles WHERE (trashed_at IS NOT NULL) = ? ORDER BY updatedAt DESC, id DESC`,
  );
  const some = db.prepare("SELECT 1 FROM articles LIMIT 1");
  const one = db.prepare(`SELECT ${summaryColumns} FROM articles WHERE id = ?`);
  const fields = db.prepare(
    `SELECT ${entries.map(([field, column]) => `${column} AS ${field}`).join(", ")} FROM articles WHERE id = ?`,
  );
  const insert = db.prepare(
    `INSERT INTO articles (id, ${names.join(", ")}, signes, extrait, summary_seq, created_at, updated_at)
     VALUES (@id, ${entries.map(([field]) => `@${field}`).join(", ")}, @signes, @extrait, @seq, @now, @now)`,
  );
  const update = db.prepare(
    `UPDATE articles SET ${entries.map(([field, column]) => `${column} = @${field}`).join(", ")}, updated_at = @now
     WHERE id = @id`,
  );
  const refresh = db.prepare("UPDATE articles SET signes = ?, extrait = ?, summary_seq = ? WHERE id = ?");
  const touch = db.prepare("UPDATE articles SET updated_at = ? WHERE id = ?");
  const touchedAt = db.prepare("SELECT updated_at FROM articles WHERE id = ?").pluck();
  const setTrashed = db.prepare("UPDATE articles SET trashed_at = ? WHERE id = ?");
  const setArchived = db.prepare("UPDATE articles SET archived_at = ? WHERE id = ?");
  const dueAfter = db.prepare(
    `SELECT id, titre, bouclage FROM articles WHERE bouclage > ? AND trashed_at IS NULL AND archived_at IS NULL
     AND statut NOT IN ('publie', 'abandonne') ORDER BY bouclage LIMIT 50`,
  );
  const trashed = db.prepare("SELECT id FROM articles WHERE trashed_at IS NOT NULL ORDER BY id").pluck();
  const freshest = db.prepare(`SELECT ${summaryColumns} FROM articles WHERE trashed_at IS NULL ORDER BY updatedAt DESC, id DESC LIMIT ?`);
  const remove = db.prepare("DELETE FROM articles WHERE id = ?");

  const found = (row: unknown): unknown => {
    if (row === undefined) throw new Failure("not-found");
    return row;
  };

  return {
    isEmpty: () => some.get() === undefined,
    freshest: (count) => z.array(summaryRow).parse(freshest.all(count)),
    list: (inTrash) => z.array(summaryRow).parse(list.all(inTrash ? 1 : 0)),
    summary: (id) => summaryRow.parse(found(one.get(id))),
    fields: (id) => fieldsRow.parse(found(fields.get(id))),
    insert: (all, summary, now, id = null) => Number(insert.run({ ...stored(all), ...summary, now, id }).lastInsertRowid),
    update: (id, all, now) => {
      update.run({ ...stored(all), id, now });
    },
    refresh: (id, { signes, extrait, seq }) => {
      refresh.run(signes, extrait, seq, id);
    },
    touch: (id, now) => {
      touch.run(now, id);
    },
    touchedAt: (id) => z.number().parse(found(touchedAt.get(id))),
    setTrashed: (id, at) => {
      setTrashed.run(at, id);
    },
    setArchived: (id, at) => {
      setArchived.run(at, id);
    },
    dueAfter: (instant) => z.array(dueRow).parse(dueAfter.all(instant)),
    trashed: () => z.array(z.number()).parse(trashed.all()),
    delete: (id) => {
      remove.run(id);
    },
  };
}
