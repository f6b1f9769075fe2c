import { redo, selectAll, undo } from "@codemirror/commands";
import { findNext, findPrevious, openSearchPanel } from "@codemirror/search";
import type { EditorView, KeyBinding } from "@codemirror/view";
import { commands, type CommandId } from "../../shared/commands.ts";
import { fold, foldAll, unfold, unfoldAll } from "./folding.ts";
import { toggleCodeBlock } from "./format-code-block.ts";
import { toggleHeading } from "./format-heading.ts";
import { toggleMark } from "./format-inline.ts";
import { toggleLink } from "./format-link.ts";
import { toggleList, toggleQuote } from "./format-list.ts";
import { code, emphasis, strike, strong } from "./format-marks.ts";
import { toggleEnglish } from "./format-english.ts";
import { insertNoBreakSpace } from "./format-nbsp.ts";
import { addRemark, markChange, markReplacement } from "./format-review.ts";
import { decideEvery, decideHere, visitMark } from "./review.ts";

/** Does something in an editor; `false` when it had nothing to do. */
export type Run = (view: EditorView) => boolean;

/** What the text alone is needed for; the commands about findings are `Editor`'s. */
export const textCommands: Partial<Record<CommandId, Run>> = {
  "edit.undo": undo,
  "edit.redo": redo,
  "edit.selectAll": selectAll,
  "edit.find": openSearchPanel,
  "edit.findNext": findNext,
  "edit.findPrevious": findPrevious,
  "view.fold": fold,
  "view.unfold": unfold,
  "view.foldAll": foldAll,
  "view.unfoldAll": unfoldAll,
  "format.bold": toggleMark(strong),
  "format.italic": toggleMark(emphasis),
  "format.strike": toggleMark(strike),
  "format.code": toggleMark(code),
  "format.link": toggleLink,
  "format.heading1": toggleHeading(1),
  "format.heading2": toggleHeading(2),
  "format.heading3": toggleHeading(3),
  "format.paragraph": toggleHeading(0),
  "format.bulletList": toggleList("bullet"),
  "format.orderedList": toggleList("ordered"),
  "format.quote": toggleQuote,
  "format.codeBlock": toggleCodeBlock,
  "format.nbsp": insertNoBreakSpace,
  "format.english": toggleEnglish,
  "review.next": visitMark(1),
  "review.previous": visitMark(-1),
  "review.accept": decideHere("accept"),
  "review.refuse": decideHere("refuse"),
  "review.acceptAll": decideEvery("accept"),
  "review.refuseAll": decideEvery("refuse"),
  "review.insertion": markChange("{++", "++}"),
  "review.deletion": markChange("{--", "--}"),
  "review.substitution": markReplacement,
  "review.comment": addRemark,
};

/** Keys of the commands that `run` knows, as the table of commands gives them. */
export function keysOf(run: (id: CommandId) => Run | undefined): readonly KeyBinding[] {
  return commands.flatMap((command) => {
    const act = run(command.id);
    // Cut, copy, paste: the system's own, and the browser does them better.
    if (act === undefined || !("accelerator" in command) || "role" in command) return [];
    return [{ key: keyOf(command.accelerator), run: act, preventDefault: true }];
  });
}

/**
 * The command of a digit of the keyboard's row, whatever the digit needs there:
 * on AZERTY it needs Shift, and Ctrl+& is Ctrl+1.
 */
export function digitCommand(event: KeyboardEvent): CommandId | undefined {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  const isCommand = event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey && !event.isComposing;
  // Where the key gives its digit, the keymap knows it already.
  if (digit === undefined || !isCommand || event.key === digit) return undefined;
  return commands.find((command) => "accelerator" in command && command.accelerator === `CmdOrCtrl+${digit}`)?.id;
}

/** `CmdOrCtrl+Shift+X` as CodeMirror writes it: `Mod-Shift-x`. */
export function keyOf(accelerator: string): string {
  const parts = accelerator.split("+");
  const key = parts.at(-1) ?? "";
  const modifiers = parts.slice(0, -1).map((part) => (part === "CmdOrCtrl" ? "Mod" : part));
  return [...modifiers, key.length === 1 ? key.toLowerCase() : key].join("-");
}
