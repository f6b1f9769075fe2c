import type { MarkdownConfig } from "@lezer/markdown";
import { opensNote } from "./note-block.ts";
import { isInside, isRemarkFence } from "./remark-block.ts";

/**
 * Containers that a block may stand in, a list and its item counting for two.
 * Nobody nests so deep, each line costs time for each of them, and trees are
 * read by recursion.
 */
export const maxBlockDepth = 40;

/** Beyond `maxBlockDepth`, a line is a paragraph, whatever its marks. */
export const boundedNesting: MarkdownConfig = {
  parseBlock: [
    {
      name: "NestingLimit",
      before: "LinkReference",
      parse(context, line) {
        if (context.depth <= maxBlockDepth) return false;
        const from = context.lineStart + line.pos;
        const words = line.text.slice(line.pos).replace(/^[>\s]+/, "");
        if (opensNote(words, 0) || isRemarkFence(words, 0)) {
          // What is private stays private however deep: with all that follows, since no mark is read here.
          const depth = context.depth;
          while (context.nextLine() && isInside(line, depth));
          context.addElement(context.elt("NotePrivee", from, context.prevLineEnd()));
          return true;
        }
        const to = context.lineStart + line.text.length;
        const content = context.parser.parseInline(line.text.slice(line.pos), from);
        context.nextLine();
        context.addElement(context.elt("Paragraph", from, to, content));
        return true;
      },
    },
  ],
};
