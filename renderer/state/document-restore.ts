import { historyField } from "@codemirror/commands";
import { EditorState, type Extension, Transaction } from "@codemirror/state";
import { parseChanges } from "../../shared/changes.ts";
import type { OpenedArticle } from "../../shared/ipc.ts";
import type { Snapshot } from "./saver-lane.ts";

/** An instant of the history's clock, far from the 0 where a read history stands. */
const replayedAt = 1_000_000;
/** Between two entries of a journal, about: they were typed at this rhythm. */
const entryMs = 200;

/**
 * The state that the article was left in: its base with its undo history, then
 * the journal, entry by entry, so that undo reaches through a crash. What was
 * typed in one go is undone in one go, as if nothing had happened.
 */
export function restoredState(
  { body, history, selection, journal }: Pick<OpenedArticle, "body" | "history" | "selection" | "journal">,
  extensions: Extension,
): EditorState {
  let state = withHistory(body, history, extensions) ?? EditorState.create({ doc: body, extensions });
  journal.forEach((entry, i) => {
    state = state.update({
      changes: parseChanges(entry),
      userEvent: "input.type",
      annotations: Transaction.time.of(replayedAt + i * entryMs),
      // Some filters are for people who type, not for a text that is already on the disk.
      filter: false,
    }).state;
  });
  if (selection === null) return state;
  const { length } = state.doc;
  const at = { anchor: Math.min(selection.anchor, length), head: Math.min(selection.head, length) };
  return state.update({ selection: at, annotations: Transaction.addToHistory.of(false) }).state;
}

/** What the saver takes of a state. */
export function snapshotOf(state: EditorState): Snapshot {
  const { anchor, head } = state.selection.main;
  return { doc: state.doc, selection: { anchor, head }, history: () => serialisedHistory(state) };
}

/** `null` when there is no history, or one that can't be used: the text matters more. */
function withHistory(body: string, history: string, extensions: Extension): EditorState | null {
  if (history === "") return null;
  const selection = { main: 0, ranges: [{ anchor: 0, head: 0 }] };
  try {
    const saved: unknown = JSON.parse(history);
    if (!fits(saved, body.length)) return null;
    return EditorState.fromJSON({ doc: body, selection, history: saved }, { extensions }, { history: historyField });
  } catch {
    return null;
  }
}

/**
 * Whether the first undo and the first redo apply to a text of this length: an
 * event of another text would break at the moment of « Annuler ».
 */
function fits(saved: unknown, length: number): boolean {
  if (typeof saved !== "object" || saved === null || !("done" in saved) || !("undone" in saved)) return false;
  return [saved.done, saved.undone].every((branch) => {
    if (!Array.isArray(branch)) return false;
    const last: unknown = branch.at(-1);
    const changes = typeof last === "object" && last !== null && "changes" in last ? last.changes : undefined;
    return changes === undefined || changedLength(changes) === length;
  });
}

/** Length of the text that a serialised change set applies to. */
function changedLength(changes: unknown): number {
  if (!Array.isArray(changes)) return -1;
  return changes.reduce<number>((sum, part: unknown) => sum + Number(Array.isArray(part) ? part[0] : part), 0);
}

function serialisedHistory(state: EditorState): string {
  // `toJSON` is typed `any`; `history` is what `historyField` wrote, and is only given back to it.
  const json: { readonly history: unknown } = state.toJSON({ history: historyField });
  return JSON.stringify(json.history);
}
