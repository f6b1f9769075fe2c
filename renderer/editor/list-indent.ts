import { isolateHistory } from "@codemirror/commands";
import type { ChangeSpec, EditorState, StateCommand } from "@codemirror/state";
import type { KeyBinding } from "@codemirror/view";
import { markedLine, type MarkedLine, nodeAt, selectedLines } from "./format-lines.ts";

/**
 * Tab moves list items; anywhere else it goes to the next field, as everywhere
 * in the application. In a list, Escape then Tab does too (CodeMirror's own).
 */
export const listIndentKeys: readonly KeyBinding[] = [
  { key: "Tab", run: ({ state, dispatch }) => moveItems("deeper")({ state, dispatch }) },
  { key: "Shift-Tab", run: ({ state, dispatch }) => moveItems("higher")({ state, dispatch }) },
];

/**
 * Moves the selected items, with all that they hold, under the item before
 * them, or out of the one that they are under. `false` outside of a list.
 *
 *     1. un          1. un
 *     2. deux   →       1. deux
 */
export function moveItems(direction: "deeper" | "higher"): StateCommand {
  return ({ state, dispatch }) => {
    const items = selectedLines(state).map(markedLine).filter(({ item }) => item !== "");
    if (items.length === 0 || state.readOnly) return false;
    const isHeld = (item: MarkedLine) => items.some((other) => other !== item && holds(state, other, item));
    const changes = state.changes(items.filter((item) => !isHeld(item)).flatMap((item) => moved(state, item, direction)));
    // An item that can't go further takes the key all the same: focus must not jump from the middle of a list.
    if (changes.empty) return true;
    dispatch(
      state.update({
        changes,
        selection: state.selection.map(changes, 1),
        userEvent: "input.indent",
        annotations: isolateHistory.of("full"),
        scrollIntoView: true,
      }),
    );
    return true;
  };
}

function moved(state: EditorState, item: MarkedLine, direction: "deeper" | "higher"): readonly ChangeSpec[] {
  const target = direction === "deeper" ? itemAbove(state, item, (indent) => indent <= item.indent.length) : itemAbove(state, item, (indent) => indent < item.indent.length);
  if (target === null) return [];
  // Deeper needs a brother to go under; higher needs a father to leave.
  if (direction === "deeper" && target.indent.length < item.indent.length) return [];
  const indent = direction === "deeper" ? target.indent.length + markWidth(target) : target.indent.length;
  return [...reindented(state, item, indent - item.indent.length), ...renumbered(state, item, indent)];
}

/** The nearest item above whose indent fits, in the same list. */
function itemAbove(state: EditorState, item: MarkedLine, fits: (indent: number) => boolean): MarkedLine | null {
  for (let number = item.line.number - 1; number > 0; number--) {
    const above = markedLine(state.doc.line(number));
    if (above.item !== "" && fits(above.indent.length)) return above;
    // Words at the margin end the list.
    if (above.item === "" && above.indent === "" && above.line.text.trim() !== "") return null;
  }
  return null;
}

/** Width of `- ` or `2. `, without the box of a task. */
const markWidth = ({ item }: MarkedLine) => /^\S+[ \t]*/.exec(item)?.[0].length ?? 2;

/** All the lines of an item, moved by some columns. */
function reindented(state: EditorState, item: MarkedLine, by: number): readonly ChangeSpec[] {
  const last = state.doc.lineAt(endOf(state, item)).number;
  const changes: ChangeSpec[] = [];
  for (let number = item.line.number; number <= last; number++) {
    const { line, start, indent } = markedLine(state.doc.line(number));
    if (line.text.trim() === "") continue;
    if (by > 0) changes.push({ from: start, insert: " ".repeat(by) });
    else changes.push({ from: start, to: start + Math.min(-by, indent.length) });
  }
  return changes;
}

/** A numbered item takes the number that follows at its new level. */
function renumbered(state: EditorState, item: MarkedLine, indent: number): readonly ChangeSpec[] {
  const written = /^\d+/.exec(item.item)?.[0];
  if (written === undefined) return [];
  const above = itemAbove(state, item, (other) => other <= indent);
  const before = above !== null && above.indent.length === indent ? /^\d+/.exec(above.item)?.[0] : undefined;
  const from = item.start + item.indent.length;
  return [{ from, to: from + written.length, insert: String(before === undefined ? 1 : Number(before) + 1) }];
}

function endOf(state: EditorState, { line }: MarkedLine): number {
  return nodeAt(state, line, (name) => name === "ListItem")?.to ?? line.to;
}

function holds(state: EditorState, outer: MarkedLine, inner: MarkedLine): boolean {
  return outer.line.number < inner.line.number && inner.line.from < endOf(state, outer);
}
