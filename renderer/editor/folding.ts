import { codeFolding, foldEffect, foldedRanges, unfoldEffect } from "@codemirror/language";
import type { EditorState, Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { foldingSentences as say } from "../../shared/fr/folding.ts";
import { type Fold, foldAround, foldsOf, foldsOfAll } from "../../shared/markdown/folds.ts";
import { documentOf } from "./document-field.ts";
import type { Run } from "./commands.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Folding: CodeMirror's, of what our own parse says can be folded, asked only
 * when someone folds. Nothing of it is kept in the text or on the disk; a
 * caret that goes into what is folded (a search, a finding, a click in the
 * preview) unfolds it.
 */
export const folding: Extension = [
  codeFolding({
    preparePlaceholder: ({ doc }, { from, to }) => doc.lineAt(to).number - doc.lineAt(from).number,
    // CodeMirror hands back what was prepared: a number of lines.
    placeholderDOM: (_view, unfoldThis, lines: number) => placeholder(lines, unfoldThis),
  }),
  EditorView.theme({
    ".cm-foldPlaceholder": {
      margin: "0 0 0 0.6em",
      padding: "1px 8px",
      border: "1px solid var(--rule)",
      borderRadius: "999px",
      backgroundColor: "var(--paper-raised)",
      color: "var(--ink-soft)",
      font: "400 var(--size-small) / 1.3 var(--font-ui)",
      verticalAlign: "middle",
      cursor: "pointer",
    },
  }),
];

/** Folds the innermost thing around the caret that is not folded yet. */
export const fold: Run = (view) => {
  const { state } = view;
  const { head } = state.selection.main;
  const found = foldAround(foldsOf(documentOf(state)), head, (one) => !isFolded(state, rangeOf(one)));
  if (found === null) return false;
  foldThese(view, [rangeOf(found)], say.lines(linesOf(state, rangeOf(found))));
  return true;
};

/** Unfolds what is folded on the caret's line. */
export const unfold: Run = (view) => {
  const { from, to } = view.lineBlockAt(view.state.selection.main.head);
  const [found] = foldedIn(view.state, from, to);
  if (found === undefined) return false;
  view.dispatch({ effects: [unfoldEffect.of(found), EditorView.announce.of(say.unfold)] });
  return true;
};

/** Folds all that can be: what is left is the plan of the article. */
export const foldAll: Run = (view) => {
  const ranges = foldsOfAll(foldsOf(documentOf(view.state))).map(rangeOf).filter((range) => !isFolded(view.state, range));
  if (ranges.length === 0) return false;
  foldThese(view, ranges, say.allFolded);
  return true;
};

export const unfoldAll: Run = (view) => {
  const ranges = foldedIn(view.state, 0, view.state.doc.length);
  if (ranges.length === 0) return false;
  view.dispatch({ effects: [...ranges.map((range) => unfoldEffect.of(range)), EditorView.announce.of(say.allUnfolded)] });
  return true;
};

/** The outermost fold that begins on a line, by its beginning; `null` when there is none. */
export function foldOnLine(state: EditorState, from: number): Fold | null {
  return foldsOf(documentOf(state)).find((one) => one.from === from) ?? null;
}

/** Whether a fold is closed. */
export function isClosed(state: EditorState, one: Fold): boolean {
  return isFolded(state, rangeOf(one));
}

/** Closes a fold that is open, opens one that is closed. */
export function toggleFold(view: EditorView, one: Fold): void {
  const range = rangeOf(one);
  if (!isFolded(view.state, range)) foldThese(view, [range], say.lines(linesOf(view.state, range)));
  else view.dispatch({ effects: [unfoldEffect.of(range), EditorView.announce.of(say.unfold)] });
}

/** A caret that would be hidden goes to the end of the line that stays: CodeMirror would unfold for it. */
function foldThese(view: EditorView, ranges: readonly Range[], said: string): void {
  const { head } = view.state.selection.main;
  const around = ranges.find(({ from, to }) => from < head && head < to);
  view.dispatch({
    ...(around === undefined ? {} : { selection: { anchor: around.from } }),
    effects: [...ranges.map((range) => foldEffect.of(range)), EditorView.announce.of(said)],
  });
}

function rangeOf({ hiddenFrom, to }: Fold): Range {
  return { from: hiddenFrom, to };
}

function linesOf({ doc }: EditorState, { from, to }: Range): number {
  return doc.lineAt(to).number - doc.lineAt(from).number;
}

function isFolded(state: EditorState, { from, to }: Range): boolean {
  return foldedIn(state, from, from).some((range) => range.from === from && range.to === to);
}

/** Folded ranges that touch a stretch, the outer one first. */
function foldedIn(state: EditorState, from: number, to: number): readonly Range[] {
  const found: Range[] = [];
  foldedRanges(state).between(from, to, (start, end) => void found.push({ from: start, to: end }));
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

function placeholder(lines: number, unfoldThis: (event: Event) => void): HTMLElement {
  const element = document.createElement("span");
  element.className = "cm-foldPlaceholder";
  element.textContent = say.lines(lines);
  element.title = say.unfold;
  element.setAttribute("role", "button");
  element.setAttribute("aria-label", say.unfoldThese(lines));
  element.onclick = unfoldThis;
  return element;
}
