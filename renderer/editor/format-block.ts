import type { ChangeSpec, EditorState, Line, StateCommand } from "@codemirror/state";

/** Makes a heading of the selected lines, or paragraphs of lines that are headings of that level already. */
export function toggleHeading(level: number): StateCommand {
  const marks = `${"#".repeat(level)} `;
  return changeLines((lines) => {
    const all = level === 0 || lines.every(({ text }) => text.startsWith(marks));
    return lines.map((line) => {
      const before = /^ {0,3}#{1,6}[ \t]+/.exec(line.text)?.[0].length ?? 0;
      return { from: line.from, to: line.from + before, insert: all ? "" : marks };
    });
  });
}

/** Bullets, numbers or `>` before the selected lines; taken off where all have them. */
export function togglePrefix(kind: "bullet" | "ordered" | "quote"): StateCommand {
  const has = { bullet: /^(\s*)[-*+][ \t]+/, ordered: /^(\s*)\d{1,9}[.)][ \t]+/, quote: /^( {0,3})>[ \t]?/ }[kind];
  const other = kind === "quote" ? null : /^(\s*)(?:[-*+]|\d{1,9}[.)])[ \t]+/;
  return changeLines((lines) => {
    const filled = lines.filter(({ text }) => text.trim() !== "");
    const targets = filled.length === 0 ? lines : filled;
    const all = targets.every(({ text }) => has.test(text));
    return targets.map((line, i) => {
      const found = (all ? has : (other ?? /^$/)).exec(line.text);
      const indent = found?.[1]?.length ?? 0;
      const from = line.from + indent;
      const to = found === null ? from : line.from + found[0].length;
      const mark = kind === "bullet" ? "- " : kind === "ordered" ? `${i + 1}. ` : "> ";
      return { from, to, insert: all ? "" : mark };
    });
  });
}

/** A fenced block around the selected lines, or the fences taken off. */
export const toggleCodeBlock: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const first = state.doc.lineAt(state.selection.main.from);
  const last = state.doc.lineAt(state.selection.main.to);
  const before = first.number > 1 ? state.doc.line(first.number - 1) : null;
  const after = last.number < state.doc.lines ? state.doc.line(last.number + 1) : null;
  const fenced = before !== null && after !== null && /^```/.test(before.text) && /^```\s*$/.test(after.text);
  const changes = fenced
    ? [
        { from: before.from, to: first.from },
        { from: last.to, to: after.to },
      ]
    : [
        { from: first.from, insert: "```\n" },
        { from: last.to, insert: "\n```" },
      ];
  dispatch(state.update({ changes, userEvent: "input.format", scrollIntoView: true }));
  return true;
};

function changeLines(change: (lines: readonly Line[]) => readonly ChangeSpec[]): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const changes = state.changes(change(selectedLines(state)));
    // The caret stays after a mark that is put before it.
    const selection = state.selection.map(changes, 1);
    dispatch(state.update({ changes, selection, userEvent: "input.format", scrollIntoView: true }));
    return true;
  };
}

function selectedLines(state: EditorState): readonly Line[] {
  const lines = new Map<number, Line>();
  for (const { from, to, empty } of state.selection.ranges) {
    const last = state.doc.lineAt(to);
    // A selection that ends at the beginning of a line does not take that line.
    const end = !empty && to === last.from ? last.number - 1 : last.number;
    for (let number = state.doc.lineAt(from).number; number <= end; number++) lines.set(number, state.doc.line(number));
  }
  return [...lines.values()];
}
