import { useApp } from "./store.ts";

/** The field that had the focus when the palette was opened; `null` when it was the text. */
let field: HTMLTextAreaElement | HTMLInputElement | null = null;

/** Opens the palette of special characters, and remembers where the caret is. */
export function openCharacters(): void {
  const { activeElement } = document;
  const isField = activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement;
  field = isField ? activeElement : null;
  useApp.setState({ dialog: "characters" });
}

/** Puts a character where the caret was: in its field, or in the text. */
export function insertCharacter(text: string): void {
  if (field?.isConnected !== true) {
    useApp.getState().editor?.insert(text);
    return;
  }
  field.focus();
  // The one way to type in a field that React watches and that the field's own undo knows.
  document.execCommand("insertText", false, text);
}
