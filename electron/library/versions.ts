import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { Article, ArticleId, Fields } from "../../shared/article.ts";
import type { VersionRow } from "../../shared/ipc.ts";
import { versionRowSchema } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import { advance, type VersionClock } from "./version-clock.ts";
import { applyDelta, articleOf, deltaOf, linesOf, pack, placesOf, unpackDelta, unpackLines } from "./version-codec.ts";
import { type Ageing, thinned } from "./version-thinning.ts";

/** A state of an article, as it was saved. */
export interface SavedState extends Article {
  readonly seq: number;
  readonly signes: number;
  /** When it was last written to, ms UTC. */
  readonly savedAt: number;
}

/** The tables `versions` and `version_texts`: earlier states of the articles. Changes are made in the caller's transaction. */
export interface VersionsTable {
  /** Newest first, in the order in which they were recorded. */
  list(id: ArticleId): VersionRow[];
  /** Throws `Failure("not-found")`, or `damaged` when it can't be read. */
  read(version: number): Article & { readonly article: ArticleId };
  /**
   * Keeps a state, unless it is the one that was kept last; gives the row that
   * stands for it. `now` is what the clock says. From time to time, lets go of
   * what has grown old.
   */
  record(id: ArticleId, state: SavedState, now: number): VersionRow;
  isEmpty(id: ArticleId): boolean;
  /** Gives a name, which keeps it for ever; "" takes it away. Throws `Failure("not-found")`. */
  rename(version: number, name: string): VersionRow;
}

/** Between two thinnings: it reads a line of every version of the article. */
const recordsPerThinning = 20;
/** Other articles that are thinned along with one: all have their turn, and nobody waits for it. */
const othersPerTurn = 50;
/** Unnamed versions that the timeline shows. */
const maxListed = 2_000;
/** Below this many bytes a text is not worth being said from another. */
const smallestBase = 1_000;

const columns = "id, seq, name, saved_at AS savedAt, signes, fields_mark AS fieldsMark";
const clockRow = z.object({ seenAt: z.number(), steadyAt: z.number() });
const storedRow = z.object({ article: z.number(), text: z.number(), delta: z.instanceof(Uint8Array), content: z.instanceof(Uint8Array) });
const ageingRow = z
  .object({ id: z.number(), savedAt: z.number(), steadyAt: z.number(), named: z.literal([0, 1]) })
  .transform((row): Ageing => ({ ...row, named: row.named === 1 }));

/** The state that was recorded last, and the text that it is said from, kept read. */
interface Latest {
  readonly version: number;
  readonly lines: readonly string[];
  readonly base: Base;
}

interface Base {
  readonly text: number;
  readonly lines: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** Bytes that it takes. */
  readonly size: number;
}

