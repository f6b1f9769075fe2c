import { EditorSelection, type EditorState, type StateCommand, type TransactionSpec } from "@codemirror/state";

/**
 * Puts a mark around each selection, or takes it off where it stands; without
 * a selection, around the word at the caret, or ready to be typed between.
 */
export function toggleMark(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const change = state.changeByRange((range) => {
      const word = range.empty ? state.wordAt(range.head) : null;
      const from = word?.from ?? range.from;
      const to = word?.to ?? range.to;
      const [start, end] = trimmed(state, from, to);
      const taken = takenOff(state, mark, start, end);
      if (taken !== null) return moved(taken, range);
      const insert = [
        { from: start, insert: mark },
        { from: end, insert: mark },
      ];
      const head = range.empty ? EditorSelection.cursor(range.head + mark.length) : EditorSelection.range(start + mark.length, end + mark.length);
      return { changes: insert, range: head };
    });
    dispatch(state.update({ ...change, userEvent: "input.format", scrollIntoView: true }));
    return true;
  };
}

/**
 * Makes the selection a link. A selected address becomes the destination, and
 * the caret goes where something is missing.
 */
export const insertLink: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const change = state.changeByRange((range) => {
    const word = range.empty ? state.wordAt(range.head) : null;
    const from = word?.from ?? range.from;
    const to = word?.to ?? range.to;
    const text = state.sliceDoc(from, to);
    if (isAddress(text)) {
      return { changes: { from, to, insert: `[](${text.trim()})` }, range: EditorSelection.cursor(from + 1) };
    }
    const caret = from + text.length + 3;
    return { changes: { from, to, insert: `[${text}]()` }, range: EditorSelection.cursor(text === "" ? from + 1 : caret) };
  });
  dispatch(state.update({ ...change, userEvent: "input.format", scrollIntoView: true }));
  return true;
};

/** A pasted address on a selection makes a link of it; `null` leaves the paste as it is. */
export function pastedLink(state: EditorState, pasted: string): TransactionSpec | null {
  const address = pasted.trim();
  const { main } = state.selection;
  const text = state.sliceDoc(main.from, main.to);
  if (!isAddress(address) || main.empty || text.includes("\n") || isAddress(text) || state.selection.ranges.length > 1) return null;
  const insert = `[${text}](${/[()\s]/.test(address) ? `<${address}>` : address})`;
  return {
    changes: { from: main.from, to: main.to, insert },
    selection: { anchor: main.from + insert.length },
    userEvent: "input.paste",
    scrollIntoView: true,
  };
}

/** A no-break space at each caret. */
export const insertNoBreakSpace: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  dispatch(state.update(state.replaceSelection("\u00a0"), { userEvent: "input.type", scrollIntoView: true }));
  return true;
};

const isAddress = (text: string) => /^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(text.trim());

/** The changes that take a mark off, when it stands around or at the edges of the range. */
function takenOff(state: EditorState, mark: string, from: number, to: number) {
  const { length } = mark;
  const character = mark.charAt(0);
  const outside = state.sliceDoc(from - length, from) === mark && state.sliceDoc(to, to + length) === mark;
  // `*` inside `**` is not italic, unless there are three.
  const run = outside ? runLength(state, from, -1, character) : 0;
  if (outside && (length > 1 || run !== 2)) {
    return [
      { from: from - length, to: from },
      { from: to, to: to + length },
    ];
  }
  const inside = to - from >= 2 * length && state.sliceDoc(from, from + length) === mark && state.sliceDoc(to - length, to) === mark;
  const innerRun = inside ? runLength(state, from, 1, character) : 0;
  if (!inside || (length === 1 && innerRun === 2)) return null;
  return [
    { from, to: from + length },
    { from: to - length, to },
  ];
}

function runLength(state: EditorState, at: number, step: 1 | -1, character: string): number {
  let count = 0;
  while (count < 4 && state.sliceDoc(step > 0 ? at + count : at - count - 1, step > 0 ? at + count + 1 : at - count) === character) count++;
  return count;
}

function moved(changes: { from: number; to: number }[], range: { anchor: number; head: number }) {
  const map = (at: number) => at - changes.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, at) - from), 0);
  return { changes, range: EditorSelection.range(map(range.anchor), map(range.head)) };
}

/** Emphasis does not hold with spaces at its edges. */
function trimmed(state: EditorState, from: number, to: number): [number, number] {
  const text = state.sliceDoc(from, to);
  if (text.trim() === "") return [from, to];
  return [from + (text.length - text.trimStart().length), to - (text.length - text.trimEnd().length)];
}
