import { isolateHistory } from "@codemirror/commands";
import type { ChangeSpec, EditorState, Line, StateCommand } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";
import { documentOf } from "./document-field.ts";

/** A line and the marks that it begins with, at offsets of the text. */
export interface MarkedLine {
  readonly line: Line;
  /** After the marks of quotations around it. */
  readonly start: number;
  readonly indent: string;
  /** `- `, `2. `, with the box of a task; "" when the line begins no item. */
  readonly item: string;
  /** `## `; "" when it is no heading. */
  readonly heading: string;
  /** Where its words begin. */
  readonly words: number;
}

//                    > > |  indent   |  - , 2. , - [ ]                              |  ##
const beginning = /^(?: {0,3}>[ ]?)*([ \t]*)((?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\](?=[ \t]))?(?:[ \t]+|$))?(#{1,6}(?:[ \t]+|$))?/;

/** Reads the marks at the beginning of a line. */
export function markedLine(line: Line): MarkedLine {
  const [all = "", indent = "", item = "", heading = ""] = beginning.exec(line.text) ?? [];
  const start = line.from + all.length - indent.length - item.length - heading.length;
  return { line, start, indent, item, heading, words: line.from + all.length };
}

/** A command that rewrites the beginnings of the selected lines, undone alone. */
export function changeLines(
  change: (lines: readonly MarkedLine[], state: EditorState) => readonly ChangeSpec[],
  choose: (state: EditorState) => readonly Line[] = selectedLines,
): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const lines = choose(state).filter((line) => !isRaw(state, line));
    if (lines.length === 0) return false;
    const changes = state.changes(change(lines.map(markedLine), state));
    if (changes.empty) return false;
    dispatch(
      state.update({
        changes,
        // A caret at the beginning of a line goes after the mark that is put there.
        selection: state.selection.map(changes, 1),
        userEvent: "input.format",
        annotations: isolateHistory.of("full"),
        scrollIntoView: true,
      }),
    );
    return true;
  };
}

/** Lines with something of the selection in them, each once. */
export function selectedLines(state: EditorState): readonly Line[] {
  const lines = new Map<number, Line>();
  for (const { from, to, empty } of state.selection.ranges) {
    const last = state.doc.lineAt(to);
    // A selection that ends at the beginning of a line does not take that line.
    const end = !empty && to === last.from ? last.number - 1 : last.number;
    for (let number = state.doc.lineAt(from).number; number <= end; number++) lines.set(number, state.doc.line(number));
  }
  return [...lines.values()].sort((a, b) => a.number - b.number);
}

/** The same, with the rest of the paragraphs that they belong to, and what stands between them. */
export function selectedParagraphLines(state: EditorState): readonly Line[] {
  const selected = selectedLines(state);
  const numbers = new Set(selected.map(({ number }) => number));
  for (const line of selected) {
    const paragraph = nodeAt(state, line, (name) => name === "Paragraph" || name === "Task");
    if (paragraph === null) continue;
    const last = state.doc.lineAt(paragraph.to).number;
    for (let number = state.doc.lineAt(paragraph.from).number; number <= last; number++) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b).map((number) => state.doc.line(number));
}

/** The innermost node of a kind around the words of a line. */
export function nodeAt(state: EditorState, line: Line, is: (name: string) => boolean): SyntaxNode | null {
  const { words } = markedLine(line);
  for (let node: SyntaxNode | null = documentOf(state).tree.resolve(words, words < line.to ? 1 : -1); node !== null; node = node.parent) {
    if (is(node.name)) return node;
  }
  return null;
}

/** Whether a line is of code or raw HTML, where marks are only characters. */
function isRaw(state: EditorState, line: Line): boolean {
  return nodeAt(state, line, (name) => /^(?:FencedCode|CodeBlock|HTMLBlock|CommentBlock)$/.test(name)) !== null;
}
