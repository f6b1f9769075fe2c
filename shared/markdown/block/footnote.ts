import { tags } from "@lezer/highlight";
import type { MarkdownConfig } from "@lezer/markdown";

/**
 * The text of a footnote: any blocks; those after the first are indented by
 * four columns, as GitHub and Pandoc have them.
 *
 *     [^ocde]: Rapport de 2026.
 *
 *         Second paragraphe de la note.
 */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: "FootnoteDefinition",
      block: true,
      composite(_, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + noteIndent) return false;
        line.moveBaseColumn(line.baseIndent + noteIndent);
        return true;
      },
    },
    { name: "FootnoteLabel", style: tags.labelName },
    { name: "FootnoteReference", style: tags.labelName },
  ],
  parseBlock: [
    {
      name: "FootnoteDefinition",
      before: "LinkReference",
      parse(context, line) {
        const mark = readMark(line.text, line.pos);
        if (mark === 0 || line.indent >= line.baseIndent + 4) return false;
        const from = context.lineStart + line.pos;
        context.startComposite("FootnoteDefinition", line.pos);
        context.addElement(context.elt("FootnoteLabel", from, from + mark));
        line.moveBase(line.pos + mark);
        return null;
      },
      endLeaf: (_, line) => readMark(line.text, line.pos) > 0,
    },
  ],
};

/** Columns that a note's text is indented by. */
const noteIndent = 4;

/** The label of a note: no blank, no bracket. */
const label = /\[\^[^\s[\]]{1,100}\]/y;

/** End of the call of a note that starts at `from`, or -1. */
export function footnoteCallEnd(text: string, from: number): number {
  label.lastIndex = from;
  return label.test(text) ? label.lastIndex : -1;
}

/** Length of `[^label]:`, or 0. */
function readMark(text: string, from: number): number {
  if (!text.startsWith("[^", from)) return 0;
  const to = footnoteCallEnd(text, from);
  return to > 0 && text.charCodeAt(to) === 58 /* : */ ? to + 1 - from : 0;
}
