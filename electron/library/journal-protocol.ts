import type { ArticleId } from "../../shared/article.ts";
import { maxBodyLength } from "../../shared/article-names.ts";
import { applyChanges, changeLengths } from "../../shared/changes.ts";
import type { ChangeSetJson } from "../../shared/ipc.ts";
import { Failure } from "../../shared/result.ts";
import type { JournalTable } from "./journal.ts";
import type { BaseText, Selection, TextsTable } from "./texts.ts";

/** The two tables that hold a text: its base state, then what was typed since. */
export interface TextTables {
  readonly texts: TextsTable;
  readonly journal: JournalTable;
}

/** What follows the entries that the journal has already. */
export interface Batch {
  readonly id: ArticleId;
  readonly after: number;
  readonly changes: readonly ChangeSetJson[];
  readonly selection: Selection;
}

/**
 * Adds a batch to the journal; call it in a transaction. Its first entries may
 * be there already (an answer was lost): they must then be the same, to the
 * last character. Throws `Failure("conflict")` for a batch that does not
 * continue this very text: nothing is ever merged.
 */
export function appendBatch(
  { texts, journal }: TextTables,
  { id, after, changes, selection }: Batch,
  now: number,
): { seq: number; savedAt: number } {
  const base = texts.position(id);
  const last = journal.last(id);
  let { seq, length } = last ?? base;
  if (after < base.seq || after > seq) throw new Failure("conflict");

  const sent = changes.map((one) => JSON.stringify(one));
  // Nothing to compare, as a rule: the batch begins where the journal ends.
  const known = after === seq ? [] : journal.readRaw(id, after, seq);
  if (known.length > sent.length || known.some((entry, i) => entry !== sent[i])) throw new Failure("conflict");
  if (known.length === sent.length) return { seq, savedAt: last?.savedAt ?? now };

  for (const [index, written] of sent.entries()) {
    const json = changes[index];
    if (index < known.length || json === undefined) continue;
    const lengths = changeLengths(json);
    if (lengths.before !== length) throw new Failure("conflict");
    if (lengths.after > maxBodyLength) throw new Failure("too-large");
    length = lengths.after;
    seq += 1;
    journal.append(id, { seq, length, savedAt: now, selection: within(selection, length) }, written);
  }
  return { seq, savedAt: now };
}

/**
 * Moves the base state up to `seq`, with the history that goes with it; call it
 * in a transaction. Gives back when the text was last written to (`null` when
 * nothing moved). Throws `Failure("conflict")` outside of the journal's range.
 */
export function foldJournal(
  tables: TextTables,
  id: ArticleId,
  seq: number,
  { history, selection }: Pick<BaseText, "history" | "selection">,
): number | null {
  const { texts, journal } = tables;
  const base = texts.position(id);
  const last = journal.last(id);
  if (seq < base.seq || seq > (last ?? base).seq) throw new Failure("conflict");
  const { body } = textAt(tables, id, seq);
  texts.write(id, { body, baseSeq: seq, history, selection: within(selection, body.length) });
  journal.deleteUpTo(id, seq);
  return last?.savedAt ?? null;
}

/** The text as it is now, and the sequence number that it stands at. Throws as `textAt`. */
export function currentText(tables: TextTables, id: ArticleId): { body: string; seq: number } {
  return textAt(tables, id, Number.MAX_SAFE_INTEGER);
}

/** Throws `Failure("damaged")` when the journal does not fit the text that it was written for. */
function textAt({ texts, journal }: TextTables, id: ArticleId, seq: number): { body: string; seq: number } {
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
