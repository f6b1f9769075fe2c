/** A paragraph, and where it stands in its text; `to` is before the empty lines that follow it, `end` after them. */
export interface Paragraph {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Paragraphs of a Markdown text: what empty lines part. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const line = /[^\n]*(?:\n|$)/g;
  let from = -1;
  let to = 0;
  const close = (end: number) => {
    if (from >= 0) found.push({ text: text.slice(from, to), from, to, end });
    from = -1;
  };
  for (let at = 0; at < text.length; ) {
    line.lastIndex = at;
    const read = line.exec(text)?.[0] ?? "";
    const isEmpty = read.trim() === "";
    // The empty lines belong to the paragraph before: it ends where the next begins.
    if (!isEmpty && from >= 0 && to < at - 1) close(at);
    if (!isEmpty) {
      if (from < 0) from = at;
      to = at + (read.endsWith("\n") ? read.length - 1 : read.length);
    }
    at += read.length;
  }
  close(text.length);
  return found;
}
