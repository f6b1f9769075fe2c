import { type EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Finding } from "../../shared/finding.ts";

const left = StateEffect.define<null>();

/** Where someone is typing; `null` when the caret went elsewhere, or the focus did. */
const typingPlace = StateField.define<number | null>({
  create: () => null,
  update(place, transaction) {
    if (transaction.effects.some((effect) => effect.is(left))) return null;
    const { newSelection, state } = transaction;
    if (transaction.docChanged) {
      const isTyping = transaction.isUserEvent("input.type") || transaction.isUserEvent("delete");
      if (isTyping && newSelection.main.empty) return newSelection.main.head;
      return place === null ? null : transaction.changes.mapPos(place, 1);
    }
    if (transaction.selection === undefined || place === null) return place;
    // Within the word, one is still at it.
    const word = state.wordAt(place);
    const { head, empty } = newSelection.main;
    return empty && word !== null && word.from <= head && head <= word.to ? head : null;
  },
});

/** Remembers where someone types, so that a word is not judged before it is left. */
export const typing: Extension = [
  typingPlace,
  EditorView.focusChangeEffect.of((_state, isFocused) => (isFocused ? null : left.of(null))),
];

/** Where someone is typing; `null` when nobody is. */
export function placeOfTyping(state: EditorState): number | null {
  return state.field(typingPlace, false) ?? null;
}

/** Whether a finding is about what is being typed. */
export function isBeingTyped(state: EditorState, { from, to }: Pick<Finding, "from" | "to">): boolean {
  const place = placeOfTyping(state);
  return place !== null && from <= place && place <= to;
}
