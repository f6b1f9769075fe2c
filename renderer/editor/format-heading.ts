import type { ChangeSpec, EditorState, StateCommand } from "@codemirror/state";
import { changeLines, type MarkedLine, nodeAt } from "./format-lines.ts";

/**
 * Makes headings of the selected lines, or paragraphs of them when all are
 * headings of that level already. Level 0 makes paragraphs of headings and
 * items alike.
 */
export function toggleHeading(level: 0 | 1 | 2 | 3): StateCommand {
  return changeLines((lines, state) => {
    const filled = lines.filter(({ line }) => line.text.trim() !== "");
    const targets = filled.length === 0 ? lines : filled;
    const isOn = level > 0 && targets.every((line) => levelOf(state, line) === level);
    const mark = level === 0 || isOn ? "" : `${"#".repeat(level)} `;
    return targets.flatMap((line) => [
      ...underline(state, line),
      ...closing(line),
      // A heading takes the place of an item's mark; a heading that goes does not touch one.
      { from: isOn ? line.words - line.heading.length : line.start, to: line.words, insert: mark },
    ]);
  });
}

function levelOf(state: EditorState, line: MarkedLine): number {
  if (line.heading !== "") return line.heading.trim().length;
  return Number(setextOf(state, line)?.name.slice(-1) ?? 0);
}

const setextOf = (state: EditorState, { line }: MarkedLine) =>
  nodeAt(state, line, (name) => name.startsWith("SetextHeading"));

/** The line of `===` or `---` under a heading written that way goes. */
function underline(state: EditorState, line: MarkedLine): readonly ChangeSpec[] {
  const mark = setextOf(state, line)?.getChild("HeaderMark");
  if (mark === null || mark === undefined) return [];
  const { number } = state.doc.lineAt(mark.from);
  const above = state.doc.line(number - 1);
  return above.number === line.line.number ? [{ from: above.to, to: mark.to }] : [];
}

/** The marks that may close a heading: `## Titre ##`. */
function closing({ line, heading, words }: MarkedLine): readonly ChangeSpec[] {
  const closed = heading === "" ? null : /[ \t]+#+[ \t]*$/.exec(line.text);
  const from = line.from + (closed?.index ?? 0);
  return closed === null || from < words ? [] : [{ from, to: line.to }];
}
