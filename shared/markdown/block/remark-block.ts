import { tags } from "@lezer/highlight";
import type { Element, Line, MarkdownConfig } from "@lezer/markdown";

/**
 * A private remark of several paragraphs, between two lines of `%%`; like a
 * block of code, it runs to the end of its container when nothing closes it.
 *
 *     %%
 *     À vérifier auprès de Luc.
 *
 *     Et de Jeanne.
 *     %%
 */
export const remarkBlocks: MarkdownConfig = {
  defineNodes: [{ name: "RemarkBlock", block: true, style: tags.comment }],
  parseBlock: [
    {
      name: "RemarkBlock",
      before: "HorizontalRule",
      parse(context, line) {
        if (!isRemarkFence(line.text, line.pos)) return false;
        const from = context.lineStart + line.pos;
        const depth = context.depth;
        const marks: Element[] = [];
        let isClosed = false;
        while (!isClosed && context.nextLine() && isInside(line, depth)) {
          marks.push(...line.markers);
          isClosed = isRemarkFence(line.text, line.pos);
        }
        if (isClosed) context.nextLine();
        context.addElement(context.elt("RemarkBlock", from, context.prevLineEnd(), marks));
        return true;
      },
      endLeaf: (_, line) => isRemarkFence(line.text, line.pos),
    },
  ],
};

/** Whether a line is still in the container of the block: its depth is not in the parser's types. */
export function isInside(line: Line, depth: number): boolean {
  return !("depth" in line) || typeof line.depth !== "number" || line.depth >= depth;
}

/** Whether a line has `%%` and nothing else. */
export function isRemarkFence(text: string, from: number): boolean {
  return text.startsWith("%%", from) && /^%%[ \t]*$/.test(text.slice(from));
}
