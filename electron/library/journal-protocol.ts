import type { ArticleId } from "../../shared/article.ts";
import { maxBodyLength } from "../../shared/article.ts";
import { applyChanges, changeLengths } from "../../shared/changes.ts";
import type { RequestInput } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import type { JournalTable } from "./journal.ts";
import type { Selection, TextsTable } from "./texts.ts";

/** The two tables that hold a text: base state, then what was typed since. */
export interface TextTables {
  readonly texts: TextsTable;
  readonly journal: JournalTable;
}

/**
 * Adds a batch to the journal; call it in a transaction. The first entries may
 * be there already (an acknowledgement was lost): they must then be the same,
 * to the last character. Throws `Failure("conflict")` for any batch that does
 * not continue this very text: it is never merged.
 */
export function appendBatch(
  { texts, journal }: TextTables,
  { id, after, changes, selection }: RequestInput<"appendJournal">,
  now: number,
): { seq: number; savedAt: number } {
  const base = texts.position(id);
  const head = journal.last(id) ?? base;
  if (after < base.seq || after > head.seq) throw new Failure("conflict");

  const batch = changes.map((json) => JSON.stringify(json));
  const known = journal.readRaw(id, after, after + batch.length);
  if (known.some((entry, i) => entry !== batch[i])) throw new Failure("conflict");
  const end = after + batch.length;
  const last = journal.at(id, end);
  if (known.length === batch.length && last !== undefined) return { seq: end, savedAt: last.savedAt };

  let { seq, length } = head;
  for (const [i, json] of changes.entries()) {
    if (i < known.length) continue;
    const { before, after: next } = changeLengths(json);
    if (before !== length) throw new Failure("conflict");
    if (next > maxBodyLength) throw new Failure("too-large");
    length = next;
    seq += 1;
    journal.append(id, { seq, length, savedAt: now, selection: within(selection, length) }, JSON.stringify(json));
  }
  return { seq, savedAt: now };
}

/**
 * Moves the base state up to `seq`, with the history that goes with it; call it
 * in a transaction. Gives back the new body and when it was last typed in
 * (`null` when nothing moved). Throws `Failure("conflict")` outside the journal.
 */
export function foldInto(
  tables: TextTables,
  { id, seq, history, selection }: RequestInput<"foldJournal">,
): { body: string; typedAt: number | null } {
  const { texts, journal } = tables;
  const base = texts.position(id);
  const head = journal.last(id) ?? base;
  if (seq < base.seq || seq > head.seq) throw new Failure("conflict");
  const typedAt = journal.at(id, seq)?.savedAt ?? null;
  const { body } = textAt(tables, id, seq);
  texts.write(id, { body, baseSeq: seq, history, selection: within(selection, body.length) });
  journal.deleteUpTo(id, seq);
  return { body, typedAt };
}

/**
 * The text of an article up to `seq` (all of it by default) and the sequence
 * number that it stands at. Throws `Failure("damaged")` when the journal does
 * not fit the text that it was written for.
 */
export function textAt(
  { texts, journal }: TextTables,
  id: ArticleId,
  seq = Number.MAX_SAFE_INTEGER,
): { body: string; seq: number } {
  const base = texts.read(id);
  const entries = journal.read(id, base.baseSeq, seq);
  try {
    return { body: applyChanges(base.body, entries), seq: base.baseSeq + entries.length };
  } catch (error) {
    throw error instanceof Failure ? new Failure("damaged") : error;
  }
}

/** A cursor is a comfort: out of range, it moves to the end and the text is saved all the same. */
function within({ anchor, head }: Selection, length: number): Selection {
  return { anchor: Math.min(anchor, length), head: Math.min(head, length) };
}
