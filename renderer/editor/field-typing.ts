import { parseDocument } from "../../shared/markdown/document.ts";
import type { TypographySettings } from "../../shared/typography/profile.ts";
import { typographyEngine } from "./typography-engine.ts";

/** Longest composition that is read: beyond, it is dictation. */
const longestComposed = 200;

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
    if (event instanceof InputEvent && target instanceof HTMLTextAreaElement && isKey(event)) correct(target, target.selectionStart);
  };

  /** Makes what the character before `at` calls for; whether there was something. */
  const correct = (target: HTMLTextAreaElement, at: number): boolean => {
    const settings = house();
    if (settings === null) return false;
    const caret = target.selectionStart;
    const correction = typographyEngine()?.typedCorrection(parseDocument(target.value), at, settings) ?? null;
    if (correction === null) return false;
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
    return true;
  };

  let composedFrom = 0;
  const onCompositionStart = ({ target }: CompositionEvent): void => {
    if (target instanceof HTMLTextAreaElement) composedFrom = target.selectionStart;
  };
  /** What was composed is read as keys, once the browser has handed it over. */
  const onCompositionEnd = ({ target }: CompositionEvent): void => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    clearTimeout(afterComposition);
    afterComposition = setTimeout(() => {
      if (target.selectionStart - composedFrom > longestComposed) return;
      for (let at = composedFrom + 1; at <= target.selectionStart; at++) correct(target, at);
    });
  };
  let afterComposition: ReturnType<typeof setTimeout> | undefined;

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
  sheet.addEventListener("compositionstart", onCompositionStart);
  sheet.addEventListener("compositionend", onCompositionEnd);
  sheet.addEventListener("keydown", onKeyDown);
  sheet.addEventListener("pointerdown", forget);
  return () => {
    clearTimeout(afterComposition);
    sheet.removeEventListener("compositionstart", onCompositionStart);
    sheet.removeEventListener("compositionend", onCompositionEnd);
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
