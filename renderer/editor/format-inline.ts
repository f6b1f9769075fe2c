import { isolateHistory } from "@codemirror/commands";
import { type ChangeSpec, EditorSelection, type EditorState, type SelectionRange, type StateCommand } from "@codemirror/state";
import { type MarkKind, type Marked, markableParts, markedAt, markedIn, type Span, trimmed } from "./format-marks.ts";

/**
 * Puts marks around each selection, or takes them off when all of it has them;
 * without a selection, around the word at the caret, or ready to be typed
 * between. A selection over several blocks is marked block by block.
 */
export function toggleMark(kind: MarkKind): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const caret = state.selection.ranges.length === 1 && state.selection.main.empty ? caretChange(state, kind) : null;
    if (caret !== null) {
      dispatch(state.update({ ...caret, userEvent: "input.format", annotations: isolateHistory.of("full"), scrollIntoView: true }));
      return true;
    }
    const parts = state.selection.ranges.flatMap((range) => markableParts(state, range.empty ? wordAt(state, range.head) : range));
    if (parts.length === 0) return false;
    const isOn = parts.every((part) => isMarked(state, kind, part));
    const changes = state.changes(parts.flatMap((part) => (isOn ? unmark(state, kind, part) : mark(state, kind, part))));
    const ranges = state.selection.ranges.map((range) => {
      // A selection goes on holding the same words, without the new marks.
      if (!range.empty) return EditorSelection.range(changes.mapPos(range.from, 1), changes.mapPos(range.to, -1));
      const isAtStart = parts.some(({ from }) => from === range.head);
      return EditorSelection.cursor(changes.mapPos(range.head, isAtStart ? 1 : -1));
    });
    dispatch(
      state.update({
        changes,
        selection: EditorSelection.create(ranges, state.selection.mainIndex),
        userEvent: "input.format",
        annotations: isolateHistory.of("full"),
        scrollIntoView: true,
      }),
    );
    return true;
  };
}

/** Without a word at the caret: out of the marks that end there, or between two new ones. */
function caretChange(state: EditorState, kind: MarkKind) {
  const { head } = state.selection.main;
  const { mark: text } = kind;
  const { length } = text;
  const marked = markedAt(state, kind, head);
  if (marked !== null && head >= marked.inside.to) return { selection: { anchor: marked.to } };
  if (marked !== null || !isEmptySpan(wordAt(state, head))) return null;
  const isBetween = state.sliceDoc(head - length, head) === text && state.sliceDoc(head, head + length) === text;
  if (isBetween) return { changes: { from: head - length, to: head + length } };
  return { changes: { from: head, insert: text + text }, selection: { anchor: head + length } };
}

function isMarked(state: EditorState, kind: MarkKind, part: Span): boolean {
  return markedIn(state, kind, part).some(({ from, to, inside }) => {
    const words = { from: Math.max(part.from, inside.from), to: Math.min(part.to, inside.to) };
    return from <= part.from && part.to <= to && words.from < words.to;
  });
}

/** Marks around a part, in place of those that stand inside or across its edges. */
function mark(state: EditorState, kind: MarkKind, part: Span): readonly ChangeSpec[] {
  const already = markedIn(state, kind, part);
  if (already.some(({ from, to }) => from <= part.from && part.to <= to)) return [];
  const from = Math.min(part.from, ...already.map((one) => one.from));
  const to = Math.max(part.to, ...already.map((one) => one.to));
  const [open, close] = marksFor(kind, state.sliceDoc(from, to), already.length > 0);
  return [{ from, insert: open }, ...already.flatMap(withoutMarks), { from: to, insert: close }];
}

/** A part without its marks; what stands before and after it keeps its own. */
function unmark(state: EditorState, kind: MarkKind, part: Span): readonly ChangeSpec[] {
  return markedIn(state, kind, part).flatMap((marked) => {
    const before = trimmed(state, { from: marked.inside.from, to: Math.max(marked.inside.from, part.from) });
    const after = trimmed(state, { from: Math.min(marked.inside.to, part.to), to: marked.inside.to });
    const open = { from: marked.from, to: marked.inside.from };
    const close = { from: marked.inside.to, to: marked.to };
    // Marks of other forms are no words: they stay where they are.
    const isBare = (span: Span) => /^[*_~`]*$/.test(state.sliceDoc(span.from, span.to));
    return [
      isBare(before) ? open : { from: before.to, insert: state.sliceDoc(close.from, close.to) },
      isBare(after) ? close : { from: after.from, insert: state.sliceDoc(open.from, open.to) },
    ];
  });
}

function withoutMarks({ from, to, inside }: Marked): readonly ChangeSpec[] {
  return [
    { from, to: inside.from },
    { from: inside.to, to },
  ];
}

/** Code that holds backticks stands between longer runs of them. */
function marksFor({ mark: text, node }: MarkKind, content: string, isReplacing: boolean): readonly [string, string] {
  if (node !== "InlineCode" || isReplacing || !content.includes("`")) return [text, text];
  const runs = content.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + Math.max(...runs.map(({ length }) => length)));
  return [`${fence} `, ` ${fence}`];
}

function wordAt(state: EditorState, at: number): Span {
  const word: SelectionRange | null = state.wordAt(at);
  return word ?? { from: at, to: at };
}

const isEmptySpan = ({ from, to }: Span) => from >= to;
