import { redo, selectAll, undo } from "@codemirror/commands";
import { findNext, findPrevious, openSearchPanel } from "@codemirror/search";
import type { StateCommand } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import { commands, type CommandId } from "../../shared/commands.ts";
import { toggleCodeBlock } from "./format-code-block.ts";
import { toggleHeading } from "./format-heading.ts";
import { toggleMark } from "./format-inline.ts";
import { toggleLink } from "./format-link.ts";
import { toggleList, toggleQuote } from "./format-list.ts";
import { code, emphasis, strike, strong } from "./format-marks.ts";
import { insertNoBreakSpace } from "./format-nbsp.ts";

type Run = (view: EditorView) => boolean;

const onState = (command: StateCommand): Run => (view) => command({ state: view.state, dispatch: (transaction) => view.dispatch(transaction) });

/** What the editor does for the commands that are its own. */
export const editorCommands: Partial<Record<CommandId, Run>> = {
  "edit.undo": undo,
  "edit.redo": redo,
  "edit.selectAll": selectAll,
  "edit.find": openSearchPanel,
  "edit.findNext": findNext,
  "edit.findPrevious": findPrevious,
  "format.bold": onState(toggleMark(strong)),
  "format.italic": onState(toggleMark(emphasis)),
  "format.strike": onState(toggleMark(strike)),
  "format.code": onState(toggleMark(code)),
  "format.link": onState(toggleLink),
  "format.heading1": onState(toggleHeading(1)),
  "format.heading2": onState(toggleHeading(2)),
  "format.heading3": onState(toggleHeading(3)),
  "format.paragraph": onState(toggleHeading(0)),
  "format.bulletList": onState(toggleList("bullet")),
  "format.orderedList": onState(toggleList("ordered")),
  "format.quote": onState(toggleQuote),
  "format.codeBlock": onState(toggleCodeBlock),
  "format.nbsp": onState(insertNoBreakSpace),
};

/**
 * Keys of the commands that the editor binds. Digits are those of the keyboard's
 * row whatever Shift gives there: on AZERTY `1` needs Shift, and Ctrl+& is Ctrl+1.
 */
export const commandKeys = keymap.of(
  commands.flatMap(({ id, bound, ...command }) => {
    const run = editorCommands[id];
    const accelerator = "accelerator" in command ? command.accelerator : undefined;
    if (run === undefined || bound !== "editor" || accelerator === undefined) return [];
    return [{ key: keyOf(accelerator), run, preventDefault: true }];
  }),
);

/** Row digits by their place, for keyboards where they are not what the key gives. */
export function runDigitCommand(view: EditorView, event: KeyboardEvent): boolean {
  const digit = /^Digit([0-3])$/.exec(event.code)?.[1];
  const modified = event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
  if (digit === undefined || !modified || event.key === digit) return false;
  const byDigit: Readonly<Record<string, CommandId>> = { 0: "format.paragraph", 1: "format.heading1", 2: "format.heading2", 3: "format.heading3" };
  const id = byDigit[digit];
  return id !== undefined && editorCommands[id]?.(view) === true;
}

function keyOf(accelerator: string): string {
  const parts = accelerator.split("+");
  const key = parts.at(-1) ?? "";
  const modifiers = parts.slice(0, -1).map((part) => (part === "CmdOrCtrl" ? "Mod" : part));
  return [...modifiers, key.length === 1 ? key.toLowerCase() : key].join("-");
}
