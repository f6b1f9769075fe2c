import type { ChangeSpec, EditorState, StateCommand } from "@codemirror/state";
import { changeLines, markedLine, type MarkedLine, nodeAt, selectedParagraphLines } from "./format-lines.ts";

const marks = { bullet: /^[-*+]/, ordered: /^\d/ } as const;

/**
 * Makes items of the selected lines, of another kind when they are items
 * already; takes the marks off when all have that kind's. Levels stay.
 */
export function toggleList(kind: "bullet" | "ordered"): StateCommand {
  return changeLines((lines, state) => {
    const items = lines.filter((line) => !isContinued(state, line));
    const filled = items.filter(({ line, words }) => line.to > words);
    const targets = filled.length === 0 ? items : filled;
    const isOn = targets.every(({ item }) => marks[kind].test(item));
    const number = numbering(state, targets[0]);
    return targets.map((line): ChangeSpec => {
      const mark = kind === "bullet" ? "- " : `${number(line.indent)}. `;
      const from = line.start + line.indent.length;
      return { from, to: line.words, insert: isOn ? line.heading : mark };
    });
  });
}

/** Quotes whole paragraphs, and what stands between them; takes one level off when all have one. */
export const toggleQuote: StateCommand = changeLines((lines) => {
  const filled = lines.filter(({ line }) => line.text.trim() !== "");
  const isOn = filled.length > 0 && filled.every(({ line }) => quoteMark.test(line.text));
  return lines.map(({ line }) => {
    const quoted = isOn ? quoteMark.exec(line.text) : null;
    return { from: line.from, to: line.from + (quoted?.[0].length ?? 0), insert: isOn ? "" : "> " };
  });
}, selectedParagraphLines);

const quoteMark = /^ {0,3}>[ ]?/;

/** Whether a line goes on with an item that a line before it began. */
function isContinued(state: EditorState, { line, item, indent }: MarkedLine): boolean {
  if (item !== "" || indent === "" || line.text.trim() === "") return false;
  const around = nodeAt(state, line, (name) => name === "ListItem");
  return around !== null && state.doc.lineAt(around.from).number < line.number;
}

/** Numbers of each level in turn, after those of the item just above. */
function numbering(state: EditorState, first: MarkedLine | undefined): (indent: string) => number {
  const last = new Map<string, number>();
  if (first !== undefined && first.line.number > 1) {
    const { indent, item } = markedLine(state.doc.line(first.line.number - 1));
    if (indent === first.indent && marks.ordered.test(item)) last.set(indent, Number.parseInt(item, 10));
  }
  return (indent) => {
    // A deeper level begins again under each item.
    for (const level of [...last.keys()]) if (level.length > indent.length) last.delete(level);
    const number = (last.get(indent) ?? 0) + 1;
    last.set(indent, number);
    return number;
  };
}
