import type { MarkdownConfig } from "@lezer/markdown";

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
        const to = context.lineStart + line.text.length;
        const content = context.parser.parseInline(line.text.slice(line.pos), from);
        context.nextLine();
        context.addElement(context.elt("Paragraph", from, to, content));
        return true;
      },
    },
  ],
};
