import type { Text } from "@codemirror/state";
import type { Input } from "@lezer/common";

/** The editor's text as the parser and the writers read it, line by line, never joined into one string. */
export class EditorText implements Input {
  readonly lineChunks = true;
  readonly length: number;
  readonly #text: Text;

  constructor(text: Text) {
    this.#text = text;
    this.length = text.length;
  }

  slice(from: number, to: number): string {
    return this.#text.sliceString(from, to);
  }

  read(from: number, to: number): string {
    return this.#text.sliceString(from, to);
  }

  /** The rest of a line, or the line break that ends it; "" at the end of the text. */
  chunk(from: number): string {
    if (from >= this.length) return "";
    const line = this.#text.lineAt(from);
    return from === line.to ? "\n" : line.text.slice(from - line.from);
  }
}
