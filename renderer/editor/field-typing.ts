import { parseDocument } from "../../shared/markdown/document.ts";
import type { TypographySettings } from "../../shared/typography/profile.ts";
import { typographyEngine } from "./typography-engine.ts";

/** A field just after a correction, and where its caret was. */
interface Corrected {
  readonly field: HTMLTextAreaElement;
  readonly caret: number;
}

/**
 * Corrects what is typed in the titles as in the text: after the next key, each
 * an undo step of its own, which Backspace just after takes back. The answer
 * stops it.
 */
export function correctFields(sheet: HTMLElement, house: () => TypographySettings | null): () => void {
  let last: Corrected | null = null;
  let isCorrecting = false;

  const onInput = (event: Event): void => {
    const { target } = event;
    // Our own edits come back as input.
    if (isCorrecting) return;
    last = null;
    const settings = house();
    if (settings === null || !(event instanceof InputEvent) || !(target instanceof HTMLTextAreaElement) || !isKey(event)) return;
    const caret = target.selectionStart;
    const correction = typographyEngine()?.typedCorrection(parseDocument(target.value), caret, settings) ?? null;
    if (correction === null) return;
    isCorrecting = true;
    let moved = caret;
    for (const { from, to, text } of correction.edits.toReversed()) {
      target.setSelectionRange(from, to);
      // The one way to change a field that React watches and that the field's own undo knows.
      document.execCommand(text === "" ? "delete" : "insertText", false, text);
      moved += text.length - (to - from);
    }
    target.setSelectionRange(moved, moved);
    isCorrecting = false;
    // Only one edit is taken back by one undo of the field.
    if (correction.edits.length === 1) last = { field: target, caret };
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const undone = last;
    last = null;
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
    if (undone === null || event.key !== "Backspace" || !isPlain || event.target !== undone.field) return;
    event.preventDefault();
    document.execCommand("undo");
    undone.field.setSelectionRange(undone.caret, undone.caret);
  };

  const forget = (): void => {
    last = null;
  };
  sheet.addEventListener("input", onInput);
  sheet.addEventListener("keydown", onKeyDown);
  sheet.addEventListener("pointerdown", forget);
  return () => {
    sheet.removeEventListener("input", onInput);
    sheet.removeEventListener("keydown", onKeyDown);
    sheet.removeEventListener("pointerdown", forget);
  };
}

/** A character or a line break from the keyboard: not a paste, not what is being composed. */
function isKey({ inputType, data, isComposing }: InputEvent): boolean {
  if (isComposing) return false;
  return inputType === "insertLineBreak" || (inputType === "insertText" && data !== null && [...data].length === 1);
}
