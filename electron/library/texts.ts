import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { ArticleId } from "../../shared/article.ts";
import { Failure } from "../../shared/result.ts";

/** A cursor or a selection, in UTF-16 offsets. */
export interface Selection {
  readonly anchor: number;
  readonly head: number;
}

/** The base state of an article: its body at `baseSeq` and the undo history that goes with it. */
export interface BaseText {
  readonly body: string;
  readonly baseSeq: number;
  readonly history: string;
  readonly selection: Selection;
}

/** The table `texts`: one base state per article. */
export interface TextsTable {
  /** Throws `Failure("not-found")`. */
  read(id: ArticleId): BaseText;
  /** Sequence number and length of the base, without reading it. Throws `Failure("not-found")`. */
  position(id: ArticleId): { readonly seq: number; readonly length: number };
  write(id: ArticleId, text: BaseText): void;
}

const textRow = z
  .object({
    body: z.string(),
    escaped: z.literal([0, 1]),
    baseSeq: z.number(),
    history: z.string(),
    anchor: z.number(),
    head: z.number(),
  })
  .transform(({ anchor, head, escaped, body, ...text }) => ({
    ...text,
    body: escaped === 1 ? unescaped(body) : body,
    selection: { anchor, head },
  }));
const positionRow = z.tuple([z.number(), z.number()]);

export function textsTable(db: Database): TextsTable {
  const read = db.prepare(
    "SELECT body, escaped, base_seq AS baseSeq, history, anchor, head FROM texts WHERE article = ?",
  );
  const position = db.prepare("SELECT base_seq, length FROM texts WHERE article = ?").raw();
  const write = db.prepare(
    `INSERT INTO texts (article, base_seq, length, anchor, head, body, escaped, history)
     VALUES (@id, @baseSeq, @length, @anchor, @head, @stored, @escaped, @history)
     ON CONFLICT (article) DO UPDATE SET base_seq = @baseSeq, length = @length, anchor = @anchor,
       head = @head, body = @stored, escaped = @escaped, history = @history`,
  );
  const found = (row: unknown): unknown => {
    if (row === undefined) throw new Failure("not-found");
    return row;
  };
  return {
    read: (id) => textRow.parse(found(read.get(id))),
    position(id) {
      const [seq, length] = positionRow.parse(found(position.get(id)));
      return { seq, length };
    },
    write: (id, { body, baseSeq, history, selection }) => {
      const escaped = loneSurrogate.test(body) ? 1 : 0;
      const stored = escaped === 1 ? JSON.stringify(body) : body;
      write.run({ id, baseSeq, history, stored, escaped, length: body.length, ...selection });
    },
  };
}

/** With `u`, a whole pair is one character: only halves are surrogates. */
const loneSurrogate = /\p{Surrogate}/u;

function unescaped(json: string): string {
  try {
    return z.string().parse(JSON.parse(json));
  } catch {
    throw new Failure("damaged");
  }
}