export function versionsTable(db: Database): VersionsTable {
  const list = db.prepare(
    `SELECT ${columns} FROM versions
     WHERE article = @id AND (name <> '' OR id IN (SELECT id FROM versions WHERE article = @id ORDER BY id DESC LIMIT ${maxListed}))
     ORDER BY id DESC`,
  );
  const row = db.prepare(`SELECT ${columns} FROM versions WHERE id = ?`);
  const lastId = db.prepare("SELECT max(id) FROM versions WHERE article = ?").pluck();
  const stored = db.prepare(
    "SELECT v.article, v.text, v.delta, t.content FROM versions v JOIN version_texts t ON t.id = v.text WHERE v.id = ?",
  );
  const insertText = db.prepare("INSERT INTO version_texts (article, content) VALUES (?, ?)");
  const insert = db.prepare(
    `INSERT INTO versions (article, seq, name, saved_at, steady_at, signes, fields_mark, text, delta)
     VALUES (@id, @seq, '', @savedAt, @steadyAt, @signes, @mark, @text, @delta)`,
  );
  const rename = db.prepare("UPDATE versions SET name = ? WHERE id = ?");
  const ageing = db.prepare("SELECT id, saved_at AS savedAt, steady_at AS steadyAt, name <> '' AS named FROM versions WHERE article = ? ORDER BY id");
  const remove = db.prepare("DELETE FROM versions WHERE id = ?");
  const removeTexts = db.prepare(
    "DELETE FROM version_texts WHERE article = ? AND NOT EXISTS (SELECT 1 FROM versions WHERE text = version_texts.id)",
  );
  const nextArticles = db.prepare("SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ?").pluck();
  const readClock = db.prepare("SELECT seen_at AS seenAt, steady_at AS steadyAt FROM version_clock");
  const writeClock = db.prepare(
    `INSERT INTO version_clock VALUES (1, @seenAt, @steadyAt)
     ON CONFLICT (id) DO UPDATE SET seen_at = @seenAt, steady_at = @steadyAt`,
  );

  let kept: Latest | null = null;
  let lastTurn = 0;
  let recorded = 0;

  const readStored = (version: number) => {
    const found = stored.get(version);
    if (found === undefined) throw new Failure("not-found");
    const { article, text, delta, content } = storedRow.parse(found);
    const whole = unpackLines(content);
    return { article, text, whole, size: content.length, lines: delta.length === 0 ? whole : applyDelta(unpackDelta(delta), whole) };
  };

  /** The state that was recorded last of an article; `null` when there is none that can be read. */
  const latestOf = (id: ArticleId): Latest | null => {
    const version = z.number().nullable().parse(lastId.get(id));
    if (version === null) return null;
    // By its id: what a transaction took back is not remembered.
    if (kept?.version === version) return kept;
    const found = readable(() => readStored(version));
    if (found === null) return null;
    const { text, whole, size, lines } = found;
    return { version, lines, base: { text, lines: whole, places: placesOf(whole), size } };
  };

  const clock = (): VersionClock | undefined => clockRow.optional().parse(readClock.get());

  const thinOne = (id: ArticleId, steadyNow: number): void => {
    const gone = thinned(z.array(ageingRow).parse(ageing.all(id)), steadyNow);
    if (gone.length === 0) return;
    for (const version of gone) remove.run(version);
    removeTexts.run(id);
  };

  const thinSome = (id: ArticleId, steadyNow: number): void => {
    const others = z.array(z.number()).parse(nextArticles.all(lastTurn, othersPerTurn));
    lastTurn = others.length < othersPerTurn ? 0 : (others.at(-1) ?? 0);
    for (const one of new Set([id, ...others])) thinOne(one, steadyNow);
  };

  const addBase = (id: ArticleId, lines: readonly string[]): Base => {
    const content = pack(lines);
    const text = Number(insertText.run(id, content).lastInsertRowid);
    return { text, lines, places: placesOf(lines), size: content.length };
  };

  return {
    list: (id) => z.array(versionRowSchema).parse(list.all({ id })),
    read(version) {
      const { article, lines } = readStored(version);
      return { article, ...articleOf(lines) };
    },
    isEmpty: (id) => lastId.get(id) === null,
    record(id, { seq, savedAt, signes, ...article }, now) {
      const known = clock();
      const time = known === undefined ? { seenAt: now, steadyAt: now } : advance(known, now);
      writeClock.run(time);
      const lines = linesOf(article);
      const before = latestOf(id);
      if (before !== null && isSame(before.lines, lines)) return versionRowSchema.parse(row.get(before.version));

      const packed = before === null ? null : pack(deltaOf(lines, before.base.lines, before.base.places));
      const isFar = before === null || packed === null || packed.length > Math.max(smallestBase, before.base.size / 4);
      // A state that has little left of the text that it is said from becomes the next such text.
      const base = isFar ? addBase(id, lines) : before.base;
      const { lastInsertRowid } = insert.run({
        id,
        seq,
        savedAt,
        steadyAt: time.steadyAt,
        signes,
        mark: markOf(article.fields),
        text: base.text,
        delta: isFar ? Buffer.alloc(0) : packed,
      });
      kept = { version: Number(lastInsertRowid), lines, base };
      recorded++;
      if (recorded % recordsPerThinning === 1) thinSome(id, time.steadyAt);
      return versionRowSchema.parse(row.get(lastInsertRowid));
    },
    rename(version, name) {
      if (rename.run(name, version).changes === 0) throw new Failure("not-found");
      return versionRowSchema.parse(row.get(version));
    },
  };
}

/** A version that can't be read must not keep the next from being recorded. */
function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i]);
}

/** Tells whether two states have the same fields, without reading them. */
function markOf(fields: Fields): string {
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 16);
}
