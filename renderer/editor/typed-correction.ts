import { isolateHistory, undo } from "@codemirror/commands";
import { Annotation, type EditorState, type Extension, Prec, StateEffect, StateField, Transaction, type TransactionSpec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { TextEdit } from "../../shared/text-edits.ts";
import type { TypographySettings } from "../../shared/typography/profile.ts";
import { blocksBetween } from "./desks.ts";
import { documentOf } from "./document-field.ts";
import { typographyEngine } from "./typography-engine.ts";

/** Marks the transaction of a correction that was made while typing. */
const isTypedCorrection = Annotation.define<true>();

/** Whether the last thing that happened is such a correction. */
const justCorrected = StateField.define<boolean>({
  create: () => false,
  update(just, transaction) {
    if (transaction.annotation(isTypedCorrection) === true) return true;
    return just && !transaction.docChanged && transaction.selection === undefined;
  },
});

/** What is being composed, or just was, an input method's several letters or a dead key's one: half-open. */
const composed = StateField.define<{ readonly from: number; readonly to: number } | null>({
  create: () => null,
  update(range, transaction) {
    if (transaction.effects.some((effect) => effect.is(composedIsRead))) return null;
    if (!transaction.docChanged) return range;
    const mapped = range === null ? null : { from: transaction.changes.mapPos(range.from, -1), to: transaction.changes.mapPos(range.to, 1) };
    if (!transaction.isUserEvent("input.type.compose")) return mapped;
    let from = mapped?.from ?? Number.POSITIVE_INFINITY;
    let to = mapped?.to ?? 0;
    transaction.changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
      from = Math.min(from, fromB);
      to = Math.max(to, toB);
    });
    return from <= to ? { from, to } : mapped;
  },
});
const composedIsRead = StateEffect.define<null>();

/** Backspace just after a correction takes it back, and nothing else: what was typed is there again. */
export const typedCorrections: Extension = [
  justCorrected,
  composed,
  Prec.high(keymap.of([{ key: "Backspace", run: (view) => view.state.field(justCorrected) && undo(view) }])),
];

/**
 * The correction that a key calls for, to be made right after it, as an undo
 * step of its own; `null` when there is none. Only for a key: what is pasted,
 * replaced or composed is left as it is.
 */
export function correctionAfter(transactions: readonly Transaction[], state: EditorState, settings: TypographySettings): TransactionSpec | null {
  const last = transactions.at(-1);
  const at = last === undefined ? null : placeAfterKey(last);
  return at === null ? null : correctionAt(state, at, settings);
}

/** The correction that the character before `at` calls for. */
function correctionAt(state: EditorState, at: number, settings: TypographySettings): TransactionSpec | null {
  const { main, ranges } = state.selection;
  if (state.readOnly || ranges.length > 1 || !main.empty) return null;
  const correction = typographyEngine()?.typedCorrection(documentOf(state), at, settings) ?? null;
  return correction === null ? null : correcting(correction.edits);
}

/** Longest composition that is read: beyond, it is dictation, and « Tout corriger » shows what it would change. */
const longestComposed = 200;

/**
 * The next correction that a composition calls for once it has ended, as if its
 * letters had been keys one after the other; `null` when there is none. Ask
 * again after each: it is a step of its own.
 */
export function composedCorrection(state: EditorState, settings: TypographySettings): TransactionSpec | null {
  const range = state.field(composed, false) ?? null;
  if (range === null || range.to - range.from > longestComposed) return null;
  for (let at = range.from + 1; at <= range.to; at++) {
    const correction = correctionAt(state, at, settings);
    if (correction !== null) return correction;
  }
  return null;
}

/** Forgets what was composed: the next keys are about themselves. */
export const composedWasRead: TransactionSpec = { effects: composedIsRead.of(null) };

/** What is pasted beyond this many characters is left: « Tout corriger » shows what it would change. */
const longestPaste = 200_000;

/** The corrections of what was just pasted, and of nothing around it; `null` when there are none. */
export function pastedCorrection(transactions: readonly Transaction[], state: EditorState, settings: TypographySettings): TransactionSpec | null {
  const last = transactions.at(-1);
  const engine = typographyEngine();
  if (engine === null || state.readOnly || last?.isUserEvent("input.paste") !== true) return null;
  const edits: TextEdit[] = [];
  last.changes.iterChangedRanges((_fromA, _toA, from, to) => {
    if (to - from > longestPaste) return;
    const touched = { ...documentOf(state), blocks: blocksBetween(state, from, to) };
    edits.push(...engine.typographyCorrections(touched, settings, null, () => false).filter((edit) => from <= edit.from && edit.to <= to));
  });
  return edits.length === 0 ? null : correcting(edits);
}

function correcting(edits: readonly TextEdit[]): TransactionSpec {
  return {
    changes: edits.map(({ from, to, text }) => ({ from, to, insert: text })),
    userEvent: "input.correct",
    annotations: [isolateHistory.of("full"), isTypedCorrection.of(true)],
  };
}

/** Where the character of a key ends: what was typed, or the line break of Enter, which may bring a list's mark along. */
function placeAfterKey(transaction: Transaction): number | null {
  const event = transaction.annotation(Transaction.userEvent);
  if (event !== "input.type" && event !== "input") return null;
  const { head } = transaction.newSelection.main;
  let place: number | null = null;
  transaction.changes.iterChanges((_fromA, _toA, fromB, toB, inserted) => {
    const text = inserted.sliceString(0, 3, "\n");
    if (event === "input" && text.startsWith("\n") && toB <= head) place = fromB + 1;
    if (event === "input.type" && [...text].length === 1 && toB === head) place = toB;
  });
  return place;
}
