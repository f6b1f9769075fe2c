import { isolateHistory } from "@codemirror/commands";
import type { EditorState, StateCommand, TransactionSpec } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";
import { nodeAt } from "./format-lines.ts";

/** Fences around the selected lines, or the fences taken off; without a selection on an empty line, a block to be filled. */
export const toggleCodeBlock: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const { from, to } = state.selection.main;
  const fenced = nodeAt(state, state.doc.lineAt(from), (name) => name === "FencedCode");
  const change = fenced !== null && fenced.to >= to ? unfenced(state, fenced) : fencedLines(state, from, to);
  dispatch(state.update({ ...change, userEvent: "input.format", annotations: isolateHistory.of("full"), scrollIntoView: true }));
  return true;
};

function fencedLines(state: EditorState, from: number, to: number): TransactionSpec {
  const first = state.doc.lineAt(from);
  const last = state.doc.lineAt(to);
  const runs = state.sliceDoc(first.from, last.to).match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  const changes = state.changes([
    { from: first.from, insert: `${fence}\n` },
    { from: last.to, insert: `\n${fence}` },
  ]);
  const { anchor, head } = state.selection.main;
  const inside = (at: number) => at + fence.length + 1;
  return { changes, selection: { anchor: inside(anchor), head: inside(head) } };
}

function unfenced(state: EditorState, block: SyntaxNode): TransactionSpec {
  const open = state.doc.lineAt(block.from);
  const close = state.doc.lineAt(block.to);
  const isClosed = close.number > open.number && /^\s*(?:>\s*)*(?:`{3,}|~{3,})\s*$/.test(close.text);
  const openEnd = Math.min(open.to + 1, state.doc.length);
  const changes = [{ from: open.from, to: openEnd }];
  // The line end before the closing fence goes with it, unless the opening took it.
  if (isClosed) changes.push({ from: Math.max(close.from - 1, openEnd), to: close.to });
  return { changes };
}
