import type { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { decide, decideAll, type Verdict } from "../../shared/review/decide.ts";
import { type ReviewMark, reviewMarksOf } from "../../shared/review/marks.ts";
import { textEdits } from "../../shared/text-edits.ts";
import type { Run } from "./commands.ts";
import { documentOf } from "./document-field.ts";
import { rewrite } from "./rewrite.ts";

/** Changes that wait and remarks of the text, in order. */
export function marksOf(state: EditorState): readonly ReviewMark[] {
  return reviewMarksOf(documentOf(state));
}

/** Selects the next change or remark after the selection, or the one before it, round the ends of the text. */
export function visitMark(step: 1 | -1): Run {
  return (view) => {
    const marks = marksOf(view.state);
    const { from, to } = view.state.selection.main;
    const found = step > 0 ? (marks.find((mark) => mark.from >= to && mark.to > to) ?? marks[0]) : (marks.findLast((mark) => mark.to <= from) ?? marks.at(-1));
    if (found === undefined) return false;
    select(view, found);
    return true;
  };
}

/** Decides on the change at the caret, else on the next one, and goes on to the one after it; each is one step of undo. */
export function decideHere(verdict: Verdict): Run {
  return (view) => {
    const { from, to } = view.state.selection.main;
    const marks = marksOf(view.state);
    const mark = marks.find((one) => one.from <= to && from <= one.to) ?? marks.find((one) => one.from > from) ?? marks[0];
    return mark !== undefined && decideMark(view, mark, verdict);
  };
}

/** Decides on one mark of the text as it is now; `false` when it is not there any more. */
export function decideMark(view: EditorView, mark: ReviewMark, verdict: Verdict): boolean {
  const { state } = view;
  const isThere = marksOf(state).some(({ from, to, kind }) => from === mark.from && to === mark.to && kind === mark.kind);
  if (state.readOnly || !isThere) return false;
  const { from, to, insert } = decide(state.doc.toString(), mark, verdict);
  rewrite(view, [{ from, to, insert }]);
  const next = marksOf(view.state).find((one) => one.from >= from);
  if (next === undefined) view.dispatch({ selection: { anchor: from + insert.length }, userEvent: "select" });
  else select(view, next);
  return true;
}

/** Decides on all of them at once, in one step of undo. */
export function decideEvery(verdict: Verdict): Run {
  return (view) => {
    const before = view.state.doc.toString();
    const after = decideAll(before, verdict);
    if (view.state.readOnly || after === before) return false;
    rewrite(view, textEdits(before, after).map(({ from, to, text }) => ({ from, to, insert: text })));
    return true;
  };
}

function select(view: EditorView, { from, to }: ReviewMark): void {
  view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: "center" }), userEvent: "select" });
}
